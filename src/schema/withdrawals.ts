import {
  choice,
  date,
  id,
  idOrNone,
  name,
  optionalNonce,
  optionalSha256,
  optionalText,
  type Row,
  type TableSchema,
} from './table.ts';

/** Why rows are withdrawn, in the words of the tombstone. */
export const WITHDRAWAL_KINDS = {
  'personal-data': 'có dữ liệu cá nhân',
  'not-public': 'nguồn không công khai hoặc không được phép công bố',
  'wrong-source': 'ghi sai nguồn',
  'not-in-source': 'nguồn không có số liệu này',
  'recorded-by-mistake': 'ghi nhầm vào kho số liệu',
} as const;

/** Why a row is withdrawn. */
export type WithdrawalKind = keyof typeof WITHDRAWAL_KINDS;

/**
 * What was taken out of the ledger: each row closes one key up to a day. It holds nothing of what was
 * withdrawn; a key that names a person is given by a hash under a nonce.
 */
export const withdrawalsTable = {
  name: 'withdrawals',
  group: 'observations',
  label: 'Rút số liệu',
  description:
    'Mỗi dòng là một lần rút: mọi dòng của khóa đã ghi đến hết ngày rút không còn trong kho, trên trang và trong tệp tải về; do lệnh npm run withdraw ghi.',
  key: ['table', 'key', 'withdrawn_on', 'key_sha256'],
  mayBeAbsent: true,
  ledger: false,
  columns: {
    table: id({ label: 'Bảng', description: 'Tên bảng có dòng bị rút.' }),
    key: optionalText({
      label: 'Khóa',
      description: 'Các cột khóa của dòng, nối bằng " · "; trống khi khóa nêu tên người.',
    }),
    withdrawn_on: date({
      label: 'Ngày rút',
      description:
        'Dòng của khóa ghi đến hết ngày này không còn giá trị, dù được gộp vào từ đâu; dòng ghi sau ngày này phải nêu lý do.',
    }),
    kind: choice(WITHDRAWAL_KINDS, { label: 'Lý do', description: 'Vì sao rút.' }),
    decided_by: name({
      label: 'Nơi quyết định',
      description: 'Cơ quan hoặc nhóm quyết định rút; không ghi tên người.',
    }),
    release: idOrNone({
      label: 'Bản chốt gần nhất',
      description: 'Bản số liệu chốt gần nhất khi rút; `z` nếu chưa có bản nào.',
    }),
    note: optionalText({
      label: 'Ghi chú',
      description: 'Điều người đọc cần biết thêm. Không ghi lại điều đã rút.',
    }),
    key_nonce: optionalNonce({
      label: 'Số ngẫu nhiên của khóa',
      description: 'Chỉ có khi cột khóa để trống.',
    }),
    key_sha256: optionalSha256({
      label: 'SHA-256 của khóa',
      description: 'Mã băm của số ngẫu nhiên, tên bảng và khóa; chỉ có khi cột khóa để trống.',
    }),
  },
} as const satisfies TableSchema;

export type WithdrawalRow = Row<typeof withdrawalsTable>;
