import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { reportableIn } from '../../../src/dataset/reports/reportable.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { reportSubjects } from '../../../src/views/reports/report-area.ts';
import { soundFiles } from '../../fixtures/data-files.ts';
import { planFiles } from '../../fixtures/plan-272.ts';

const plan = await planFiles();

describe('what reports can be about', () => {
  it.each([
    ['published', plan],
    ['illustrative', plan],
    ['published', soundFiles()],
  ])('is, for the checks, what the reports of the set %s say', (set, files) => {
    const { tables } = readDataset(files, { set, today: '2099-12-31' });
    if (tables === null) throw new Error('the data have errors');
    const reportableOn = reportableIn(tables);
    expect(tables.releases.length).toBeGreaterThan(1);
    for (const { cut_off: asOf } of tables.releases) {
      const subjects = reportSubjects(evaluate(tables, { set, asOf }));
      const { areas, years } = reportableOn(asOf);
      expect(subjects).toEqual(
        areas.flatMap((area) => [...years, null].map((year) => ({ area, year }))),
      );
    }
  });

  it('is nothing before register and plan were recorded', () => {
    const { tables } = readDataset(soundFiles(), { set: 'published', today: '2099-12-31' });
    if (tables === null) throw new Error('the data have errors');
    expect(reportableIn(tables)('2020-01-01')).toEqual({ areas: [], years: [] });
  });
});
