import { keyCells } from '../dataset/ledger/row-identity.ts';
import type {
  Evaluation,
  Figure,
  RowRef,
  TargetEvaluation,
  WithdrawalInfo,
} from '../evaluation/record/evaluation.ts';
import type { ReleaseChanges, ResultChange } from '../evaluation/release-changes.ts';
import { TABLES, type TableName } from '../schema/index.ts';
import type { TableSchema } from '../schema/table.ts';
import { indexOf } from './evaluation-index.ts';
import { targetIndicators } from './target-indicators.ts';
import { figureOfRow } from './unit-figures.ts';
import { liesWithin } from './within-area.ts';

/** A part of what changes in a set: a target or an area, and what of the changes is about it. */
export interface ChangeScope {
  readonly kind: 'target' | 'area';
  /** Id of the target, code of the area. */
  readonly id: string;
  readonly hasFigure: (figure: Pick<Figure, 'indicator' | 'unit'>) => boolean;
  readonly hasResult: (change: ResultChange) => boolean;
}

/** What is about a target: figures it is judged by, and its results wherever they are. */
export const targetScope = (target: TargetEvaluation, evaluation: Evaluation): ChangeScope => {
  const indicators = targetIndicators(target, evaluation);
  return {
    kind: 'target',
    id: target.id,
    hasFigure: ({ indicator }) => indicators.has(indicator),
    hasResult: (change) => change.target === target.id,
  };
};

/** What is about an area: figures of it and of units below it, and its own results. */
export const areaScope = (code: string, evaluation: Evaluation): ChangeScope => ({
  kind: 'area',
  id: code,
  hasFigure: ({ unit }) => liesWithin(evaluation, unit, code),
  hasResult: ({ area }) => area === code,
});

/** What a release brought to a scope; null where it brought nothing. The first release is of everything. */
export const releaseWithin = (
  changes: ReleaseChanges,
  { hasFigure, hasResult }: ChangeScope,
): ReleaseChanges | null => {
  const figures = changes.figures.filter(({ figure }) => hasFigure(figure));
  const results = changes.results.filter(hasResult);
  const isNothing = changes.since !== null && figures.length + results.length === 0;
  return isNothing ? null : { ...changes, figures, results };
};

/** Whether a row is a figure of a scope. */
export const isRowWithin = (
  row: RowRef,
  { hasFigure }: ChangeScope,
  evaluation: Evaluation,
): boolean => {
  const figure = figureOfRow(row, evaluation);
  return figure !== undefined && hasFigure(figure);
};

/**
 * Whether what was withdrawn was a figure of a scope, as its key tells; not where the key is not told, or is that of
 * another kind of row: these are in the feed of the whole set.
 */
export const isWithdrawnWithin = (
  { table, key }: Pick<WithdrawalInfo, 'table' | 'key'>,
  { hasFigure }: ChangeScope,
  evaluation: Evaluation,
): boolean => {
  if (key === null || !(table in TABLES)) return false;
  const schema: TableSchema = TABLES[table as TableName];
  if (schema.key[0] !== 'indicator' || !schema.key.includes('period_end')) return false;
  const [indicator = '', code = '', start = ''] = keyCells(schema, key);
  const unit = indexOf(evaluation).unitOn(code, start);
  return hasFigure({ indicator, unit: unit?.ref ?? code });
};
