import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { moveFolder } from '../../../src/site/build/move-folder.ts';

const fails = vi.hoisted(() => ({ code: null as string | null }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const rename: typeof real.rename = async (from, to) => {
    if (fails.code !== null) throw Object.assign(new Error(fails.code), { code: fails.code });
    return real.rename(from, to);
  };
  return { ...real, rename };
});

let folder = '';

beforeEach(async () => {
  fails.code = null;
  folder = await mkdtemp(join(tmpdir(), 'move-folder-'));
  await mkdir(join(folder, 'from/inner'), { recursive: true });
  await writeFile(join(folder, 'from/inner/page.html'), 'xã');
});

afterEach(() => rm(folder, { recursive: true }));

const move = (): Promise<void> => moveFolder(join(folder, 'from'), join(folder, 'to'));
const moved = (): Promise<string> => readFile(join(folder, 'to/inner/page.html'), 'utf8');

it('puts the folder with all that is in it elsewhere', async () => {
  await move();
  expect(await moved()).toBe('xã');
});

it('copies where the other place is on another file system', async () => {
  fails.code = 'EXDEV';
  await move();
  expect(await moved()).toBe('xã');
});

it('does not hide another failure', async () => {
  fails.code = 'EACCES';
  await expect(move()).rejects.toThrow('EACCES');
});
