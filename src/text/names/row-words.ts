import { parseIdentity } from '../../dataset/ledger/row-identity.ts';
import type { Evaluation, RowRef } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import {
  type Beside,
  type CitedRows,
  citedRows,
  type KeyPart,
  keyParts,
  type RowGroup,
} from '../../views/row-groups.ts';
import { formatDate, formatPeriod } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';

/** "kỳ" for the two columns of a period, else the label of the data dictionary: "mã đơn vị". */
const labelOf = ({ columns }: KeyPart, schema: TableSchema): string => {
  const [column = '', second] = columns;
  return second === undefined ? lowerFirst(schema.columns[column]?.label ?? column) : 'kỳ';
};

const valueWords = ([first = '', second]: readonly string[], isDate: boolean): string => {
  if (second !== undefined) return formatPeriod(first, second);
  return isDate ? formatDate(first) : first;
};

/** "mã chỉ tiêu xa-dat-19.2"; "kỳ 31/12/2023, 31/12/2024". */
const partWords = (part: KeyPart, schema: TableSchema): string => {
  const isDate = schema.columns[part.columns[0] ?? '']?.format.kind === 'date';
  const values = part.values.map((value) => valueWords(value, isDate)).join(', ');
  return `${labelOf(part, schema)} ${values}`;
};

/** "dòng thứ 2 trong ngày". */
const nthOfDay = (n: number): string => `${nbsp('dòng thứ', n)} trong ngày`;

/** "ghi ngày 22/11/2026"; "ghi ngày 22/11/2026, dòng thứ 2 trong ngày". */
export const recordedWords = (recordedOn: string, n: number): string =>
  `ghi ${nbsp('ngày', formatDate(recordedOn))}${n > 1 ? `, ${nthOfDay(n)}` : ''}`;

const countRows = (rows: number): string => nbsp(formatCount(rows), 'dòng');

/** What the rows of a group are besides its parts; `listed` is null where it is said before. */
const ownWords = (
  { extent, rank }: RowGroup,
  listed: KeyPart | null,
  schema: TableSchema,
): readonly string[] => {
  const own = listed === null ? [] : [partWords(listed, schema)];
  const ranked = rank === null ? [] : [recordedWords(rank.recordedOn, rank.n)];
  if (extent.kind === 'all') return [`cả ${countRows(extent.rows)}`, ...ranked];
  if (extent.kind === 'these' || listed === null) return [...own, ...ranked];
  const others = { ...listed, values: extent.codes.map((code) => [code]) };
  return [countRows(extent.rows), `trừ ${partWords(others, schema)}`, ...ranked];
};

/** What all groups are about, where there are several and each lists the same. */
const sameListed = (groups: readonly RowGroup[]): KeyPart | null => {
  const said = groups.map(({ listed, extent }) => JSON.stringify([extent.kind, listed?.values]));
  const [first] = groups;
  const isShared = new Set(said).size === 1 && first?.extent.kind === 'these';
  return isShared && groups.length > 1 ? first.listed : null;
};

const sameIn = (groups: readonly RowGroup[], at: number): boolean =>
  new Set(groups.map(({ parts }) => JSON.stringify(parts[at]?.values))).size === 1;

/** "bảng Số liệu theo đơn vị (values.csv)", as the downloads call it. */
const tableWords = ({ label, name }: TableSchema): string => `bảng ${label} (${name}.csv)`;

/**
 * Cited rows as a phrase that a person can follow in the CSV file of the table, what they share said once:
 * "bảng Số liệu theo đơn vị (values.csv): mã chỉ tiêu xa-dat-19.2, kỳ 31/12/2023, mã nguồn bao, mã đơn vị
 * 04249, 04252".
 */
export const citedWords = ({ table, groups }: CitedRows): string => {
  const schema: TableSchema = TABLES[table];
  const shared = (at: number): boolean => groups.length > 1 && sameIn(groups, at);
  const partsOf = ({ parts }: RowGroup, isShared: boolean): readonly string[] =>
    parts
      .filter(({ values }, at) => values.length > 0 && shared(at) === isShared)
      .map((part) => partWords(part, schema));
  const [first] = groups as readonly [RowGroup];
  const listed = sameListed(groups);
  const head = [
    tableWords(schema),
    ...partsOf(first, true),
    ...(listed === null ? [] : [partWords(listed, schema)]),
  ];
  const rest = groups.map((group) =>
    [
      ...partsOf(group, false),
      ...ownWords(group, listed === null ? group.listed : null, schema),
    ].join(', '),
  );
  return `${head.join(', ')}: ${rest.join('; ')}`;
};

/** The same of rows in any order, a phrase for each table and indicator. Empty for no rows. */
export const rowPhrases = (
  rows: readonly RowRef[],
  evaluation: Evaluation,
  beside?: Beside,
): readonly string[] => citedRows(rows, evaluation, beside).map(citedWords);

/** Runs of lines of a file: "dòng 5, 8–20". */
export const lineWords = (runs: readonly (readonly [number, number])[]): string =>
  nbsp('dòng', runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', '));

/** Where a row stands, as the address of a page; undefined where readers cannot be shown it. */
export type RowLink = (row: RowRef) => string | undefined;

/** For what has no such pages: prints, files. */
export const noLink: RowLink = () => undefined;

/** A file and a whole key of its table: "sources.csv: mã nguồn bao". */
export const keyPhrase = (table: TableName, key: string): string => {
  const schema: TableSchema = TABLES[table];
  return `${schema.name}.csv: ${keyParts(table, key)
    .map((part) => partWords(part, schema))
    .join(', ')}`;
};

/** A row and the one that replaced it: the key, then the days of recording. */
export const replacedWords = (oldRow: RowRef, newRow: RowRef): string => {
  const [older, newer] = [parseIdentity(oldRow), parseIdentity(newRow)];
  const recorded = [older, newer].map((row) => `dòng ${recordedWords(row.recorded_on, row.n)}`);
  return `${keyPhrase(newer.table as TableName, newer.key)}; ${recorded.join(' thay bằng ')}`;
};
