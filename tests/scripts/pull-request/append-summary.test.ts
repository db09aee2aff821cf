import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { appendSummary } from '../../../scripts/pull-request/append-summary.ts';
import { newFolder } from '../../history/repository.ts';

const folder = newFolder('summary');
const file = join(folder, 'summary.md');

afterAll(() => rmSync(folder, { recursive: true }));

const MEBIBYTE = 1024 * 1024;

test('is added to what other steps said', () => {
  expect(appendSummary(file, 'Một')).toBe(true);
  expect(appendSummary(file, 'Hai')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('Một\nHai\n');
});

test('is left out whole where the host would show nothing of it, counted in bytes', () => {
  for (const [text, isAdded] of [
    ['x'.repeat(MEBIBYTE - 2), true],
    ['x'.repeat(MEBIBYTE - 1), false],
    ['ế'.repeat(MEBIBYTE / 3), false],
  ] as const) {
    rmSync(file);
    writeFileSync(file, '');
    expect(appendSummary(file, text)).toBe(isAdded);
    expect(readFileSync(file).length).toBe(isAdded ? MEBIBYTE - 1 : 0);
  }
  writeFileSync(file, 'x'.repeat(MEBIBYTE - 3));
  expect(appendSummary(file, 'xx')).toBe(false);
});
