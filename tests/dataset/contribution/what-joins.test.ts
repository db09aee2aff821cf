import { describe, expect, test } from 'vitest';
import { checkSets } from '../../../src/dataset/check-sets.ts';
import { applyProposals } from '../../../src/dataset/edit/apply-proposals.ts';
import type { Problem } from '../../../src/dataset/problems/problem.ts';
import type { DataFiles } from '../../../src/dataset/read-dataset.ts';
import { messagesOf, placesOf, problemsOfJoining } from '../../fixtures/contribution.ts';
import { soundFiles, TODAY, textOf, withText } from '../../fixtures/data-files.ts';

/*
 * What contributions make together that were right each by itself is a warning on the base, where all of
 * them have been accepted, and an error of the one that is still to be joined.
 */
const BASE = soundFiles();
const VALUES = 'observations/published/values';
const HEADER = textOf(BASE, `${VALUES}.csv`).split('\n')[0] ?? '';

/** Digits as of a content: files of contributions are told apart by them. */
const part = (name: string): string => `${VALUES}/2025-07-20-${name}.csv`;
const FIRST = part('mot-0a1b2c');
const SECOND = part('hai-1b2c3d');

const withPart = (files: DataFiles, path: string, ...rows: readonly string[]) =>
  withText(files, path, [HEADER, ...rows, ''].join('\n'));

const withPlaces = (files: DataFiles, path: string, ...rows: readonly string[]) =>
  withText(files, path, [`${HEADER},n`, ...rows, ''].join('\n'));

const KEY = 'mo-hinh,04104,2024-12-31,2024-12-31';
const row = (value: number, day: string, reason = ''): string =>
  `${KEY},${value},z,bao-cao-2024,${day},${reason},`;

const onMain = withPart(BASE, FIRST, row(3, '2025-07-19'));

const levels = (problems: readonly Problem[]): string[] => placesOf(problems);

describe('rows that say different things, none of which replaces the other', () => {
  const joined = withPart(onMain, SECOND, row(4, '2025-07-19'));

  test('are a warning once both are accepted', () => {
    expect(levels(checkSets(joined, ['published'], TODAY))).toEqual([
      `warning rows-contradict ${SECOND}:2`,
    ]);
    expect(levels(problemsOfJoining(joined, joined))).toEqual([
      `warning rows-contradict ${SECOND}:2`,
    ]);
  });

  test('are an error of the row that is to be joined, whichever comes first by name', () => {
    expect(messagesOf(problemsOfJoining(onMain, joined))).toEqual([
      `data/${SECOND}:2: lỗi: khóa mo-hinh · 04104 · 2024-12-31 · 2024-12-31 · bao-cao-2024 ở dòng này (ghi 2025-07-19) và ở ${FIRST}:2 (ghi 2025-07-19) nói khác nhau, không dòng nào nêu lý do thay dòng kia; cần một dòng có hiệu lực; khi chưa có thì trang nêu cả hai và coi là chưa biết; hãy so với nguồn; nếu dòng này đúng thì ghi lý do thay dòng kia ở cột reason và ghi 2 ở cột n; nếu dòng kia đúng thì bỏ dòng này; nếu là hai số liệu khác nhau thì sửa khóa của dòng ghi nhầm. [rows-contradict]`,
    ]);
    const other = withPart(BASE, SECOND, row(4, '2025-07-19'));
    expect(levels(problemsOfJoining(other, joined))).toEqual([`error rows-contradict ${FIRST}:2`]);
  });

  test('say of each row its own day', () => {
    const later = withPart(onMain, SECOND, row(4, '2025-07-20'));
    const [message] = messagesOf(problemsOfJoining(onMain, later));
    expect(message).toContain(`ở dòng này (ghi 2025-07-20) và ở ${FIRST}:2 (ghi 2025-07-19)`);
    expect(message).not.toContain('cột n');
    const other = withPart(BASE, SECOND, row(4, '2025-07-20'));
    const [turned] = messagesOf(problemsOfJoining(other, later));
    expect(turned).toContain(`ở dòng này (ghi 2025-07-19) và ở ${SECOND}:2 (ghi 2025-07-20)`);
  });

  test('are told once a row, however many it contradicts', () => {
    const two = withPart(onMain, SECOND, row(4, '2025-07-19'));
    const third = part('ba-2c3d4e');
    const problems = problemsOfJoining(two, withPart(two, third, row(5, '2025-07-18')));
    const errors = problems.filter(({ level }) => level === 'error');
    expect(levels(errors)).toEqual([`error rows-contradict ${third}:2`]);
  });

  test('are settled by a reason and the next place of the day', () => {
    const settled = withPlaces(onMain, SECOND, `${row(4, '2025-07-19', 'Theo công văn.')},2`);
    expect(problemsOfJoining(onMain, settled)).toEqual([]);
  });
});

