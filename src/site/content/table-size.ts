import { formatCount, nbsp } from '../../text/format/format.ts';
import type { TextTable } from '../../text/tables/text-table.ts';

/** What stands on a folded table: its caption and how long it is. */
export const tableSize = ({ caption, rows }: TextTable): string =>
  `Xem bảng: ${caption} (${nbsp(formatCount(rows.length), 'dòng')})`;
