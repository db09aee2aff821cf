import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSets } from '../../src/dataset/check-sets.ts';
import { CHECKS } from '../../src/dataset/checks/index.ts';
import { CONTRIBUTION_CHECKS } from '../../src/dataset/contribution/checks/index.ts';
import type { Problem } from '../../src/dataset/problems/problem.ts';
import { setsIn } from '../../src/site/build/data-folder.ts';
import { FOLDER_CHECKS } from '../../src/site/folders/folder-problem.ts';
import { APART_CHECKS } from '../../src/site/gate/check-contribution.ts';
import { SITE_CHECKS } from '../../src/site/gate/check-site.ts';
import { PROBLEM_WORDS } from '../../src/text/problems/all-words.ts';
import { formatProblems } from '../../src/text/problems/problem-report.ts';
import { problemWords } from '../../src/text/problems/problems.ts';
import { quoteValue } from '../../src/text/problems/wording/quote-value.ts';
import { applyChange } from '../fixtures/apply-change.ts';
import { CASES, caseFile, expectedOf } from '../fixtures/cases.ts';
import { soundFiles, TODAY } from '../fixtures/data-files.ts';

/*
 * A folder is a case: `change.txt` says what is done to the sound fixture, `expected.txt` is what the
 * maintainer then reads. The folder is named after the check it shows, with `--` before a variant;
 * `sound` cases must pass. `UPDATE_CASES=1` writes the expected files anew, to be read like any text.
 */
const checkOf = (name: string): string => name.split('--')[0] ?? name;

const problemsOf = (name: string): readonly Problem[] => {
  const change = readFileSync(caseFile(name, 'change.txt'), 'utf8');
  const files = applyChange(soundFiles(), change);
  return checkSets(files, setsIn(files), TODAY);
};

const reportOf = (name: string): string => formatProblems(problemsOf(name), 'text');

describe('each case is reported as its expected.txt says', () => {
  test.each(CASES)('%s', (name) => {
    const path = caseFile(name, 'expected.txt');
    const report = reportOf(name);
    if (process.env.UPDATE_CASES === '1') writeFileSync(path, report);
    expect(existsSync(path), 'expected.txt is missing; UPDATE_CASES=1 writes it').toBe(true);
    expect(report).toBe(expectedOf(name));
  });
});

describe('each case shows the check it is named after', () => {
  test.each(CASES.filter((name) => checkOf(name) !== 'sound'))('%s', (name) => {
    expect(reportOf(name)).toContain(`[${checkOf(name)}]`);
  });
});

test('the words of every problem fit into one sentence, in NFC', () => {
  for (const problem of CASES.flatMap(problemsOf)) {
    const { title, found, expected, remedy } = problemWords(problem);
    for (const part of [title, found, expected, remedy]) {
      expect(part).toMatch(/^[^\s.;].*[^\s.;,]$/su);
      // A value is quoted as it is, also where it is what a program left.
      const own = part.replaceAll(quoteValue(problem.value ?? ''), '"…"');
      expect(own).not.toMatch(/ {2}|undefined/);
    }
    expect(title).toMatch(/^\p{Lu}/u);
    expect(`${title} ${expected} ${remedy}`.normalize('NFC')).toBe(
      `${title} ${expected} ${remedy}`,
    );
  }
});

test('sound cases are reported without a problem', () => {
  const sound = CASES.filter((name) => checkOf(name) === 'sound');
  expect(sound.length).toBeGreaterThan(0);
  for (const name of sound) expect(reportOf(name)).toBe('Không có lỗi, không có cảnh báo.\n');
});

test('every check has a case, and every case a check', () => {
  const shown = new Set(CASES.map(checkOf).filter((name) => name !== 'sound'));
  expect([...shown].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

test('every check has words, and no words are left over', () => {
  const checks = [
    ...[...CHECKS, ...CONTRIBUTION_CHECKS].map(({ id }) => id),
    ...FOLDER_CHECKS,
    ...SITE_CHECKS,
    ...APART_CHECKS,
  ];
  expect(Object.keys(PROBLEM_WORDS).sort()).toEqual(checks.sort());
});
