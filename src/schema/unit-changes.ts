import { choice, choices, date, ledgerTable, type Row, text, unitCode } from './table.ts';

/**
 * What happened to the old unit. After `merged` and `split` the territory is another one, so what
 * was known of the old unit is not known of the new. `ended` is for a unit without a successor, such
 * as a district when its level of administration ends; the new code then names the unit that its
 * territory belongs to. After the other kinds it is the same unit.
 */
export const CHANGE_KINDS = {
  merged: 'nhập',
  split: 'chia tách',
  renamed: 'đổi tên',
  retyped: 'đổi loại đơn vị',
  moved: 'chuyển đơn vị cấp trên',
  ended: 'kết thúc hoạt động, không có đơn vị kế thừa',
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

/** Whether changes leave the unit what it is: the same territory under another name, type or parent. */
export const keepsUnit = (changes: readonly ChangeKind[]): boolean =>
  !changes.some((kind) => kind === 'merged' || kind === 'split' || kind === 'ended');

const CHANGE_EVIDENCE = {
  documented: 'theo văn bản',
  inferred: 'suy ra',
} as const;

export const unitChangesTable = ledgerTable({
  name: 'unit-changes',
  group: 'registry',
  label: 'Thay đổi đơn vị hành chính',
  description:
    'Mỗi dòng nối phiên bản cũ của một đơn vị (hết hiệu lực vào hôm trước) với phiên bản mới (có hiệu lực từ ngày ghi). Đơn vị được nhập thêm cũng có dòng của mình.',
  key: ['effective_date', 'old_code', 'new_code'],
  mayBeAbsent: true,
  columns: {
    effective_date: date({
      label: 'Ngày có hiệu lực',
      description: 'Ngày đầu tiên của đơn vị mới.',
    }),
    change: choices(CHANGE_KINDS, {
      label: 'Thay đổi',
      description: 'Một hay nhiều loại, nối bằng dấu +.',
    }),
    old_code: unitCode({
      label: 'Mã cũ',
      description: 'Mã của phiên bản kết thúc.',
      references: 'units',
    }),
    new_code: unitCode({
      label: 'Mã mới',
      description:
        'Mã của phiên bản bắt đầu; với `ended` là đơn vị mà địa bàn thuộc về từ ngày đó, không phải đơn vị kế thừa.',
      references: 'units',
    }),
    resolution: text({
      label: 'Văn bản',
      description: 'Nghị quyết quyết định thay đổi, số và điều khoản.',
    }),
    evidence: choice(CHANGE_EVIDENCE, {
      label: 'Căn cứ',
      description:
        '`documented` nếu nguồn nêu rõ; `inferred` nếu chỉ suy từ ranh giới hay danh mục.',
    }),
    basis: text({ label: 'Nguồn', description: 'Nguồn đã dùng, hoặc cách suy ra.' }),
  },
});

export type UnitChangeRow = Row<typeof unitChangesTable>;
