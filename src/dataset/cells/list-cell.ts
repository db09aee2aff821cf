/** Stands between the items of a list in one cell. */
const SEPARATOR = ';';

/** The items of a cell such as "Như trên; Lưu: VT", spaces around them removed; none for an empty cell. */
export const listCell = (cell: string): readonly string[] =>
  cell === '' ? [] : cell.split(SEPARATOR).map((item) => item.trim());
