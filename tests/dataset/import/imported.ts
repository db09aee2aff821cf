import type { Question } from '../../../src/dataset/import/findings/findings.ts';
import { workbookParts } from '../../../src/dataset/import/grid/unzip.ts';
import { type ImportResult, importTable } from '../../../src/dataset/import/import-table.ts';
import { type ImportOptions, NO_OPTIONS } from '../../../src/dataset/import/rows/import-options.ts';
import { type DataFiles, readDataset } from '../../../src/dataset/read-dataset.ts';
import type { Tables } from '../../../src/schema/index.ts';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';

const SET = 'published';

/** The tables of a data folder that passes the check. */
export const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = readDataset(files, { set: SET, today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

const SOUND = tablesOf(soundFiles());

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Options of the command, with what the table lacks in an object. */
export type Said = Omit<Partial<ImportOptions>, 'given' | 'read' | 'columns' | 'newSource'> & {
  readonly given?: Readonly<Record<string, string>>;
  readonly read?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<Record<string, string>>;
  readonly newSource?: Readonly<Record<string, string>>;
};

const map = (cells: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
  new Map(Object.entries(cells));

/** Imports a table, given as text or as bytes, into the small sound data folder or into other tables. */
export const imported = (
  table: string | Uint8Array,
  said: Said = {},
  tables: Tables = SOUND,
): ImportResult => {
  const bytes = typeof table === 'string' ? encoder.encode(table) : table;
  return importTable({
    bytes,
    parts: workbookParts(bytes),
    options: {
      ...NO_OPTIONS,
      ...said,
      given: map(said.given),
      read: map(said.read),
      columns: map(said.columns),
      newSource: said.newSource === undefined ? null : map(said.newSource),
    },
    set: SET,
    tables,
    today: TODAY,
  });
};

/** Lines below the header of the file for a table; empty where there is none. */
export const linesOf = ({ files }: ImportResult, table = 'values'): string[] => {
  const [, bytes] = [...files].find(([path]) => path.includes(`/${table}/`)) ?? [];
  return bytes === undefined ? [] : decoder.decode(bytes).trimEnd().split('\n').slice(1);
};

/** `why: found → written` of each repair. */
export const repairsOf = ({ repairs }: ImportResult): string[] =>
  repairs.map(({ why, found, written }) => `${why}: ${found} → ${written}`);

/** `asked found` of each question. */
export const questionsOf = ({ questions }: ImportResult): string[] =>
  questions.map(({ asked, found }) => `${asked} ${found}`.trim());

/** `what found` of each part left out. */
export const leftOutOf = ({ leftOut }: ImportResult): string[] =>
  leftOut.map(({ what, found }) => `${what} ${found}`.trim());

/** The one question of a kind. */
export const question = ({ questions }: ImportResult, asked: Question['asked']): Question => {
  const found = questions.filter((one) => one.asked === asked);
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${found.length} of ${asked}`);
  return one;
};

/** Answers of a question as they are typed. */
export const answersOf = ({ answers }: Question): string[] =>
  answers.map(({ option, value }) => `--${option} ${value}`);

/** The same options for most tables: one count of crimes in 2024, from a source on record. */
export const CRIMES: Said = {
  given: { indicator: 'vu-pham-toi', period: '2024', source: 'bao-cao-2024' },
};

/** One judgement of communes at the end of 2024. */
export const PASSED: Said = {
  given: { indicator: 'xa-dat', period: '2024-06-30', source: 'bao-cao-2024' },
};
