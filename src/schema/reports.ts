import {
  count,
  date,
  id,
  laterChoice,
  laterChoices,
  laterCount,
  laterDate,
  laterId,
  laterNonce,
  laterSha256,
  laterText,
  optionalText,
  type Row,
  type TableSchema,
  unitCode,
} from './table.ts';

/** Stands for the plan's whole period in the column `period`; no spreadsheet takes it for a date. */
export const WHOLE_PERIOD = 'ca-giai-doan';

/** Why there is an edition, as part of a sentence after "vì". */
export const EDITION_REASONS = {
  'lan-dau': 'phát hành lần đầu',
  'so-lieu-moi': 'có số liệu mới',
  'dinh-chinh': 'số liệu được đính chính',
  'rut-so-lieu': 'rút số liệu',
  'ke-hoach': 'kế hoạch hoặc danh mục đơn vị hành chính thay đổi',
  'ngay-chot': 'kết quả được xét lại theo số liệu đến ngày chốt mới',
  'cach-tinh': 'cách tính thay đổi',
  'cach-trinh-bay': 'cách trình bày thay đổi',
} as const;

/** How an edition stands to what was withdrawn after it was issued. */
const WITHDRAWN = {
  khong: 'không có',
  'tinh-vao': 'có tính vào số chung',
  'neu-ro': 'có nêu, nên báo cáo đã rút',
} as const;

export type EditionReason = keyof typeof EDITION_REASONS;

export const reportsTable = {
  name: 'reports',
  group: 'observations',
  label: 'Báo cáo đã phát hành',
  description:
    'Mỗi dòng là một lần phát hành của một báo cáo, từ một bản số liệu đã chốt; do lệnh npm run editions ghi. Lần đã ghi thì được dựng lại nguyên như cũ, dù sau đó có đính chính.',
  key: ['area_code', 'period', 'edition'],
  mayBeAbsent: true,
  ledger: false,
  oneFile: true,
  columns: {
    area_code: unitCode({
      label: 'Mã địa bàn',
      description: 'Địa bàn của kế hoạch, hoặc một huyện, thị xã, thành phố thuộc địa bàn đó.',
      references: 'units',
    }),
    period: id({
      label: 'Kỳ báo cáo',
      description: `Một năm của kế hoạch, ví dụ \`2024\`; hoặc \`${WHOLE_PERIOD}\` cho cả giai đoạn của kế hoạch.`,
    }),
    edition: count({
      label: 'Lần phát hành',
      description: 'Đếm từ 1 trong các lần phát hành của cùng địa bàn và kỳ.',
    }),
    release: id({
      label: 'Mã bản',
      description: 'Bản số liệu đã chốt mà báo cáo được lập từ đó.',
      references: 'releases',
    }),
    issued_on: date({
      label: 'Ngày phát hành',
      description:
        'Không trước ngày chốt số liệu của bản ấy và sau ngày cuối của kỳ: báo cáo một năm phát hành từ năm sau; báo cáo cả giai đoạn khi giai đoạn đã hết hoặc mọi mục tiêu đã chốt.',
    }),
    note: optionalText({ label: 'Ghi chú', description: 'Vì sao có lần phát hành này.' }),
    site_address: laterText({
      label: 'Địa chỉ trang khi phát hành',
      description:
        'Địa chỉ của trang in trong báo cáo, để dựng lại được đúng như cũ khi trang đổi địa chỉ; trống thì theo bảng kế hoạch.',
    }),
    publisher: laterText({
      label: 'Nơi công bố khi phát hành',
      description:
        'Nơi công bố trang in trong báo cáo, để dựng lại được đúng như cũ khi trang đổi nơi công bố; trống thì báo cáo không nêu.',
    }),
    reasons: laterChoices(EDITION_REASONS, {
      label: 'Lý do phát hành',
      description:
        'Điều gì khác với lần trước; do lệnh npm run editions xác định và in trong báo cáo.',
    }),
    nonce: laterNonce({
      label: 'Số ngẫu nhiên',
      description:
        'Đi vào tệp PDF và các mã băm của lần này, để không thể dò ra số liệu từ mã băm; bị xóa khi báo cáo bị rút.',
    }),
    inputs_sha256: laterSha256({
      label: 'SHA-256 của nội dung',
      description:
        'Mã băm của số liệu, kết quả mà báo cáo dựa vào, cùng số ngẫu nhiên; lời văn không tính vào đây.',
    }),
    text_sha256: laterSha256({
      label: 'SHA-256 của chữ và cấu trúc',
      description: 'Mã băm của mọi chữ, bảng, biểu đồ và tệp kèm theo, cùng số ngẫu nhiên.',
    }),
    pdf_sha256: laterSha256({
      label: 'SHA-256 của tệp PDF',
      description: 'Mã băm của tệp PDF khi phát hành.',
    }),
    runtime: laterId({
      label: 'Môi trường',
      description:
        'Bản Node.js và zlib đã vẽ tệp; trên bản khác, tệp có thể khác từng byte dù nội dung như nhau.',
    }),
    processor: laterId({
      label: 'Bộ xử lý',
      description: 'Loại bộ xử lý của máy đã vẽ tệp, ví dụ `x64`.',
    }),
    format: laterCount(0, {
      label: 'Số hiệu cách vẽ',
      description: 'Số hiệu của chương trình vẽ, tăng mỗi khi cách vẽ thay đổi; 0 là không ghi.',
    }),
    withdrawn: laterChoice(WITHDRAWN, 'khong', {
      label: 'Số liệu đã rút',
      description:
        'Lần này có số liệu bị rút sau khi phát hành hay không; do lệnh npm run withdraw ghi, cùng lúc xóa số ngẫu nhiên.',
    }),
    withdrawn_on: laterDate({
      label: 'Ngày rút',
      description: 'Ngày rút số liệu ấy; trống nếu không có.',
    }),
  },
} as const satisfies TableSchema;

export type ReportRow = Row<typeof reportsTable>;
