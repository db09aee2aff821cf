import { KEY_JOINT } from '../../dataset/ledger/key-text.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { isLoss, type RowChange, type RowChangeKind } from '../../views/impact/impact.ts';
import { changedRef } from '../../views/impact/row-changes.ts';
import { formatPeriod } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { cellWords } from '../names/cell-words.ts';
import { indicatorTitle } from '../names/evidence.ts';
import { keyAbout } from '../names/key-about.ts';
import { recordedWords, rowPhrases } from '../names/row-words.ts';
import { unitInline } from '../names/unit-names.ts';
import { type ImpactLine, type ImpactPart, line, loss } from './impact-page.ts';

/** How a row is introduced. */
const KIND_WORDS: Readonly<Record<RowChangeKind, string>> = {
  deleted: 'Xóa mất',
  edited: 'Sửa dòng đã ghi',
  contradicting: 'Nói khác dòng cùng khóa, không nêu lý do',
  corrected: 'Đính chính',
  added: 'Thêm',
};

/** More cells of a row than these would hide the others. */
const MOST_CELLS = 4;

/** With more losses of a table than this, they are gathered by what they share. */
const MOST_SINGLE = 20;

const schemaOf = (table: string): TableSchema => TABLES[table as TableName];

/** "giá trị `8` → `9`"; "giá trị `đạt`". */
const cellParts = (
  schema: TableSchema,
  { column, old, new: now }: RowChange['cells'][number],
): readonly ImpactPart[] => {
  const label = lowerFirst(schema.columns[column]?.label ?? column);
  const shown = (value: string): ImpactPart => ({ cell: cellWords(schema, column, value) });
  return old === null
    ? [`${label} `, shown(now)]
    : [`${label} từ `, shown(old), ' thành ', shown(now)];
};

const cellsParts = ({ table, cells }: RowChange): readonly ImpactPart[] => {
  const schema = schemaOf(table);
  const shown = cells.filter(({ new: now, old }) => now !== 'z' || old !== null);
  const parts = shown
    .slice(0, MOST_CELLS)
    .flatMap((one, i) => [i === 0 ? ': ' : '; ', ...cellParts(schema, one)]);
  const more = shown.length - MOST_CELLS;
  return more > 0 ? [...parts, `; ${nbsp(more, 'ô')} nữa`] : parts;
};

/** Of a figure what it is about, of anything else its key. */
const aboutParts = ({ table, key }: RowChange, evaluation: Evaluation | null): ImpactPart[] => {
  const schema = schemaOf(table);
  const about = evaluation === null ? schema.label : keyAbout(table, key, evaluation);
  const source = schema.key.includes('source') && about !== schema.label;
  const cells = key.split(KEY_JOINT);
  const last = cells[schema.key.indexOf('source')] ?? '';
  return source ? [`${about}, theo nguồn `, { cell: last }] : [`${about} `, { cell: key }];
};

/**
 * One row that a contribution brings, changes or takes away: what it is about, the cells, the reason, the place.
 * @param evaluation that knows the names; null where there is none
 */
const rowLine = (row: RowChange, evaluation: Evaluation | null): ImpactLine => {
  const place = { cell: `data/${row.file}:${row.line}` };
  const parts: readonly ImpactPart[] = [
    `${KIND_WORDS[row.kind]}: `,
    ...aboutParts(row, evaluation),
    ...(row.kind === 'deleted' ? [`, ${recordedWords(row.recordedOn, row.n)}`] : cellsParts(row)),
    ...(row.kind === 'corrected' ? ['; lý do: ', { cell: row.reason }] : []),
    ' (',
    place,
    ')',
  ];
  return isLoss(row) ? loss(...parts) : line(...parts);
};

/** A table of one indicator, period and source has this many rows at least. */
const SMALLEST_TABLE = 3;

/** More units of such a table than these are counted. */
const MOST_UNITS = 12;

/** New figures that differ by their units alone, as one line: what they share, then each unit with its value. */
const tableLine = (rows: readonly RowChange[], of: Evaluation): ImpactLine => {
  const [first] = rows;
  const [indicator = '', , start = '', end = '', source = ''] = first?.key.split(KEY_JOINT) ?? [];
  const shown = rows.slice(0, MOST_UNITS).flatMap(({ key, cells }, i): ImpactPart[] => {
    const [, code = ''] = key.split(KEY_JOINT);
    const unit = indexOf(of).unitOn(code, start);
    const value = cells.find(({ column }) => column === 'value')?.new ?? '';
    const name = unit === undefined ? code : unitInline(unit);
    return [`${i === 0 ? ': ' : '; '}${name} `, { cell: cellWords(TABLES.values, 'value', value) }];
  });
  const more = rows.length - MOST_UNITS;
  return line(
    `${KIND_WORDS.added} ${nbsp(formatCount(rows.length), 'dòng')}: ${indicatorTitle(of, indicator)}, ${formatPeriod(start, end)}, theo nguồn `,
    { cell: source },
    ...shown,
    ...(more > 0 ? [`; ${nbsp(formatCount(more), 'đơn vị')} nữa`] : []),
    ' (',
    { cell: `data/${first?.file}` },
    ')',
  );
};

/** The same for new figures of one table. */
const tableOf = ({ key, file }: RowChange): string =>
  [file, ...key.split(KEY_JOINT).filter((_, i) => i !== 1)].join('\n');

/** Very many rows of a table that are gone, by what they share. */
const gathered = (rows: readonly RowChange[], evaluation: Evaluation): readonly ImpactLine[] =>
  rowPhrases(rows.map(changedRef), evaluation).map((phrase) =>
    loss(`${KIND_WORDS.deleted} ${nbsp(formatCount(rows.length), 'dòng')}, trong đó ${phrase}`),
  );

const addedLines = (rows: readonly RowChange[], of: Evaluation): readonly ImpactLine[] =>
  [...Map.groupBy(rows, tableOf).values()].flatMap((table) =>
    table.length >= SMALLEST_TABLE && table[0]?.table === TABLES.values.name
      ? [tableLine(table, of)]
      : table.map((row) => rowLine(row, of)),
  );

/** What is known of a set before and after; null where nothing is. */
interface States {
  readonly before: Evaluation | null;
  readonly after: Evaluation | null;
}

const groupLines = (
  group: readonly RowChange[],
  { before, after }: States,
): readonly ImpactLine[] => {
  const kind = group[0]?.kind;
  const known = after ?? before;
  if (kind === 'added' && known !== null) return addedLines(group, known);
  if (kind !== 'deleted') return group.map((row) => rowLine(row, known));
  return group.length > MOST_SINGLE && before !== null
    ? gathered(group, before)
    : group.map((row) => rowLine(row, before));
};

/** Lines on all rows, losses first; new figures that differ by their units alone and very many losses in one. */
export const rowLines = (rows: readonly RowChange[], states: States): readonly ImpactLine[] =>
  [...Map.groupBy(rows, ({ table, kind }) => `${kind} ${table}`).values()]
    .flatMap((group) => groupLines(group, states))
    .toSorted((a, b) => Number(b.isLoss) - Number(a.isLoss));