describe('a second correction of one day', () => {
  const base = withPart(BASE, FIRST, row(3, '2025-07-18'), row(4, '2025-07-19', 'Nhầm.'));

  test('is told the place that is free, as a proposal where the file has the column', () => {
    const joined = withPlaces(base, SECOND, `${row(5, '2025-07-19', 'Theo bản sửa.')},`);
    const problems = problemsOfJoining(base, joined);
    expect(levels(problems)).toEqual([`error rows-contradict ${SECOND}:2`]);
    expect(messagesOf(problems)[0]).toContain(
      'hãy ghi 2 ở cột n để lý do của dòng này thay dòng kia',
    );
    const proposals = problems.flatMap(({ proposal }) => proposal ?? []);
    expect(problemsOfJoining(base, applyProposals(joined, proposals))).toEqual([]);
  });

  test('is told why its reason does not do, also once both are accepted', () => {
    const joined = withPart(base, SECOND, row(5, '2025-07-19', 'Theo bản sửa.'));
    for (const before of [base, joined]) {
      const [message] = messagesOf(problemsOfJoining(before, joined));
      expect(message).toContain(
        'nói khác nhau, cả hai đều nêu lý do nhưng cùng ngày ghi và cùng thứ tự trong ngày (cột n), nên không dòng nào thay dòng kia; cần',
      );
    }
    const without = withPart(base, SECOND, row(5, '2025-07-19'));
    expect(messagesOf(problemsOfJoining(base, without))[0]).toContain(
      'nói khác nhau, không dòng nào nêu lý do thay dòng kia; cần',
    );
  });

  test('is told so in words where the file has none', () => {
    const [problem] = problemsOfJoining(base, withPart(base, SECOND, row(5, '2025-07-19', 'Sửa.')));
    expect(problem?.proposal).toBeUndefined();
    expect(messagesOf(problem ? [problem] : [])[0]).toContain('ghi 2 ở cột n');
  });
});

test('a correction of nothing is an error of the contribution, and a warning on the base', () => {
  const joined = withPart(BASE, FIRST, row(4, '2025-07-19', 'Nhầm.'));
  expect(levels(problemsOfJoining(BASE, joined))).toEqual([
    `error reason-without-correction ${FIRST}:2`,
  ]);
  expect(levels(problemsOfJoining(joined, joined))).toEqual([
    `warning reason-without-correction ${FIRST}:2`,
  ]);
});

test('the same row once more, and a source repeated by each who cites it, are no news', () => {
  const sources = textOf(BASE, 'observations/published/sources.csv').split('\n').slice(0, 3);
  const joined = withText(
    withPart(onMain, SECOND, row(3, '2025-07-19'), row(3, '2025-07-19')),
    'observations/published/sources/2025-07-20-nguon-3d4e5f.csv',
    `${sources.join('\n')}\n`,
  );
  expect(problemsOfJoining(onMain, joined)).toEqual([]);
});

describe('a new file', () => {
  const named = (name: string) =>
    problemsOfJoining(BASE, withPart(BASE, `${VALUES}/${name}`, row(3, '2025-07-19')));

  test('is named after its day, its subject and its content, or a name is proposed', () => {
    expect(named('2025-07-19-mo-hinh-0a1b2c.csv')).toEqual([]);
    const [problem, ...more] = named('mo-hinh-2024.csv');
    expect([problem?.level, problem?.check, more]).toEqual(['warning', 'part-name', []]);
    const [rename] = problem?.proposal === undefined ? [] : [problem.proposal];
    expect(rename?.kind === 'rename' && rename.to).toMatch(
      /^observations\/published\/values\/2025-07-19-mo-hinh-2024-[0-9a-f]{6}\.csv$/,
    );
  });

  test('of the proposed name has nothing against it', () => {
    for (const name of ['x.csv', 'Mô hình 2024.csv', '2025-07-19.csv', 'SỐ LIỆU.csv']) {
      const files = withPart(BASE, `${VALUES}/${name}`, row(3, '2025-07-19'));
      const proposals = problemsOfJoining(BASE, files).flatMap(({ proposal }) => proposal ?? []);
      expect(proposals, name).toHaveLength(1);
      expect(problemsOfJoining(BASE, applyProposals(files, proposals)), name).toEqual([]);
    }
  });

  test('has small letters of ASCII', () => {
    expect(levels(named('Mô hình.csv'))).toEqual([`error path-letters ${VALUES}/Mô hình.csv:`]);
  });

  test('of rows that only moved may have any plain name', () => {
    const rows = textOf(BASE, `${VALUES}.csv`).trimEnd().split('\n').slice(1);
    const moved = new Map(BASE);
    moved.delete(`${VALUES}.csv`);
    expect(problemsOfJoining(BASE, withPart(moved, `${VALUES}/2023.csv`, ...rows))).toEqual([]);
  });
});

test('rows added to a file that others add to are told of a file of their own', () => {
  const files = withText(
    BASE,
    `${VALUES}.csv`,
    `${textOf(BASE, `${VALUES}.csv`)}${row(3, '2025-07-19')}\n`,
  );
  const problems = problemsOfJoining(BASE, files);
  expect(levels(problems)).toEqual([`warning shared-file ${VALUES}.csv:16`]);
  expect(messagesOf(problems)[0]).toContain('sang một tệp trong observations/published/values/');
});

test('a row of the base that already contradicts another is no error of a contribution beside it', () => {
  const base = withPart(onMain, SECOND, row(4, '2025-07-19'));
  const joined = withPart(
    base,
    part('ba-2c3d4e'),
    'mo-hinh,04103,2024-12-31,2024-12-31,1,z,bao-cao-2024,2025-07-20,,',
  );
  expect(problemsOfJoining(base, joined).map(({ level }) => level)).toEqual(['warning']);
});
