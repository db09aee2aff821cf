import { isBlankRow, type ParsedCsv } from './parse-csv.ts';

/** One side of a conflict: its first and last line, and how Git names it. Null lines: it has none. */
export interface ConflictSide {
  readonly name: string;
  readonly lines: readonly [first: number, last: number] | null;
}

/** A place that Git could not merge, as it stands in a file. Lines count from 1. */
export interface Conflict {
  /** The lines of the marks themselves. */
  readonly marks: readonly number[];
  /** Null where marks are missing: what the sides are cannot be told. */
  readonly sides: {
    readonly ours: ConflictSide;
    /** What both sides started from, where Git shows it. */
    readonly base: ConflictSide | null;
    readonly theirs: ConflictSide;
  } | null;
}

type Mark = 'ours' | 'base' | 'middle' | 'end';

/** A mark begins its line; a spreadsheet may have put commas behind it, or quotation marks around. */
const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['ours', /^"?<{7}(?:[ ,"]|$)/],
  ['base', /^"?\|{7}(?:[ ,"]|$)/],
  ['middle', /^"?={7}"?,*$/],
  ['end', /^"?>{7}(?:[ ,"]|$)/],
];

const ANY = /^"?(?:<{7}|>{7}|\|{7}|={7}"?,*$)/m;

interface MarkedLine {
  readonly mark: Mark;
  readonly line: number;
  readonly name: string;
}

const nameIn = (text: string): string => text.replace(/^"?.{7} ?/, '').replace(/"?,*$/, '');

const marksIn = (text: string): MarkedLine[] =>
  text.split('\n').flatMap((line, i) => {
    const mark = MARKS.find(([, pattern]) => pattern.test(line))?.[0];
    return mark === undefined ? [] : [{ mark, line: i + 1, name: nameIn(line) }];
  });

const side = (name: string, after: MarkedLine, before: MarkedLine): ConflictSide => ({
  name,
  lines: before.line - after.line > 1 ? [after.line + 1, before.line - 1] : null,
});

const conflictOf = (marks: readonly MarkedLine[]): Conflict => {
  const lines = marks.map(({ line }) => line);
  const order = marks.map(({ mark }) => mark).join(' ');
  const [ours, second, third] = marks;
  const end = marks.at(-1);
  if (ours === undefined || second === undefined || end === undefined) {
    return { marks: lines, sides: null };
  }
  if (order === 'ours middle end') {
    const sides = {
      ours: side(ours.name, ours, second),
      base: null,
      theirs: side(end.name, second, end),
    };
    return { marks: lines, sides };
  }
  if (order === 'ours base middle end' && third !== undefined) {
    const sides = {
      ours: side(ours.name, ours, second),
      base: side(second.name, second, third),
      theirs: side(end.name, third, end),
    };
    return { marks: lines, sides };
  }
  return { marks: lines, sides: null };
};

/** Lines on which a row starts that holds `=======` and nothing else. */
const middleRows = ({ rows, lineOf, quoteFault }: ParsedCsv): ReadonlySet<number> =>
  new Set(
    quoteFault === null
      ? rows.flatMap((row, i) =>
          row[0] === '=======' && isBlankRow(row.slice(1)) ? [lineOf(i)] : [],
        )
      : [],
  );

/**
 * The places of a text that a merge left undone, by the lines Git marks them with. Where the other
 * marks are gone, a line of `=======` is one only as a row: in a note it may be an underline.
 */
export const conflictsIn = (text: string, csv: ParsedCsv): readonly Conflict[] => {
  if (!ANY.test(text)) return [];
  const all = marksIn(text);
  const rows = all.every(({ mark }) => mark === 'middle') ? middleRows(csv) : null;
  const marks = all.filter(({ line }) => rows === null || rows.has(line));
  const groups: MarkedLine[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    const isOpen = last !== undefined && last[0]?.mark === 'ours' && last.at(-1)?.mark !== 'end';
    if (isOpen && mark.mark !== 'ours') last.push(mark);
    else groups.push([mark]);
  }
  return groups.map(conflictOf);
};
