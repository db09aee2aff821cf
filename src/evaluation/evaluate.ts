import { dueDatesOf, taskCounts } from '#due-dates';
import { requestsOf } from '#requests';
import { lastRecorded, recordedBy, repeatsIn, tablesInForce } from '../dataset/ledger/ledger.ts';
import { inRowOrder } from '../dataset/ledger/row-order.ts';
import { buildRegistry } from '../dataset/registry/registry.ts';
import { later } from '../schema/dates.ts';
import { TABLES, type TableName, type Tables } from '../schema/index.ts';
import { measureProgressTable } from '../schema/measure-progress.ts';
import { PUBLISHED } from '../schema/sets.ts';
import { known, type Place } from '../schema/table.ts';
import { conflictsAmong } from './evidence/conflicts.ts';
import { indexObservations } from './evidence/observations.ts';
import { contradictionsOf } from './record/contradictions-on-record.ts';
import { correctionsOf } from './record/corrections.ts';
import { coverageOf, summaryOf } from './record/coverage.ts';
import type {
  Evaluation,
  IndicatorInfo,
  MeasureEvaluation,
  MeasureProgress,
  PlanInfo,
} from './record/evaluation.ts';
import { figuresOf } from './record/figures.ts';
import { inPlanOrder } from './record/plan-order.ts';
import { unitVersions } from './record/registry-info.ts';
import { releasesOf } from './record/release-info.ts';
import { refOf } from './record/row-ref.ts';
import { sourceInfo } from './record/source-info.ts';
import { tilesOf } from './record/tiles.ts';
import { withdrawalsOf } from './record/withdrawals.ts';
import { evaluateTarget } from './verdict/target.ts';

export interface EvaluateOptions {
  readonly set: string;
  /** Use only what was known on this date; without it, everything: also what was merged after the last release. */
  readonly asOf?: string | undefined;
}

const planInfo = (tables: Tables): PlanInfo => {
  const [row] = tables.plan;
  if (!row) throw new Error('no plan; the checks should have said so');
  return {
    id: row.plan,
    number: row.number,
    title: row.title,
    shortTitle: row.short_title,
    subject: row.subject,
    issuer: row.issuer,
    signedOn: row.signed_on,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    firstYear: row.first_year,
    lastYear: row.last_year,
    territoryCode: row.territory_code,
    sourceNote: row.source_note,
    address: row.address,
  };
};

const indicatorInfo = (tables: Tables): IndicatorInfo[] =>
  tables.indicators.map((row) => ({
    id: row.indicator,
    name: row.name,
    definition: row.definition,
    unitOfMeasure: row.unit_of_measure,
    level: row.level,
    valueType: row.value_type,
    timing: row.timing,
    lasting: row.lasting === 'yes',
    yearStart: known(row.year_start) ?? null,
    better: known(row.better) ?? null,
    holder: row.holder,
  }));

const progressOf = (tables: Tables, measure: string): MeasureProgress[] =>
  tables['measure-progress']
    .filter((row) => row.measure === measure)
    .map((row) => ({
      date: row.date,
      state: row.state,
      summary: row.summary,
      source: row.source,
      due: row.due || null,
      doneOn: row.done_on || null,
      row: refOf(measureProgressTable, row),
    }))
    .sort((a, b) => (a.date === b.date ? (a.row < b.row ? -1 : 1) : a.date < b.date ? -1 : 1));

const measuresOf = (tables: Tables, day: string): MeasureEvaluation[] =>
  tables.measures.map((row) => {
    const progress = progressOf(tables, row.measure);
    return {
      id: row.measure,
      clause: row.clause,
      heading: row.heading,
      statement: row.statement,
      lead: row.lead,
      progress,
      dueDates: dueDatesOf(tables, row.measure, { progress, day }),
    };
  });

/** Rows that are known, but not in any release yet. */
const openRows = (recorded: Tables): number =>
  (Object.keys(TABLES) as TableName[])
    .filter((name) => TABLES[name].ledger)
    .flatMap((name) => recorded[name] as readonly { readonly at: Place }[])
    .filter(({ at }) => at.release === undefined).length;

/** The day up to which everything is known: the last row recorded, or a release cut off since. */
const lastDay = (tables: Tables): string | null => {
  const recorded = lastRecorded(tables);
  return recorded === null
    ? null
    : tables.releases.reduce((last, { cut_off }) => later(last, cut_off), recorded);
};

/**
 * Evaluates one set against the plan. The tables must have passed the checks; a gap they should
 * have caught throws. The result depends on the rows and the date alone: not on the order of rows
 * or files, the clock, the time zone or the locale.
 */
export const evaluate = (tables: Tables, options: EvaluateOptions): Evaluation => {
  const asOf = options.asOf ?? lastDay(tables);
  if (asOf === null) throw new Error('the tables are empty; the checks should have said so');
  const isNow = options.asOf === undefined;
  const recorded = inRowOrder(isNow ? tables : recordedBy(tables, asOf));
  const repeats = repeatsIn(recorded);
  const current = inPlanOrder(tablesInForce(recorded, repeats));
  const registry = buildRegistry(current.units, current['unit-changes']);
  const plan = planInfo(current);
  const observations = indexObservations(current, registry);
  const targets = current.targets.map((target) =>
    evaluateTarget({ tables: current, observations, asOf, ...plan }, target),
  );
  const releases = releasesOf(tables, isNow ? null : asOf);
  const release = releases.at(-1) ?? null;
  const figures = figuresOf(recorded, registry, repeats);
  const measures = measuresOf(current, asOf);
  return {
    format: 4,
    set: options.set,
    illustrative: options.set !== PUBLISHED,
    asOf,
    release,
    rowsAfterRelease: release ? openRows(recorded) : 0,
    releases,
    plan,
    units: unitVersions(current, registry, plan.territoryCode),
    tiles: tilesOf(current),
    indicators: indicatorInfo(current),
    inferences: current.inferences.map((row) => ({
      id: row.inference,
      fromIndicator: row.from_indicator,
      toIndicator: row.to_indicator,
      basis: row.basis,
      fromDate: known(row.from_date) ?? null,
      explanation: row.explanation,
    })),
    sources: sourceInfo(current),
    figures,
    targets,
    measures,
    tasks: taskCounts(measures),
    requests: requestsOf(current.requests, { registry, asOf }),
    corrections: correctionsOf(repeats),
    contradictions: contradictionsOf(repeats),
    withdrawals: withdrawalsOf(recorded),
    conflicts: conflictsAmong(figures, indicatorInfo(current)),
    coverage: coverageOf(targets),
    summary: summaryOf(targets),
  };
};
