import { keyCells } from '../../dataset/ledger/row-identity.ts';
import type { Evaluation, Figure } from '../../evaluation/record/evaluation.ts';
import type { ResultChange } from '../../evaluation/release-changes.ts';
import { byCode } from '../../schema/code-order.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { indexOf } from '../evaluation-index.ts';
import type { RowChange, SetImpact } from './impact.ts';

/** Names a unit in the register itself. */
const UNIT_CODE = 'code';

/** Indicators by which a target is judged: its own, and those from which that is inferred. */
const indicatorsOf = ({ inferences }: Evaluation, indicator: string): readonly string[] => [
  indicator,
  ...inferences
    .filter(({ toIndicator }) => toIndicator === indicator)
    .map(({ fromIndicator }) => fromIndicator),
];

/** Codes of units, or ids of indicators, that stand in the keys of rows. */
const namedIn = (
  rows: readonly RowChange[],
  is: (column: string, references: string | undefined) => boolean,
): readonly string[] =>
  rows.flatMap(({ table, key }) => {
    const schema: TableSchema = TABLES[table as TableName];
    const cells = keyCells(schema, key);
    return schema.key.flatMap((column, i) =>
      is(column, schema.columns[column]?.references) ? (cells[i] ?? []) : [],
    );
  });

/** What may change what pages say. */
interface Changes {
  readonly results: readonly ResultChange[];
  readonly figures: readonly Figure[];
  readonly rows: readonly RowChange[];
}

/** Targets and units whose pages say something else: by their results, by new figures or requests, or in the register. */
export const touchedBy = (
  { results, figures, rows }: Changes,
  evaluation: Evaluation,
): SetImpact['touched'] => {
  const ofResults = new Set(results.map(({ target }) => target));
  const told = new Set([
    ...figures.map(({ indicator }) => indicator),
    ...namedIn(rows, (_, references) => references === 'indicators'),
  ]);
  const isTouched = ({ id, indicator }: Evaluation['targets'][number]): boolean =>
    ofResults.has(id) || indicatorsOf(evaluation, indicator).some((one) => told.has(one));
  const codes = figures.map(({ unit }) => indexOf(evaluation).unit(unit)?.code ?? unit);
  return {
    targets: evaluation.targets.filter(isTouched).map(({ id }) => id),
    units: [
      ...new Set([
        ...codes,
        ...namedIn(rows, (column, references) => references === 'units' || column === UNIT_CODE),
        ...results.map(({ area }) => area),
      ]),
    ].sort(byCode),
  };
};
