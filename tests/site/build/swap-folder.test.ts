import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { swapFolder } from '../../../src/site/build/swap-folder.ts';

let root = '';
const path = (name: string): string => join(root, name);

const folder = (name: string): void => {
  mkdirSync(path(name));
  writeFileSync(join(path(name), 'tên.txt'), name);
};

const contentOf = (name: string): string => readFileSync(join(path(name), 'tên.txt'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('puts a folder where nothing was', async () => {
  folder('mới');
  await swapFolder(path('mới'), path('chỗ'), path('bên'));
  expect(contentOf('chỗ')).toBe('mới');
  expect(readdirSync(root)).toEqual(['chỗ']);
});

it('puts a folder in the place of another and leaves nothing else', async () => {
  folder('mới');
  folder('chỗ');
  await swapFolder(path('mới'), path('chỗ'), path('bên'));
  expect(contentOf('chỗ')).toBe('mới');
  expect(readdirSync(root)).toEqual(['chỗ']);
});

it('takes the first step back if the second fails', async () => {
  folder('chỗ');
  await expect(swapFolder(path('không có'), path('chỗ'), path('bên'))).rejects.toThrow();
  expect(contentOf('chỗ')).toBe('chỗ');
  expect(existsSync(path('bên'))).toBe(false);
});
