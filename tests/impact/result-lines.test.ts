import { expect, test } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { impactOf } from '../../src/site/impact/impact.ts';
import { impactPage } from '../../src/text/impact/impact-text.ts';
import { impactText } from '../../src/text/impact/print-impact.ts';
import { soundFiles, TODAY, withRows } from '../fixtures/data-files.ts';

const VALUES = 'observations/published/values.csv';

/** A row that no target of the closing date 30/6/2025 of which it is told here rests on. */
const recorded = (files: DataFiles, year: number, day: string): DataFiles =>
  withRows(files, VALUES, `mo-hinh,04104,${year}-12-31,${year}-12-31,3,z,bao-cao-2023,${day},,`);

/** What is said of results for which the target "Giữ vững" asks. */
const told = (base: DataFiles, files: DataFiles): string[] => {
  const impact = impactOf({
    ...{ base, files, here: files, texts: new Map(), belongTogether: false },
    ...{ sets: ['published'], today: TODAY, isMerged: true, apart: [] },
  });
  return impactText(impactPage(impact))
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .filter((line) => line.startsWith('- Giữ vững'));
};

const PASSED = /; nay xét đến ngày (\S+), đã đến thời điểm chốt ngày 30\/6\/2025\.$/;

test('a result that is judged for good says that its day has come, and no sentence twice', () => {
  const base = soundFiles();
  for (const [day, shown] of [
    ['2025-06-30', '30/6/2025'],
    ['2025-07-01', '01/7/2025'],
  ] as const) {
    const lines = told(base, recorded(base, 2023, day));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(PASSED.exec(line)?.[1]).toBe(shown);
      const [, said, says] = /từ “(.*)” thành “(.*)”/.exec(line) ?? [];
      expect(said).not.toBe(says);
    }
  }
});

test('before that day, and once it is past, nothing is said of it', () => {
  const base = soundFiles();
  expect(told(base, recorded(base, 2023, '2025-06-29'))).toEqual([]);
  const past = recorded(base, 2022, '2025-06-30');
  expect(told(past, recorded(past, 2023, '2025-07-01'))).toEqual([]);
});
