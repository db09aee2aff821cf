import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foreignContent, readMark, writeMark } from '../../src/site/output/build-mark.ts';
import { runScript } from '../fixtures/run-script.ts';
import { newFolder } from '../history/repository.ts';

let site = '';

beforeEach(() => {
  site = newFolder('site');
  mkdirSync(join(site, 'so-lieu'));
  writeFileSync(join(site, 'index.html'), 'Trang\n');
  writeFileSync(join(site, 'so-lieu/bảng.csv'), 'a,b\n');
  writeFileSync(join(site, '.an'), 'Ẩn\n');
  writeMark(site);
});

afterEach(() => rmSync(site, { recursive: true }));

const checksums = () => runScript('checksums.ts', '--dir', site);
const listed = (): string => readFileSync(join(site, 'SHA256SUMS'), 'utf8');

test('every file that is published is listed, as `sha256sum --check` reads it', async () => {
  expect(await checksums()).toEqual({ code: 0, out: 'SHA256SUMS: 2 tệp\n', err: '' });
  expect(
    listed()
      .split('\n')
      .map((line) => line.slice(66)),
  ).toEqual(['index.html', 'so-lieu/bảng.csv', '']);
  const bytes = readFileSync(join(site, 'index.html'));
  expect(listed()).toContain(`${createHash('sha256').update(bytes).digest('hex')}  index.html\n`);
});

test('a second time the same is listed, and the folder stays that of a build', async () => {
  await checksums();
  const first = listed();
  expect((await checksums()).code).toBe(0);
  expect(listed()).toBe(first);
  const mark = readMark(site);
  expect(mark && foreignContent(site, mark, 'bytes')).toEqual([]);
});

test('what no build made is refused, and nothing is written', async () => {
  writeFileSync(join(site, 'index.html'), 'Sửa tay\n');
  writeFileSync(join(site, 'CNAME'), 'x\n');
  const { code, err } = await checksums();
  expect(code).toBe(2);
  expect(err).toContain('có tệp khác với lúc dựng: CNAME, index.html.');
  expect(listed).toThrow();
  rmSync(join(site, '.site-build'));
  expect((await checksums()).err).toContain('không phải là trang do npm run build dựng');
  expect(listed).toThrow();
});
