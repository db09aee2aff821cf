import type { Evaluation, RowRef, SourceInfo } from '../evaluation/record/evaluation.ts';
import { placeOf } from '../evaluation/record/row-ref.ts';
import { indexOf } from './evaluation-index.ts';
import { lineRuns } from './line-runs.ts';

/** Input rows of one file that come from one source. */
export interface RowGroup {
  readonly file: string;
  /** Line numbers, runs joined: "5, 8, 12–20". */
  readonly lines: string;
  /** Null for rows that are not observations (registry, plan). */
  readonly source: SourceInfo | null;
}

const sourcesByRow = new WeakMap<Evaluation, ReadonlyMap<RowRef, string>>();

const sourceOf = (row: RowRef, evaluation: Evaluation): string | undefined => {
  let sources = sourcesByRow.get(evaluation);
  if (sources === undefined) {
    sources = new Map(evaluation.figures.map((figure) => [figure.row, figure.source]));
    sourcesByRow.set(evaluation, sources);
  }
  return sources.get(row);
};

/** Rows grouped by file and source, in the order in which each group first appears. */
export const rowGroups = (rows: readonly RowRef[], evaluation: Evaluation): RowGroup[] => {
  const groups = new Map<string, { file: string; source: string | undefined; lines: number[] }>();
  for (const row of rows) {
    const { file, line } = placeOf(row);
    const source = sourceOf(row, evaluation);
    const key = `${file}\u001f${source ?? ''}`;
    const group = groups.get(key) ?? { file, source, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  const index = indexOf(evaluation);
  return [...groups.values()].map(({ file, source, lines }) => ({
    file,
    lines: lineRuns(lines),
    source: (source === undefined ? undefined : index.source(source)) ?? null,
  }));
};
