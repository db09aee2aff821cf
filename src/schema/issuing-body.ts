import { id, ledgerTable, name, optionalName, optionalText, text } from './table.ts';

export const issuingBodyTable = ledgerTable({
  name: 'issuing-body',
  group: 'plan',
  label: 'Cơ quan ban hành báo cáo',
  description:
    'Nhiều nhất một dòng. Có bảng này thì báo cáo theo thể thức văn bản hành chính của Nghị định 30/2020/NĐ-CP; không có thì báo cáo là bản tổng hợp số liệu. Không ghi họ tên người.',
  key: ['plan'],
  mayBeAbsent: true,
  columns: {
    plan: id({ label: 'Mã kế hoạch', description: 'Như trong bảng kế hoạch.', references: 'plan' }),
    superior: optionalName({
      label: 'Cơ quan chủ quản',
      description: 'Tên cơ quan chủ quản trực tiếp; để trống nếu không có.',
    }),
    name: name({
      label: 'Tên cơ quan',
      description: 'Tên cơ quan ban hành, ví dụ "Ủy ban nhân dân tỉnh Yên Bái".',
    }),
    symbol: text({
      label: 'Ký hiệu báo cáo',
      description: 'Ký hiệu sau số của báo cáo, ví dụ `BC-UBND`.',
    }),
    place: name({ label: 'Địa danh', description: 'Nơi cơ quan đóng trụ sở, ví dụ "Yên Bái".' }),
    addressees: optionalText({
      label: 'Kính gửi',
      description: 'Nơi nhận để giải quyết, ngăn bằng `;`; để trống nếu không có.',
    }),
    recipients: text({
      label: 'Nơi nhận',
      description: 'Ngăn bằng `;`, nơi lưu ghi cuối, ví dụ "Như trên; Lưu: VT, NC".',
    }),
    capacity: text({
      label: 'Quyền hạn, chức vụ người ký',
      description:
        'Các dòng phía trên chữ ký, viết hoa, ngăn bằng `;`, ví dụ "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH". Không ghi họ tên.',
    }),
  },
});
