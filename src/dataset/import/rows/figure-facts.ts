import { cellText } from '../../cells/cell-text.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ImportTable } from '../columns/column-role.ts';
import type { ImportBasis } from './import-basis.ts';

/** The column that holds the code of the unit, in the tables of figures. */
const UNIT_COLUMNS: Partial<Readonly<Record<ImportTable, string>>> = {
  values: 'unit_code',
  aggregates: 'area_code',
};

/**
 * What a figure is about, by names: its table, the indicator and its unit of measure, the unit of its first day, its
 * days, who published its source and when. Empty for a row that is no figure, or names what nobody knows yet.
 */
export const figureFacts = (
  { indicators, registry, sources }: Pick<ImportBasis, 'indicators' | 'registry' | 'sources'>,
  table: ImportTable,
  row: object,
): Problem['facts'] => {
  const cell = (name: string): string => cellText((row as Readonly<Record<string, unknown>>)[name]);
  const unitColumn = UNIT_COLUMNS[table];
  if (unitColumn === undefined) return {};
  const start = cell('period_start');
  const indicator = indicators.get(cell('indicator'));
  const unit = registry.on(cell(unitColumn), start)?.row;
  const source = sources.get(cell('source'));
  if (indicator === undefined || unit === undefined || source === undefined) return {};
  return {
    table,
    indicator: indicator.name,
    measure: indicator.unit_of_measure,
    name: unit.name,
    type: unit.type,
    start,
    end: cell('period_end'),
    publisher: source.publisher,
    publishedOn: cellText(source.published_on),
  };
};
