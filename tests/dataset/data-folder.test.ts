import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOut } from '../../src/dataset/csv/data-files.ts';
import { readDataFolder, scanDataFolder, setsIn } from '../../src/site/build/data-folder.ts';
import { readRegularFile } from '../../src/site/folders/read-regular-file.ts';
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
    '.gitattributes',
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
      '.gitattributes',
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

describe('what is no regular file', () => {
  let strange = '';
  let outside = '';

  beforeAll(async () => {
    strange = await mkdtemp(join(tmpdir(), 'data-folder-'));
    outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'secret.csv'), 'not to be shown\n');
    await mkdir(join(strange, 'plan'));
    await writeFile(join(strange, 'plan/plan.csv'), 'a');
  });

  afterAll(async () => {
    await rm(strange, { recursive: true });
    await rm(outside, { recursive: true });
  });

  /** What the folder with one more thing in it is refused for; the thing is then removed. */
  const refusedWith = async (name: string, make: (path: string) => Promise<unknown>) => {
    const path = join(strange, name);
    await make(path);
    const { files, refused } = await scanDataFolder(strange);
    const message = await readDataFolder(strange).then(
      () => '',
      (error: Error) => error.message,
    );
    await rm(path, { recursive: true });
    return { files: [...files.keys()], refused, message };
  };

  const run = promisify(execFile);

  const listen = (path: string): Promise<unknown> =>
    new Promise((resolve) => {
      const server = createServer().listen(path, () => {
        server.unref();
        resolve(server);
      });
    });

  test.each<[string, string, string, (path: string) => Promise<unknown>]>([
    ['a link to a file', 'x.csv', 'link', (path) => symlink(join(outside, 'secret.csv'), path)],
    ['a link to a folder', 'registry', 'link', (path) => symlink(outside, path)],
    ['a link to a file of the folder', 'y.csv', 'link', (path) => symlink('plan/plan.csv', path)],
    ['a link to nowhere', 'x.csv', 'link', (path) => symlink('/nowhere', path)],
    ['a link to itself', 'x.csv', 'link', (path) => symlink('x.csv', path)],
    ['a named pipe', 'x.csv', 'pipe', (path) => run('mkfifo', [path])],
    ['a socket', 'x.csv', 'socket', listen],
  ])('is refused, not opened, not shown: %s', async (_, name, kind, make) => {
    const { files, refused, message } = await refusedWith(name, make);
    expect(refused).toEqual([
      { level: 'error', check: 'file-irregular', file: name, facts: { kind } },
    ]);
    expect(files).toEqual(['plan/plan.csv']);
    expect(message).toMatch(new RegExp(`^${strange}/${name}: lỗi: đây là .*\\[file-irregular\\]`));
    expect(message).not.toContain('not to be shown');
  });

  test.each([
    ['file', 'gitdir: ../.git/modules/plan'],
    ['folder', null],
  ])('is refused as another repository where a folder has a .git %s', async (_, content) => {
    const { refused, message } = await refusedWith('observations', async (path) => {
      await mkdir(path);
      await writeFile(join(path, 'x.csv'), 'a');
      if (content === null) await mkdir(join(path, '.git'));
      else await writeFile(join(path, '.git'), content);
    });
    expect(refused).toMatchObject([{ check: 'file-repository', file: 'observations' }]);
    expect(message).toContain('mô-đun con');
  });

  test('is refused all at once, each thing by its name', async () => {
    const { refused } = await refusedWith('observations', async (path) => {
      await mkdir(path);
      await symlink('/nowhere', join(path, 'a.csv'));
      await run('mkfifo', [join(path, 'b.csv')]);
    });
    expect(refused.map(({ file }) => file)).toEqual(['observations/a.csv', 'observations/b.csv']);
  });

  test('is left alone where it is hidden, as the lock of an editor is', async () => {
    expect(await refusedWith('.#x.csv', (path) => symlink('me@host.1', path))).toMatchObject({
      refused: [],
      message: '',
    });
  });

  test('does not matter of the folder itself, which may be reached by a link', async () => {
    const link = join(outside, 'data');
    await symlink(strange, link);
    expect([...(await readDataFolder(link)).keys()]).toEqual(['plan/plan.csv']);
  });
});

describe('what cannot be read', () => {
  let closed = '';

  beforeAll(async () => {
    closed = await mkdtemp(join(tmpdir(), 'data-folder-'));
    await chmod(closed, 0o755);
    for (const path of ['plan/plan.csv', 'registry/units.csv']) {
      await mkdir(dirname(join(closed, path)));
      await writeFile(join(closed, path), 'a');
    }
    await chmod(join(closed, 'plan/plan.csv'), 0o000);
    await chmod(join(closed, 'registry'), 0o000);
  });

  afterAll(() => rm(closed, { recursive: true }));

  test('is named: the file, and the folder within', async () => {
    // Root may read everything; the rights of another user are taken on for the time of reading.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    const message = await readDataFolder(closed)
      .then(
        () => '',
        (error: Error) => error.message,
      )
      .finally(() => isRoot && process.seteuid?.(0));
    expect(message).toContain(`${closed}/plan/plan.csv: lỗi: không đọc được: không có quyền đọc`);
    expect(message).toContain(`${closed}/registry: lỗi: không đọc được: không có quyền đọc`);
  });

  test('is named where its name is not UTF-8', async () => {
    const name = Buffer.concat([
      Buffer.from(join(folder, 'plan/')),
      Buffer.from([0x78, 0xe9, 0x2e]),
    ]);
    await writeFile(name, 'a');
    const error = await readDataFolder(folder).catch((thrown: Error) => thrown);
    await rm(name);
    expect(String(error)).toContain('không đọc được: tên tệp không phải UTF-8');
  });

  test('is named where it went while it was looked for', async () => {
    expect(await readRegularFile(folder, 'plan/gone.csv')).toMatchObject({
      check: 'file-unreadable',
      facts: { code: 'ENOENT' },
    });
  });

  test('is named where it became something else while it was looked for', async () => {
    await symlink('plan.csv', join(folder, 'plan/link.csv'));
    expect(await readRegularFile(folder, 'plan/link.csv')).toMatchObject({
      check: 'file-irregular',
    });
    expect(await readRegularFile(folder, 'plan')).toMatchObject({ check: 'file-irregular' });
    await rm(join(folder, 'plan/link.csv'));
  });

  test('is named with its size where no text could hold it', async () => {
    const path = join(folder, 'plan/large.csv');
    await writeFile(path, '');
    await truncate(path, 3 * 1024 ** 3);
    const error = await readDataFolder(folder).catch((thrown: Error) => thrown);
    await rm(path);
    expect(String(error)).toMatch(
      /plan\/large\.csv: lỗi: tệp có 3072 MB; cần tệp không quá \d+ MB;/,
    );
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
