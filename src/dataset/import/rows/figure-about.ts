import type { IndicatorRow } from '../../../schema/indicators.ts';
import { present } from '../../../schema/present.ts';
import { LEVEL_ORDER, type Level } from '../../../schema/unit-type.ts';
import { type TablePlace, WHOLE_TABLE } from '../findings/findings.ts';
import type { GridRow } from '../grid/grid.ts';
import { findIndicator } from './find-indicator.ts';
import { askNeverUnit, findUnit } from './find-unit.ts';
import type { ImportBasis } from './import-basis.ts';
import { placeIn } from './place-in.ts';
import { type Period, readPeriod } from './read-period.ts';
import { readSaid, saidIn } from './row-view.ts';
import type { FigureColumn, TablePlan } from './table-plan.ts';
import { cellIn } from './unit-columns.ts';

/** A row of the table, with the unit that takes the place of its own where it is a row of sums. */
export interface FigureRow {
  readonly row: GridRow;
  readonly unit: string | null;
}

const indicatorOf = (
  basis: ImportBasis,
  plan: TablePlan,
  row: GridRow,
  figure: FigureColumn | null,
): IndicatorRow | null => {
  const named = figure?.role.indicator ?? null;
  if (named !== null) return present(basis.indicators.get(named));
  if (plan.missing.has('indicator')) return null;
  const { text, place } = saidIn(basis, plan, row, 'indicator');
  return findIndicator(basis, text, place);
};

const periodOf = (
  basis: ImportBasis,
  plan: TablePlan,
  row: GridRow,
  figure: FigureColumn | null,
  indicator: IndicatorRow,
): Period | null => {
  const { order } = plan;
  const headed = figure?.role.period ?? null;
  if (figure !== null && headed !== null) {
    return readPeriod(basis, { raw: headed, place: placeIn(figure, null), order, indicator });
  }
  if (plan.missing.has('period')) return null;
  if (plan.fields.has('period_start') && plan.fields.has('period_end')) {
    const start = readSaid(basis, plan, row, 'period_start');
    const end = readSaid(basis, plan, row, 'period_end');
    return start === null || end === null ? null : { start, end };
  }
  const field = ['period', 'period_end', 'period_start'].find((each) => plan.fields.has(each));
  const { text, place } = saidIn(basis, plan, row, field ?? 'period');
  return readPeriod(basis, { raw: text, place, order, indicator });
};

/** Levels a figure of an indicator can be of: judgements its own, counts those above it as well. */
const levelsFor = (indicator: IndicatorRow | null, plan: TablePlan): readonly Level[] | null => {
  if (plan.units.level !== null) return [plan.units.level];
  if (indicator === null) return null;
  const { level, value_type } = indicator;
  if (plan.table === 'aggregates') return LEVEL_ORDER.slice(0, LEVEL_ORDER.indexOf(level));
  return value_type === 'count' ? LEVEL_ORDER.slice(0, LEVEL_ORDER.indexOf(level) + 1) : [level];
};

/** The unit that the unit of a row lies in, where the row names one that is known. */
const parentOf = (basis: ImportBasis, name: string, day: string): string | null => {
  const found = basis.names.find(name, { day, levels: null, parent: null });
  return found.length === 1 ? present(found[0]).row.code : null;
};

/** What a unit is looked up by. */
interface UnitOf {
  readonly figure: FigureColumn | null;
  readonly indicator: IndicatorRow | null;
  /** Null where it is not known yet. */
  readonly day: string | null;
}

/** The name or code of a unit that no cell of the row says: of a sum, of a heading, of all rows. */
const saidUnit = (
  { options }: ImportBasis,
  { units }: TablePlan,
  { row, unit }: FigureRow,
  figure: FigureColumn | null,
): { readonly text: string; readonly place: TablePlace } | null => {
  if (unit !== null) return { text: unit, place: placeIn(null, row.line) };
  const headed = figure?.role.unit ?? null;
  if (headed !== null) return { text: headed, place: placeIn(figure, null) };
  const cells = `${cellIn(row, units.code)}${cellIn(row, units.name)}`;
  const given = options.given.get('unit');
  if (cells.trim() !== '') return null;
  return given === undefined
    ? { text: '', place: placeIn(units.name ?? units.code, row.line) }
    : { text: given, place: WHOLE_TABLE };
};

const unitOf = (
  basis: ImportBasis,
  plan: TablePlan,
  figureRow: FigureRow,
  { figure, indicator, day }: UnitOf,
): string | null => {
  const { units } = plan;
  const { row, unit } = figureRow;
  if (plan.missing.has('unit') && unit === null) return null;
  const levels = unit === null ? levelsFor(indicator, plan) : null;
  const said = saidUnit(basis, plan, figureRow, figure);
  const name = cellIn(row, units.name);
  const text = said?.text ?? name;
  const namePlace = said?.place ?? placeIn(units.name, row.line);
  if (day === null) {
    if (text.trim() !== '') askNeverUnit(basis, { text, place: namePlace }, levels);
    return null;
  }
  const parent = said !== null ? null : parentOf(basis, cellIn(row, units.parent), day);
  return findUnit(basis, {
    code: said === null ? cellIn(row, units.code) : '',
    name: text,
    codePlace: placeIn(units.code, row.line),
    namePlace,
    asked: { day, levels, parent },
  });
};

/** What the figures of a row are about; null for what is asked about. */
export interface About {
  readonly indicator: IndicatorRow | null;
  readonly unit: string | null;
  readonly period: Period | null;
}

/** Finds the indicator, the unit and the period of a figure of a row. */
export const aboutFigure = (
  basis: ImportBasis,
  plan: TablePlan,
  figureRow: FigureRow,
  figure: FigureColumn | null,
): About => {
  const indicator = indicatorOf(basis, plan, figureRow.row, figure);
  const period =
    indicator === null ? null : periodOf(basis, plan, figureRow.row, figure, indicator);
  const day = period?.start ?? null;
  return { indicator, period, unit: unitOf(basis, plan, figureRow, { figure, indicator, day }) };
};
