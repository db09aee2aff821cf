import { never } from '../../schema/never.ts';
import { methodAddress, planAddress, unitsAddress } from '../../views/addresses/addresses.ts';
import { clauseName } from '../format/clause-name.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import type { WorkingLine } from './working.ts';

/** Where a line of the working can be looked up. */
export interface WorkingSource {
  readonly text: string;
  readonly href: string;
}

/** On a folded step that compares unit by unit. */
export const comparisonsLabel = (lines: number): string =>
  `Xem từng đơn vị (${nbsp(formatCount(lines), 'phép so sánh')})`;

/**
 * What a line rests on besides rows of the data: the clause in the plan's text, the register, the
 * rule of the method. Null for lines that rest on their rows or are arithmetic.
 */
export const workingSource = (
  set: string,
  { basis, clause }: WorkingLine,
): WorkingSource | null => {
  switch (basis) {
    case 'clause':
      return {
        text: `${upperFirst(clauseName(clause ?? ''))} trong toàn văn`,
        href: planAddress(set, clause ?? undefined),
      };
    case 'register':
      return { text: 'Danh mục đơn vị hành chính', href: unitsAddress(set) };
    case 'rule':
      return { text: 'Quy tắc trong phần phương pháp', href: `${methodAddress(set)}#khoang` };
    case 'inference':
      return { text: 'Quy tắc suy ra', href: `${methodAddress(set)}#suy-ra` };
    case 'none':
      return null;
    default:
      return never(basis);
  }
};
