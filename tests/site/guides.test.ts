import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { PROBLEM_GUIDE, WITHDRAWAL_GUIDE } from '../../src/text/problems/problem-report.ts';
import { soundFiles, TODAY, withRows } from '../fixtures/data-files.ts';
import { planTables } from '../fixtures/plan-272.ts';
import { HEADER_OF_TRACES } from '../fixtures/source-traces.ts';
import {
  addedRows,
  dueDateRows,
  type Guide,
  guidesOfSite,
  messagesIn,
  problemsOfAddedRows,
  problemsOfDueDates,
  problemsOfRequests,
  requestRows,
  unknownMessages,
  unknownNames,
} from '../promises/guides.ts';
import { builtFiles, named, pageAt, textOf } from './pages.ts';

const guide = (text: string): readonly Guide[] => [{ file: 'a.mdx', text }];

describe('a guide that quotes what is not so is noticed', () => {
  it.each([
    ['a message', 'data/plan/plan.csv:2 (tên): lỗi: không có lỗi nào như vậy [cell-blank]'],
    ['a check', 'Lỗi [khong-co-lenh-nay].'],
  ])('%s', (_, text) => {
    expect(unknownMessages(guide(text))).toHaveLength(1);
  });

  it.each([
    ['a command', 'Chạy `npm run khongco`.'],
    ['a file', 'Mở `data/khong-co.csv`.'],
  ])('%s', (_, text) => {
    expect(unknownNames(guide(text))).toHaveLength(1);
  });

  it('requests that the check refuses, and not those that it takes', () => {
    const shown = (row: string): readonly Guide[] =>
      guide(`\`\`\`\nrequest,indicator,area_code\n${row}\n\`\`\`\n`);
    const sent =
      'yc-1,xa-dat,041,2025-06-30,2025-06-30,Công an tỉnh,2025-07-01,x,một bạn đọc,waiting,z,z,,2025-07-02,,';
    expect(requestRows(shown(sent))).toEqual([sent]);
    expect(problemsOfRequests(shown(sent))).toEqual([]);
    expect(problemsOfRequests(shown(sent.replace('một bạn đọc', 'bà Lan')))).toHaveLength(1);
  });

  it('due dates that the check refuses, and not those that it takes', () => {
    const shown = (row: string): readonly Guide[] =>
      guide(`\`\`\`\nmeasure,due,due_on\n${row}\n\`\`\`\n`);
    const row = 'iv.1.a,bao-cao,2023-12-15,báo cáo,khoản 2,bao-cao-2023,2025-07-02,,';
    expect(dueDateRows(shown(row))).toEqual([row]);
    expect(problemsOfDueDates(shown(row))).toEqual([]);
    expect(problemsOfDueDates(shown(row.replace('iv.1.a', 'iv.9.a')))).toHaveLength(1);
  });

  it('rows that the check refuses', () => {
    expect(problemsOfAddedRows(guide("'+ a,b,c'"))).not.toEqual([]);
    const header = HEADER_OF_TRACES;
    const row = 'cong-nhan,bảng 1,x,x,x,x,2025-04-10,,';
    expect(problemsOfAddedRows(guide(`'${header}', '${row}'`))).toEqual([]);
    expect(problemsOfAddedRows(guide(`'${header}', '${row.replace('nhan', 'la')}'`))).not.toEqual(
      [],
    );
  });
});

describe('the guides of the plan', () => {
  const guides = guidesOfSite();

  it('are there, for every kind of reader, and quote much', () => {
    expect(guides.length).toBeGreaterThanOrEqual(7);
    const readers = guides.map(({ text }) => /^reader: (\S+)$/m.exec(text)?.[1]);
    expect(new Set(readers).size).toBe(4);
    expect(messagesIn(guides).length).toBeGreaterThan(20);
  });

  it('add two rows by pull request, one of them a correction', () => {
    const added = addedRows(guides);
    expect(added).toHaveLength(2);
    const files = withRows(soundFiles(), 'observations/published/values.csv', ...added);
    const { tables } = readDataset(files, { set: 'published', today: TODAY });
    const corrections = tables?.values.filter(
      ({ reason, recorded_on: day }) => reason !== '' && day > '2025',
    );
    expect(corrections).toHaveLength(1);
  });

  it.each([
    ['the check', PROBLEM_GUIDE],
    ['a withdrawal', WITHDRAWAL_GUIDE],
  ])('are where %s leads to', (_, { file, page }) => {
    expect(existsSync(join(import.meta.dirname, '../fixtures/plan-272', file))).toBe(true);
    expect(builtFiles()).toContain(`${page}index.html`);
  });

  it('are called as the command that withdraws calls them', () => {
    const { title, page } = WITHDRAWAL_GUIDE;
    expect(named(pageAt(`/${page}`), 'h1').map(textOf)).toEqual([title]);
  });
});

it('cases and persons are counted from the district up, as the guide on privacy says', async () => {
  const { indicators } = await planTables('published');
  const counted = indicators.filter(({ unit_of_measure: unit }) => ['vụ', 'người'].includes(unit));
  expect(counted.length).toBeGreaterThan(5);
  expect(counted.filter(({ level }) => level === 'xa')).toEqual([]);
});
