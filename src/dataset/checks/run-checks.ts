import type { UnreadCell } from '../cells/read-rows.ts';
import type { Problem } from '../problems/problem.ts';
import type { CellCheck, Check, Finding, Stage } from './basis/check.ts';
import { CHECKS } from './index.ts';

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

/** Says what is wrong with a cell that could not be read. The last check takes every cell. */
export const explainCell = ({ sheet, row, column, raw }: UnreadCell): Problem => {
  const [name, schema] = Object.entries(sheet.schema.columns)[column] as [string, never];
  for (const { id, level, run } of CELL_CHECKS) {
    const facts = run({ raw, column: schema });
    if (facts === null) continue;
    return {
      level,
      check: id,
      file: sheet.file,
      line: sheet.lineOf(row),
      column: name,
      columnNumber: sheet.header.indexOf(name) + 1,
      value: raw,
      facts,
    };
  }
  throw new Error(`no check explains the cell "${raw}" of ${sheet.file}, column ${name}`);
};
