import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import {
  besideFolder,
  type JoinedSite,
  joinedWithCommit,
} from '../../src/site/history/joined-site.ts';
import { placesOf } from '../fixtures/contribution.ts';
import { soundFiles, textOf, withText } from '../fixtures/data-files.ts';
import { commitAll, git, newFolder, newRepository, runGit, writeData } from './repository.ts';

/* What a contribution is compared with, and how it is joined: with real Git, in a folder that goes again. */

const SOUND = soundFiles();
const VALUES = 'observations/published/values.csv';
const PART = 'observations/published/values/2025-07-20-mo-hinh-0a1b2c.csv';
const HEADER = textOf(SOUND, VALUES).split('\n')[0] ?? '';
const ROW = 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-07-20,,';

let repository = '';

beforeEach(async () => {
  repository = await newRepository(SOUND);
});

afterEach(() => rmSync(repository, { recursive: true, force: true }));

const folders = (root = repository) => ({
  data: join(root, 'data'),
  content: join(root, 'content'),
});

const write = (path: string, text: string): void => {
  mkdirSync(join(repository, 'data', path, '..'), { recursive: true });
  writeFileSync(join(repository, 'data', path), text);
};

const joined = (base = 'main'): Promise<JoinedSite> => joinedWithCommit(folders(), base);

/** Texts by path. */
const contentOf = (files: DataFiles) =>
  [...files.keys()].map((path) => [path, textOf(files, path)]);

const pathsOf = (files: DataFiles): string[] => [...files.keys()].sort();

/** `main` gains something while a branch from before is worked on. */
const behind = async (change: () => void): Promise<void> => {
  await git(repository, 'switch', '--quiet', '-c', 'mine');
  await git(repository, 'switch', '--quiet', 'main');
  change();
  await commitAll(repository, 'Ở nhánh chính');
  await git(repository, 'switch', '--quiet', 'mine');
};

/** All that a command could have touched. */
const traces = async (): Promise<readonly string[]> => [
  readFileSync(join(repository, '.git/index')).toString('hex'),
  await git(repository, 'for-each-ref'),
  await git(repository, 'count-objects', '-v'),
  await git(repository, 'status', '--porcelain', '--ignored'),
  await git(repository, 'stash', 'list'),
  await git(repository, 'reflog'),
];

