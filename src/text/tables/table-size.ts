import { formatCount, nbsp } from '../format/format.ts';
import type { Table } from '../format/table.ts';

/** What stands on a folded table: its caption and how long it is. */
export const tableSize = ({ caption, rows }: Table): string =>
  `Xem bảng: ${caption} (${nbsp(formatCount(rows.length), 'dòng')})`;
