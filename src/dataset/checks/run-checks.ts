import { CHECKS } from '#checks';
import type { Column } from '../../schema/table.ts';
import { type CellReader, columnReader, UNREADABLE } from '../cells/read-cell.ts';
import type { UnreadCell } from '../cells/read-rows.ts';
import type { Problem } from '../problems/problem.ts';
import type { CellCheck, Check, Facts, Finding, Stage } from './basis/check.ts';

type CheckIn<S extends Stage> = Extract<Check, { readonly stage: S }>;

/** The checks of one stage, in the order of the list. */
const checksIn = <S extends Stage>(stage: S): CheckIn<S>[] =>
  CHECKS.filter((check): check is CheckIn<S> => check.stage === stage);

type Input<S extends Stage> = Parameters<CheckIn<S>['run']>[0];

/** A check of any stage but that of cells, seen from its input. */
interface StageCheck<I> extends Pick<Check, 'id' | 'level' | 'unless'> {
  readonly run: (input: I) => readonly Finding[];
}

/** Runs every check of a stage on one input. */
export const runStage = <S extends Exclude<Stage, 'types'>>(
  stage: S,
  input: Input<S>,
): Problem[] => {
  const problems: Problem[] = [];
  for (const { id, level, unless, run } of checksIn(stage) as readonly StageCheck<Input<S>>[]) {
    if (unless && problems.some(({ check }) => unless.includes(check))) continue;
    for (const finding of run(input)) problems.push({ level, check: id, ...finding });
  }
  return problems;
};

const CELL_CHECKS: readonly CellCheck[] = checksIn('types');

/** The first check that recognises a cell that cannot be read, and what it says. Some check takes every cell. */
export const faultOf = (raw: string, column: Column): { check: CellCheck; facts: Facts } => {
  for (const check of CELL_CHECKS) {
    const facts = check.run({ raw, column });
    if (facts !== null) return { check, facts };
  }
  throw new Error(`no check explains the cell "${raw}"`);
};

const readers = new WeakMap<Column, CellReader>();

const readerFor = (column: Column): CellReader => {
  const known = readers.get(column) ?? columnReader(column);
  readers.set(column, known);
  return known;
};

/** Whether a column takes a cell as it stands. */
export const isReadable = (raw: string, column: Column): boolean =>
  readerFor(column)(raw) !== UNREADABLE;

/** A cell has few faults at once. */
const MOST_FAULTS = 6;

/**
 * What a cell should be, after one fault is mended: a text that the column takes. Where the text has
 * another fault that one is mended as well; null where this cannot be done for certain.
 */
const mended = (text: string, column: Column, left = MOST_FAULTS): string | null => {
  if (text !== '' && isReadable(text, column)) return text;
  if (left === 0) return null;
  const { proposal } = faultOf(text, column).facts;
  return proposal === undefined ? null : mended(String(proposal), column, left - 1);
};

/** Says what is wrong with a cell that could not be read, and what it should be if that is certain. */
export const explainCell = ({ sheet, row, column, raw }: UnreadCell): Problem => {
  const [name, schema] = Object.entries(sheet.schema.columns)[column] as [string, Column];
  const { check, facts } = faultOf(raw, schema);
  const { proposal, ...others } = facts;
  const text = proposal === undefined ? null : mended(String(proposal), schema);
  const file = sheet.file;
  const line = sheet.lineOf(row);
  const columnNumber = sheet.header.indexOf(name) + 1;
  return {
    level: check.level,
    check: check.id,
    file,
    line,
    column: name,
    columnNumber,
    value: raw,
    facts: others,
    ...(text === null ? {} : { proposal: { kind: 'cell', file, line, columnNumber, text } }),
  };
};
