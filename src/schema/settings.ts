import { choice, type TableSchema, text } from './table.ts';

/** What may be set about the site itself, with the names of the settings. */
export const SETTINGS = {
  'site-address': 'địa chỉ công khai của trang',
  'base-path': 'đường dẫn gốc của trang trên máy chủ',
  publisher: 'nơi công bố trang',
  official: 'trang chính thức của nơi công bố',
  contact: 'nơi nhận ý kiến',
  repository: 'kho mã nguồn và số liệu',
  'next-update': 'ngày dự kiến cập nhật',
  'history-root': 'commit đầu tiên sau khi lịch sử được viết lại',
} as const;

export type SettingName = keyof typeof SETTINGS;

/**
 * What is true of the site and not of the plan: it may change at any time, so it is no part of the ledger
 * and no release seals it.
 */
export const settingsTable = {
  name: 'settings',
  group: 'site',
  label: 'Thiết lập của trang',
  description:
    'Mỗi dòng là một thiết lập. Thiết lập không có dòng thì trang ghi là chưa đặt; không có gì được đoán thay.',
  key: ['setting'],
  mayBeAbsent: true,
  ledger: false,
  oneFile: true,
  columns: {
    setting: choice(SETTINGS, { label: 'Thiết lập', description: 'Thiết lập nào.' }),
    value: text({
      label: 'Giá trị',
      description:
        'Địa chỉ: `https://` và tên máy chủ, có thể kèm đường dẫn. Đường dẫn gốc: bắt đầu và kết thúc bằng `/`; chỉ cần khi trang không ở gốc của máy chủ và địa chỉ chưa nói. Trang chính thức: `yes` khi nơi công bố là cơ quan nhà nước và nhận đây là trang chính thức của mình, `no` hoặc không có dòng thì trang ghi là không phải. Nơi nhận ý kiến: địa chỉ thư điện tử hoặc trang web. Kho mã nguồn: địa chỉ web. Ngày: YYYY-MM-DD. Commit: mã đầy đủ, 40 hoặc 64 chữ số hệ 16; npm run check -- --base không nhận nhánh nào không đi từ commit ấy.',
    }),
  },
} as const satisfies TableSchema;
