import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOut } from '../../src/dataset/csv/data-files.ts';
import { readDataFolder, setsIn } from '../../src/site/build/data-folder.ts';
import { UserError } from '../../src/site/model/user-error.ts';

const bytes = new TextEncoder().encode('a');

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-folder-'));
  const paths = [
    'plan/plan.csv',
    'observations/published/values.csv',
    'observations/published/~$values.xlsx',
    'observations/published/.values.csv.swp',
    'observations/a/b/c.csv',
    '.git/config',
    'README.md',
  ];
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), 'a');
  }
});

afterAll(() => rm(folder, { recursive: true }));

describe('readDataFolder', () => {
  test('reads every file by its path, hidden and lock files aside', async () => {
    const files = await readDataFolder(folder);
    expect([...files.keys()]).toEqual([
      'README.md',
      'observations/a/b/c.csv',
      'observations/published/values.csv',
      'plan/plan.csv',
    ]);
    expect(files.get('README.md')).toEqual(Buffer.from('a'));
  });

  test('says so where there is no such folder', async () => {
    await expect(readDataFolder(join(folder, 'nowhere'))).rejects.toThrow(UserError);
  });
});

describe('setsIn', () => {
  test('names the folders of observations, the published set first', () => {
    const paths = ['z/x.csv', 'b/x.csv', 'published/x.csv', 'a/x.csv', 'b/y.csv'];
    const files = new Map(paths.map((path) => [`observations/${path}`, bytes]));
    expect(setsIn(files)).toEqual(['published', 'a', 'b', 'z']);
  });

  test('finds none in other folders, nor in files beside the sets', () => {
    expect(
      setsIn(
        new Map([
          ['observations/x.csv', bytes],
          ['plan/plan.csv', bytes],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('layOut', () => {
  const unread = (...paths: string[]): readonly string[] =>
    layOut(new Map(paths.map((path) => [path, bytes])), 'published').unread;

  test('leaves files of other sets and files that are no tables alone', () => {
    expect(
      unread('observations/b/wrong.csv', 'README.md', 'plan/LICENCE', 'plan/notes.md'),
    ).toEqual([]);
  });

  test('names tables in places where nothing reads them', () => {
    const lost = [
      'observations/values.csv',
      'observations/published/values/deep/a.csv',
      'observations/published/values.CSV',
      'plan/targets.xlsx',
      'units.csv',
    ];
    expect(unread(...lost)).toEqual([...lost].sort());
  });
});