describe('what would be contributed', () => {
  test('is the data folder as it is, committed, staged, not added or ignored', async () => {
    await git(repository, 'switch', '--quiet', '-c', 'mine');
    write(PART.replace('0a1b2c', 'aaaaaa'), 'committed');
    await commitAll(repository, 'Của tôi');
    write(PART.replace('0a1b2c', 'bbbbbb'), 'staged');
    await git(repository, 'add', '--all');
    write(PART.replace('0a1b2c', 'cccccc'), 'new');
    writeFileSync(join(repository, '.git/info/exclude'), '*dddddd.csv\n');
    write(PART.replace('0a1b2c', 'dddddd'), 'ignored');
    const { base, files, here } = await joined();
    expect(pathsOf(base)).toEqual(pathsOf(SOUND));
    expect(
      pathsOf(files)
        .filter((path) => !base.has(path))
        .map((path) => textOf(files, path)),
    ).toEqual(['committed', 'staged', 'new', 'ignored']);
    expect(files).toEqual(here);
  });

  test('is found without a trace: no ref, index, stash or object is touched', async () => {
    await behind(() => write(PART, `${HEADER}\n${ROW}\n`));
    write('observations/published/sources.csv', 'staged');
    await git(repository, 'add', '--all');
    write('observations/published/sources.csv', 'changed again');
    const before = await traces();
    await joined();
    expect(await traces()).toEqual(before);
  });

  test('is that of both sides while a merge is not yet committed', async () => {
    await behind(() => write('registry/units.csv', 'theirs'));
    write('registry/units.csv', 'mine');
    await commitAll(repository, 'Của tôi');
    expect((await joined()).apart.map(({ file }) => file)).toEqual(['registry/units.csv']);
    await runGit(repository, ['merge', '--quiet', 'main'], { mayFail: true });
    write('registry/units.csv', 'both');
    const { apart, files } = await joined();
    expect([apart, textOf(files, 'registry/units.csv')]).toEqual([[], 'both']);
  });

  test('leaves out hidden files and those of an open spreadsheet, as the folder does', async () => {
    write('observations/published/.~lock.values.csv#', 'x');
    write('observations/published/~$values.csv', 'x');
    await commitAll(repository, 'Nhầm');
    const { files, base } = await joined();
    expect(pathsOf(files)).toEqual(pathsOf(SOUND));
    expect(pathsOf(base)).toEqual(pathsOf(SOUND));
  });

  test('is told the same within a hook, which names a repository and an index of its own', async () => {
    write(PART, 'new');
    const env = { GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere', GIT_WORK_TREE: '/nowhere' };
    const kept = Object.keys(env).map((name) => [name, process.env[name]] as const);
    try {
      Object.assign(process.env, env);
      expect(pathsOf((await joined()).files)).toContain(PART);
    } finally {
      for (const [name, value] of kept) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });
});

describe('joined with the base', () => {
  test('a branch that is behind deletes nothing of what the base has gained', async () => {
    await behind(() => write(PART, `${HEADER}\n${ROW}\n`));
    const { base, files, here } = await joined();
    expect([base.has(PART), files.has(PART), here.has(PART)]).toEqual([true, true, false]);
  });

  test('keeps what both did to different places of one file', async () => {
    await behind(() => appendFileSync(join(repository, 'data/registry/units.csv'), 'main\n'));
    write('registry/units.csv', textOf(SOUND, 'registry/units.csv').replace('An Bình', 'An Hòa'));
    const { apart, files } = await joined();
    expect(apart).toEqual([]);
    expect(textOf(files, 'registry/units.csv')).toMatch(/An Hòa.*main\n$/s);
  });

  test('takes the texts from both as well', async () => {
    const text = 'content/huong-dan/01-moi.mdx';
    await behind(() => {
      mkdirSync(join(repository, 'content/huong-dan'));
      writeFileSync(join(repository, text), 'Mới\n');
    });
    expect([...(await joined()).texts.keys()]).toEqual([
      'ke-hoach/01-toan-van.mdx',
      'huong-dan/01-moi.mdx',
    ]);
  });

  test('takes texts from their folder where they are of no repository, or another one', async () => {
    const content = newFolder('content');
    mkdirSync(join(content, 'ke-hoach'));
    writeFileSync(join(content, 'ke-hoach/01-khac.mdx'), 'Khác\n');
    const { texts } = await joinedWithCommit({ data: join(repository, 'data'), content }, 'main');
    rmSync(content, { recursive: true });
    expect([...texts.keys()]).toEqual(['ke-hoach/01-khac.mdx']);
  });

  test('names the files in conflict, and compares with where the two parted', async () => {
    await behind(() => appendFileSync(join(repository, 'data', VALUES), 'main\n'));
    appendFileSync(join(repository, 'data', VALUES), 'mine\n');
    const { apart, base, files } = await joined();
    expect(placesOf(apart)).toEqual([`error base-conflict ${VALUES}:`]);
    expect(contentOf(base)).toEqual(contentOf(SOUND));
    expect(textOf(files, VALUES)).toMatch(/mine\n$/);
  });

  test('works where the data folder is the whole repository, and below folders with odd names', async () => {
    for (const place of ['.', 'dữ liệu: *[a]']) {
      const root = newFolder('root');
      const data = join(root, place);
      await git(root, 'init', '--quiet', '--initial-branch=main');
      if (place === '.')
        for (const [path, bytes] of SOUND) {
          mkdirSync(join(data, path, '..'), { recursive: true });
          writeFileSync(join(data, path), bytes);
        }
      else writeData(data, SOUND);
      await commitAll(root, 'Bắt đầu');
      writeFileSync(join(data, 'plan/moi.csv'), 'x');
      const { base, files } = await joinedWithCommit({ data, content: folders().content }, 'HEAD');
      rmSync(root, { recursive: true });
      expect(contentOf(base), place).toEqual(contentOf(SOUND));
      expect(files.has('plan/moi.csv'), place).toBe(true);
    }
  });

  test('works in a second worktree, and where Git turns line ends', async () => {
    await git(repository, 'config', 'core.autocrlf', 'true');
    const tree = newFolder('tree');
    await git(repository, 'worktree', 'add', '--quiet', '-b', 'mine', tree);
    expect(readFileSync(join(tree, 'data', VALUES), 'utf8')).toContain('\r\n');
    const { base, files } = await joinedWithCommit(folders(tree), 'main');
    rmSync(tree, { recursive: true });
    expect(files).toEqual(base);
  });
});

describe('of a tree as of a folder', () => {
  test('links and repositories within are refused, never followed', async () => {
    await behind(() => {
      symlinkSync('/etc/passwd', join(repository, 'data/registry/passwd.csv'));
      execFileSync('git', ['init', '--quiet', join(repository, 'data/kho')]);
      execFileSync('git', [
        '-C',
        join(repository, 'data/kho'),
        '-c',
        'user.name=x',
        '-c',
        'user.email=x',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'x',
      ]);
    });
    rmSync(join(repository, 'data/kho'), { recursive: true, force: true });
    const { refused } = await joined();
    expect(placesOf(refused)).toEqual([
      'error file-repository kho:',
      'error file-irregular registry/passwd.csv:',
    ]);
  });

  test('what the base has of them may be taken away', async () => {
    symlinkSync('/etc/passwd', join(repository, 'data/registry/passwd.csv'));
    await commitAll(repository, 'Nhầm');
    rmSync(join(repository, 'data/registry/passwd.csv'));
    expect((await joined()).refused).toEqual([]);
  });

  test('a folder that was replaced by a link is not looked into', async () => {
    await behind(() => {
      rmSync(join(repository, 'data'), { recursive: true });
      symlinkSync('/etc', join(repository, 'data'));
    });
    expect(placesOf((await joined()).refused)).toEqual(['error file-irregular .:']);
  });
});

describe('without anything to compare with', () => {
  const refusal = (run: Promise<unknown>) =>
    run.then(
      () => null,
      (error: Error & { exitCode?: number }) => [error.exitCode, error.message],
    );

  test('a folder in no repository is told of a clone or another folder', async () => {
    const alone = newFolder('alone');
    writeData(join(alone, 'data'), SOUND);
    mkdirSync(join(alone, 'content'));
    const told = await refusal(joinedWithCommit(folders(alone), 'main'));
    rmSync(alone, { recursive: true });
    expect(told).toEqual([2, expect.stringContaining('không nằm trong kho Git nào')]);
  });

  test('a name that is no commit, or looks like an option, is told', async () => {
    for (const name of ['khong-co', '--output=x', 'main:data', 'HEAD^{tree}', '']) {
      const told = await refusal(joined(name));
      expect(told, name).toEqual([2, expect.stringContaining(`tên "${name}"`)]);
    }
  });

  test('a clone whose past is cut off is told how to get it', async () => {
    await behind(() => write('registry/units.csv', 'main'));
    await git(repository, 'commit', '--quiet', '--allow-empty', '-m', 'Của tôi');
    const clone = newFolder('clone');
    await git(clone, 'init', '--quiet');
    await git(
      clone,
      'fetch',
      '--quiet',
      '--depth=1',
      `file://${repository}`,
      'main:main',
      'mine:mine',
    );
    await git(clone, 'switch', '--quiet', 'mine');
    const told = await refusal(joinedWithCommit(folders(clone), 'main'));
    rmSync(clone, { recursive: true });
    expect(told).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
  });

  test('two histories that never met are told so', async () => {
    await git(repository, 'switch', '--quiet', '--orphan', 'other');
    writeData(join(repository, 'data'), SOUND);
    mkdirSync(join(repository, 'content'));
    await commitAll(repository, 'Khác');
    expect(await refusal(joined())).toEqual([
      2,
      expect.stringContaining('không có commit chung nào'),
    ]);
  });

  describe('by a Git that is another one, or none', () => {
    let folder = '';
    const { PATH } = process.env;

    beforeEach(() => {
      folder = newFolder('bin');
    });

    afterEach(() => {
      process.env.PATH = PATH;
      rmSync(folder, { recursive: true });
    });

    test('is told so where there is none', async () => {
      process.env.PATH = folder;
      expect(await refusal(joined())).toEqual([2, expect.stringContaining('Hãy cài Git')]);
    });

    test('is told so where it is too old to merge without a working tree', async () => {
      const real = execFileSync('which', ['git']).toString().trim();
      const script = `#!/bin/sh\ncase "$*" in *merge-tree*) echo "usage: git merge-tree" >&2; exit 129;; esac\nexec ${real} "$@"\n`;
      writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
      process.env.PATH = `${folder}:${PATH}`;
      expect(await refusal(joined())).toEqual([2, expect.stringContaining('Git 2.38')]);
    });
  });

  test('a data folder that is not there is told, not a missing Git', async () => {
    const run = joinedWithCommit({ ...folders(), data: join(repository, 'nowhere') }, 'main');
    expect(await refusal(run)).toEqual([
      2,
      expect.stringContaining('Không đọc được thư mục số liệu'),
    ]);
  });

  test('a repository without a commit is told so', async () => {
    const fresh = newFolder('fresh');
    await git(fresh, 'init', '--quiet');
    writeData(join(fresh, 'data'), SOUND);
    mkdirSync(join(fresh, 'content'));
    const told = await refusal(joinedWithCommit(folders(fresh), 'main'));
    rmSync(fresh, { recursive: true });
    expect(told).toEqual([2, expect.stringContaining('tên "main"')]);
  });
});

describe('after a rewrite of history', () => {
  const settings = (root: string) => `setting,value\nhistory-root,${root}\n`;

  /** The base begins anew and says so; returns the first commit of the new history. */
  const rewritten = async (): Promise<string> => {
    await git(repository, 'switch', '--quiet', '-c', 'old');
    await git(repository, 'switch', '--quiet', '--orphan', 'fresh');
    writeData(join(repository, 'data'), SOUND);
    mkdirSync(join(repository, 'content'));
    const root = await commitAll(repository, 'Lịch sử mới');
    write('site/settings.csv', settings(root));
    await commitAll(repository, 'Ghi commit đầu');
    await git(repository, 'branch', '--quiet', '--force', 'main', 'HEAD');
    return root;
  };

  test('a branch that goes on from it is joined, one from before is refused with the way on', async () => {
    const root = await rewritten();
    await git(repository, 'switch', '--quiet', '-c', 'mine', 'main');
    expect((await joined()).refused).toEqual([]);
    await git(repository, 'switch', '--quiet', 'old');
    const { refused } = await joined();
    expect(placesOf(refused)).toEqual(['error history-root site/settings.csv:2']);
    expect(refused[0]?.value).toBe(root);
  });

  test('also one that was merged with it, for its old commits come along', async () => {
    await rewritten();
    await git(repository, 'switch', '--quiet', 'old');
    await git(
      repository,
      'merge',
      '--quiet',
      '--allow-unrelated-histories',
      '-X',
      'theirs',
      'main',
    );
    expect(placesOf((await joined()).refused)).toEqual(['error history-root site/settings.csv:2']);
  });
});

test('another folder is compared with as it stands, without Git', async () => {
  const other = newFolder('other');
  writeData(join(other, 'data'), withText(SOUND, PART, 'other'));
  const { base, files, apart, refused } = await besideFolder(folders(), join(other, 'data'));
  rmSync(other, { recursive: true });
  expect([base.has(PART), files.has(PART), apart, refused]).toEqual([true, false, [], []]);
});
