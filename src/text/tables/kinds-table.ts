import { TARGET_KINDS, type TargetKind } from '../../schema/targets.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, type Table, words } from '../format/table.ts';

/** When a target of each kind is met; the same rules as in the engine, in words. */
const RULES: Readonly<Record<TargetKind, string>> = {
  share:
    'Số đơn vị đạt không ít hơn k, là số nguyên nhỏ nhất mà 100 × k ≥ p × N. Ví dụ 99% của 150 là 149; 60% của 9 là 6; 25% của 9 là 3.',
  count: 'Số đơn vị đạt không ít hơn số kế hoạch nêu.',
  reduction:
    'Từng đơn vị (hoặc cả địa bàn) có 100 × số trong kỳ ≤ (100 − p) × số năm gốc của chính mình. Năm gốc bằng 0 thì kỳ này cũng phải bằng 0.',
  increase:
    'Từng đơn vị (hoặc cả địa bàn) có 100 × số trong kỳ ≥ (100 + p) × số năm gốc của chính mình, và trong mọi trường hợp phải nhiều hơn năm gốc.',
  trend:
    'Ít hơn năm trước là kéo giảm; bằng là kiềm chế; nhiều hơn là tăng. Với chỉ tiêu càng cao càng tốt: nhiều hơn là tăng, bằng là giữ nguyên, ít hơn là giảm.',
  minimum: 'Mỗi đơn vị (hoặc cả địa bàn) có ít nhất số kế hoạch nêu.',
  maximum: 'Mỗi đơn vị (hoặc cả địa bàn) có không quá số kế hoạch nêu.',
  hold: 'Không đơn vị nào đã đạt ở năm gốc mà nay không còn đạt.',
};

/** The kinds of target and when each is met. */
export const kindsTable = (): Table => ({
  caption: 'Các loại mục tiêu và khi nào là đạt',
  columns: [words('Loại'), words('Đạt khi')],
  rows: (Object.keys(TARGET_KINDS) as TargetKind[]).map((kind) => [
    cell(upperFirst(TARGET_KINDS[kind])),
    cell(RULES[kind]),
  ]),
});
