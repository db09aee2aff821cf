import type { SourceRow } from '../../../schema/sources.ts';
import { IMPORT_TABLES } from '../columns/column-role.ts';
import type { Answer } from '../findings/findings.ts';
import { type ImportOptions, NO_OPTIONS } from './import-options.ts';

/** What a person says of a table: an option of `npm run add`, without its dashes, and its value. */
export type GivenAnswer = Pick<Answer, 'option' | 'value'>;

/** What a source says of itself, besides its id, by the option that gives it. */
export const SOURCE_OPTIONS = {
  title: 'source-title',
  publisher: 'publisher',
  published_on: 'published-on',
  kind: 'kind',
  address: 'address',
} as const satisfies Partial<Record<keyof SourceRow, string>>;

const COLUMN_OF_SOURCE: ReadonlyMap<string, string> = new Map([
  ['new-source', 'source'],
  ...Object.entries(SOURCE_OPTIONS).map(([column, option]) => [option, column] as const),
]);

/** Options that are no cells which every row of the table lacks. */
const OTHERS = new Set(['table', 'sheet', 'column', 'read', 'empty', 'dates', 'total-row', 'slug']);

/** `left=right`; what stands in the table may hold a `=` itself. Null where there is no such form. */
export const answerPair = (value: string): readonly [string, string] | null => {
  const at = value.lastIndexOf('=');
  if (at <= 0 || at === value.length - 1) return null;
  return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
};

/** Of two answers to the same question the later one counts; answers nobody can give are passed over. */
export const optionsOf = (answers: readonly GivenAnswer[]): ImportOptions => {
  const last = (option: string): string | undefined =>
    answers.findLast((answer) => answer.option === option)?.value;
  const one = <W extends string>(option: string, words: readonly W[]): W | null =>
    words.find((word) => word === last(option)) ?? null;
  const pairs = (option: string): ReadonlyMap<string, string> =>
    new Map(
      answers.flatMap((answer) => {
        const pair = answer.option === option ? answerPair(answer.value) : null;
        return pair === null ? [] : [pair];
      }),
    );
  const ofSource = answers.flatMap(({ option, value }): [string, string][] => {
    const column = COLUMN_OF_SOURCE.get(option);
    return column === undefined ? [] : [[column, value]];
  });
  return {
    ...NO_OPTIONS,
    table: one('table', IMPORT_TABLES),
    sheet: last('sheet'),
    given: new Map(
      answers.flatMap(({ option, value }) =>
        OTHERS.has(option) || COLUMN_OF_SOURCE.has(option) ? [] : [[option, value] as const],
      ),
    ),
    columns: pairs('column'),
    read: pairs('read'),
    empty: last('empty') ?? null,
    dates: one('dates', ['dmy', 'mdy']),
    totalRow: last('total-row') ?? null,
    newSource: ofSource.length === 0 ? null : new Map(ofSource),
    slug: last('slug') ?? null,
  };
};
