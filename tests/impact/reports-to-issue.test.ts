import { expect, test } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { impactOf } from '../../src/site/impact/impact.ts';
import { soundFiles, TODAY, withRows, withText } from '../fixtures/data-files.ts';
import { seal } from '../history/host.ts';

const FOLDER = 'observations/published';
const BASE = soundFiles();

const withResult = (files: DataFiles, code: string, day: string): DataFiles =>
  withRows(
    files,
    `${FOLDER}/values.csv`,
    `xa-dat,${code},2024-12-31,2024-12-31,dat,z,bao-cao-2024,${day},,`,
  );

const withEdition = (files: DataFiles, period: string, release: string): DataFiles =>
  withText(
    files,
    `${FOLDER}/reports.csv`,
    `area_code,period,edition,release,issued_on,note\n041,${period},1,${release},2025-07-20,\n`,
  );

/** Reports of the district 041 that are to be issued, of all that say something else of their own. */
const toIssue = (files: DataFiles): readonly [string[], number] => {
  const impact = impactOf({
    ...{ base: BASE, files, here: files, texts: new Map(), belongTogether: false },
    ...{ sets: ['published'], today: TODAY, isMerged: true, apart: [] },
  });
  const [set] = impact.sets;
  const ofDistrict = (all: readonly { subject: { area: string; year: number | null } }[] = []) =>
    all.filter(({ subject }) => subject.area === '041').map(({ subject }) => `${subject.year}`);
  return [ofDistrict(set?.toIssue), ofDistrict(set?.reports).length];
};

const sealed = seal('2025-04', '2025-04-10')(withResult(BASE, '04104', '2025-04-10'));
const EVERY = ['2022', '2023', '2024', '2025', 'null'];

test('without an edition all of them are to be issued', () => {
  expect(toIssue(sealed)).toEqual([EVERY, 5]);
});

test('an edition from the release that holds everything is no more to be issued', () => {
  expect(toIssue(withEdition(sealed, '2023', '2025-04'))).toEqual([
    ['2022', '2024', '2025', 'null'],
    5,
  ]);
  expect(toIssue(withEdition(sealed, 'ca-giai-doan', '2025-04'))[0]).toEqual(EVERY.slice(0, 4));
});

test('one from an older release is, and one that a row has come after', () => {
  expect(toIssue(withEdition(sealed, '2023', '2025-03'))[0]).toEqual(EVERY);
  const later = withResult(sealed, '04103', '2025-05-02');
  expect(toIssue(withEdition(later, '2023', '2025-04'))[0]).toEqual(EVERY);
});
