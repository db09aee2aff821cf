import { expect, test } from 'vitest';
import type { ImportResult } from '../../../src/dataset/import/import-table.ts';
import { effectText, nextSteps, writtenText } from '../../../src/text/import/outcome-words.ts';
import type { Impact } from '../../../src/views/impact/impact.ts';

const PATH = 'observations/published/values/2025-07-20-vu-pham-toi-2024-3fa9c1.csv';

const WRITTEN = {
  files: new Map([[PATH, new TextEncoder().encode('a,b\n1,2\n')]]),
  rows: [{ table: 'values' }, { table: 'values' }, { table: 'sources' }],
} as unknown as ImportResult;

test('what is written is named, and counted by table', () => {
  expect(writtenText(WRITTEN, 'data/', false)).toBe(
    `Kiểm tra xong, không có lỗi. Đã ghi 2 dòng mới của bảng số liệu theo đơn vị, 1 dòng mới của bảng nguồn:\n  data/${PATH}\n`,
  );
});

test('of a trial the files are shown', () => {
  expect(writtenText(WRITTEN, 'data/', true)).toBe(
    `Kiểm tra xong, không có lỗi. Chạy thử, chưa ghi gì; sẽ ghi 2 dòng mới của bảng số liệu theo đơn vị, 1 dòng mới của bảng nguồn:\ndata/${PATH}\n  a,b\n  1,2\n`,
  );
});

test('what it changes is told in a sentence for each set', () => {
  const none = { shared: [], settings: [], sets: [], problems: [], files: 2 } as unknown as Impact;
  expect(effectText(none)).toMatch(/^Ảnh hưởng:\n {2}Không có gì thay đổi: .*\n$/);
});

test('what comes next has a branch named after the contribution', () => {
  const steps = nextSteps(WRITTEN, 'data/');
  expect(steps).toContain('git switch -c 2025-07-20-vu-pham-toi-2024\n');
  expect(steps).toContain(`git add data/${PATH}\n`);
  expect(steps).toContain('npm run check -- --base origin/main');
});
