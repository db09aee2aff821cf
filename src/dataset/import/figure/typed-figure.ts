import type { SourceRow } from '../../../schema/sources.ts';
import { csvText } from '../../csv/csv-text.ts';
import { plainWords } from '../columns/column-words.ts';
import type { GivenAnswer } from '../rows/answers.ts';

/** A source that is not on record, as somebody describes it. */
export interface NewSource {
  readonly title: string;
  readonly publisher: string;
  /** As typed; `x` where it is not known. */
  readonly publishedOn: string;
  readonly kind: string;
  readonly address: string;
}

/** One figure as it stands in a form; texts as typed, empty where nothing is. */
export interface TypedFigure {
  readonly indicator: string;
  /** Code of the unit. */
  readonly unit: string;
  /** A year, a day, or two days joined by `..`. */
  readonly period: string;
  /** `dat`, `khong-dat`, a count, or a code for a missing value; of a statement the units that meet it. */
  readonly value: string;
  /** Of a statement on units of an area ("99 of 150 communes"): how many there are, `x` where not said; else null. */
  readonly statement: { readonly total: string; readonly qualifier: string } | null;
  readonly flag: string;
  /** Id of a source on record, or what a new one says of itself. */
  readonly source: string | NewSource;
  /** Where in the source the figure stands. */
  readonly place: string;
  /** Why it takes the place of a figure on record. */
  readonly reason: string;
}

/** A table of one row, as the import takes it. */
export interface FigureTable {
  readonly bytes: Uint8Array;
  readonly answers: readonly GivenAnswer[];
}

/** Longer ids are hard to read in a table. */
const LONGEST_ID = 40;

/**
 * An id for a new source: the words of its title and the year in which it was published, not one that is taken by
 * another source. Empty where the title has no letter.
 * @param known sources on record, by id
 */
export const sourceIdFor = (
  { title, publishedOn }: Pick<NewSource, 'title' | 'publishedOn'>,
  known: ReadonlyMap<string, SourceRow>,
): string => {
  const [year = ''] = /(?:19|20)\d{2}/.exec(publishedOn) ?? [];
  const words = plainWords(title);
  const short = words
    .slice(0, LONGEST_ID)
    .replace(/-[^-]*$/, words.length > LONGEST_ID ? '' : '$&');
  if (short === '') return '';
  const stem = /^[a-z]/.test(short) ? short : `nguon-${short}`;
  const id = year === '' || stem.includes(year) ? stem : `${stem}-${year}`;
  const isFree = (one: string): boolean => {
    const taken = known.get(one);
    return taken === undefined || plainWords(taken.title) === words;
  };
  if (isFree(id)) return id;
  let n = 2;
  while (!isFree(`${id}-${n}`)) n += 1;
  return `${id}-${n}`;
};

const sourceCells = (
  source: TypedFigure['source'],
  known: ReadonlyMap<string, SourceRow>,
): Readonly<Record<string, string>> =>
  typeof source === 'string'
    ? { source }
    : {
        source: sourceIdFor(source, known),
        title: source.title,
        publisher: source.publisher,
        published_on: source.publishedOn,
        kind: source.kind,
        address: source.address,
      };

/**
 * A figure of a form as a table of one row under the columns of the data, which goes the way of every table: what is
 * not filled in is no column, and asked about.
 * @param known sources on record, by id
 */
export const figureTable = (
  figure: TypedFigure,
  known: ReadonlyMap<string, SourceRow>,
): FigureTable => {
  const { statement } = figure;
  const about =
    statement === null
      ? { unit_code: figure.unit, value: figure.value }
      : {
          area_code: figure.unit,
          met: figure.value,
          total: statement.total,
          qualifier: statement.qualifier,
        };
  const cells: Readonly<Record<string, string>> = {
    indicator: figure.indicator,
    ...about,
    period: figure.period,
    ...(statement === null ? { flag: figure.flag } : {}),
    ...sourceCells(figure.source, known),
    reason: figure.reason,
    note: figure.place,
  };
  const filled = Object.entries(cells).filter(([, text]) => text.trim() !== '');
  const rows = [filled.map(([name]) => name), filled.map(([, text]) => text)];
  const table = statement === null ? 'values' : 'aggregates';
  return {
    bytes: new TextEncoder().encode(csvText(rows)),
    answers: [{ option: 'table', value: table }],
  };
};
