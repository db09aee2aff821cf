import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MARK, readMark, writeMark } from '../../../src/site/output/build-mark.ts';
import { pagesOf, writeBuild } from './built-folder.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mark-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('names every file of a build but itself', () => {
  writeBuild(root, 'một');
  expect([...(readMark(root)?.keys() ?? [])]).toEqual(Object.keys(pagesOf('một')));
});

it('is the same for the same files, also when it is written again', () => {
  writeBuild(root, 'một');
  const first = readFileSync(join(root, MARK), 'utf8');
  writeMark(root);
  expect(readFileSync(join(root, MARK), 'utf8')).toBe(first);
  expect(first).not.toContain(root);
});
