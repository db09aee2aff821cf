import { describe, expect, it } from 'vitest';
import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Known } from '../../src/views/impact/known.ts';
import { reportChanges } from '../../src/views/impact/report-changes.ts';
import { contentReasons } from '../../src/views/reports/content/content-reasons.ts';
import { ownContent } from '../../src/views/reports/content/own-content.ts';
import { issuingBodyOn } from '../../src/views/reports/issuing-body.ts';
import { reportSubjects } from '../../src/views/reports/report-area.ts';
import { planFiles } from '../fixtures/plan-272.ts';
import { CONTRIBUTIONS, DAY } from './contributions.ts';

const knownOf = (files: DataFiles, set: string): Known | null => {
  const { tables } = readDataset(files, { set, today: DAY });
  return tables === null ? null : { tables, evaluation: evaluate(tables, { set }) };
};

const contentOf = ({ tables, evaluation }: Known, area: string, year: number | null) =>
  ownContent({ evaluation, issuingBody: issuingBodyOn(tables, evaluation.asOf) }, { area, year });

/** What every report says is compared, none left out beforehand. */
const byAll = (before: Known, after: Known) =>
  reportSubjects(after.evaluation)
    .map((subject) => ({
      subject,
      reasons: contentReasons(
        contentOf(before, subject.area, subject.year),
        contentOf(after, subject.area, subject.year),
      ),
    }))
    .filter(({ reasons }) => reasons.length > 0);

describe('reports that say something else of their own', () => {
  const kinds = [
    'mot-xa',
    'luu-vet',
    'dinh-chinh',
    'bang-cac-huyen',
    'nhap-don-vi',
    'rut-so-lieu',
  ] as const;

  it.each(kinds)('after %s are those found by comparing all of them', async (name) => {
    const base = await planFiles();
    const files = CONTRIBUTIONS[name]?.(base) ?? base;
    for (const set of ['published', 'illustrative']) {
      const [before, after] = [knownOf(base, set), knownOf(files, set)];
      if (before === null || after === null) throw new Error(`${set} has an error`);
      expect(reportChanges(before, after)).toEqual(byAll(before, after));
    }
  });
});
