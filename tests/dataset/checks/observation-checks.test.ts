import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSets } from '../../../src/dataset/check-sets.ts';
import { OBSERVATION_CHECKS } from '../../../src/dataset/checks/observation-checks.ts';
import { sameBytes } from '../../../src/dataset/contribution/changes/compare-ledgers.ts';
import { ADDED_CHECKS } from '../../../src/dataset/contribution/checks/added-checks.ts';
import { IMPORT_TABLES } from '../../../src/dataset/import/columns/column-role.ts';
import { OBSERVATION_WORDS } from '../../../src/text/problems/observations/observation-words.ts';
import { applyChange } from '../../fixtures/apply-change.ts';
import { CASES, caseFile } from '../../fixtures/cases.ts';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';

const SOUND = soundFiles();
const IDS = new Set(OBSERVATION_CHECKS.map(({ id }) => id));

/** Checks of the columns `due` and `done_on`, which no row that is made on the page has. */
const OF_COLUMNS_NOT_TAKEN = ['progress-done-on', 'progress-due'];
const isOfThem = (check: string): boolean => OF_COLUMNS_NOT_TAKEN.includes(check);

const changed = (name: string) =>
  applyChange(SOUND, readFileSync(caseFile(name, 'change.txt'), 'utf8'));

const isOf = (table: string, path: string): boolean =>
  new RegExp(`^observations/published/${table}(?:/[^/]+)?\\.csv$`).test(path);

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && sameBytes(a, b);

/** Cases that leave all but figures, statements, progress and sources of the published set as it was. */
const OF_OBSERVATIONS = CASES.filter((name) => {
  const files = changed(name);
  const paths = [...new Set([...files.keys(), ...SOUND.keys()])].filter(
    (path) => !isSame(files.get(path), SOUND.get(path)),
  );
  const isOwn = (path: string): boolean => IMPORT_TABLES.some((table) => isOf(table, path));
  return paths.length > 0 && paths.every((path) => isOwn(path) && files.has(path));
});

describe('checks that a page brings to its reader', () => {
  test('there are many cases to hold them against', () => {
    expect(OF_OBSERVATIONS.length).toBeGreaterThan(100);
  });

  // A row of the base that was edited or deleted is told by the comparison with the base.
  test.each(OF_OBSERVATIONS.filter((name) => !/^seal-|^release-/.test(name)))(
    'say all that is said of %s',
    (name) => {
      const told = checkSets(changed(name), ['published'], TODAY).map(({ check }) => check);
      expect(told.filter((check) => !IDS.has(check) && !isOfThem(check))).toEqual([]);
    },
  );

  test('are all that any case is told at a line of such tables', () => {
    const told = CASES.flatMap((name) => checkSets(changed(name), ['published'], TODAY)).filter(
      ({ file }) => IMPORT_TABLES.some((table) => isOf(table, file)),
    );
    const others = told.filter(({ check }) => !IDS.has(check)).map(({ check }) => check);
    // What is tried on a page only adds files: these two tell of what was taken away or changed.
    const expected = ['file-missing', ...OF_COLUMNS_NOT_TAKEN, 'seal-row-edited'];
    expect([...new Set(others)].sort()).toEqual(expected);
  });

  test('have words, each of them and each that compares with the base', () => {
    const ids = [...OBSERVATION_CHECKS, ...ADDED_CHECKS].map(({ id }) => id);
    expect(ids.filter((id) => OBSERVATION_WORDS[id] === undefined)).toEqual([]);
  });
});
