import type { AggregateRow } from '../schema/aggregates.ts';
import type { Tables } from '../schema/index.ts';
import type { MeasureProgressRow } from '../schema/measure-progress.ts';
import type { SourceRow } from '../schema/sources.ts';
import type { ValueRow } from '../schema/values.ts';
import { communeCriteria } from './commune-criteria.ts';
import { withCorrectedStatements, withCorrectedValues } from './corrections.ts';
import { crimes } from './crimes.ts';
import { districtCriteria } from './district-criteria.ts';
import { withLateReport } from './late-report.ts';
import { measureProgress } from './measure-progress.ts';
import type { NewRow } from './new-row.ts';
import { provinceSeries } from './province-series.ts';
import { rankCommunes } from './ranking.ts';
import { recognitions } from './recognitions.ts';
import { settingOf } from './setting.ts';
import { sources } from './sources.ts';
import { newlyRecognised, statements } from './statements.ts';

/** Every row of the illustrative set. No figure in it is real. */
export interface IllustrativeSet {
  readonly values: readonly NewRow<ValueRow>[];
  readonly aggregates: readonly NewRow<AggregateRow>[];
  readonly 'measure-progress': readonly NewRow<MeasureProgressRow>[];
  readonly sources: readonly NewRow<SourceRow>[];
}

/**
 * Makes up a complete set for the plan: the same rows for the same registry, plan and seed.
 * @param tables rows of the registry and the plan; observations in them are not looked at
 * @param seed a whole number; another seed tells the same story with other details
 * @throws RangeError if the story does not fit the registry or the plan
 */
export const illustrativeSet = (tables: Tables, seed: number): IllustrativeSet => {
  const setting = settingOf(tables, seed);
  const ranking = rankCommunes(setting);
  const observed = [
    ...communeCriteria(setting, ranking),
    ...districtCriteria(setting),
    ...crimes(setting),
    ...provinceSeries(setting),
    ...recognitions(setting, ranking),
  ];
  const derived = [...observed, ...newlyRecognised(setting, observed)];
  const values = withCorrectedValues(withLateReport(derived));
  const aggregates = withCorrectedStatements(statements(setting, observed));
  const progress = measureProgress(setting);
  return {
    values,
    aggregates,
    'measure-progress': progress,
    sources: sources(setting, [...values, ...aggregates, ...progress]),
  };
};
