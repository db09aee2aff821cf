import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Describe } from '../../../scripts/pull-request/findings.ts';
import { inHeadRepository } from '../../../scripts/pull-request/head-repository.ts';
import { placeOf, pullRequestOf } from '../../../scripts/pull-request/pull-request.ts';
import { writeComment } from '../../../scripts/pull-request/write-comment.ts';
import { COMMENT_MARK } from '../../../src/text/pull-request/comment-text.ts';
import { commitAll, git } from '../../history/repository.ts';
import { environmentOf, stepRunning, workflow } from '../../workflows/workflow-files.ts';
import { openPullHost, type PullHost } from './pull-host.ts';

let host: PullHost;

beforeEach(async () => {
  host = await openPullHost();
});

afterEach(() => host.close());

const STEP = stepRunning(workflow('comment.yml'), 'comment', 'pull-request-comment.ts');

/** The environment of the job of an event, with what the workflow takes from it. */
const environment = (event: Record<string, unknown>): NodeJS.ProcessEnv => ({
  ...host.env(),
  ...environmentOf(STEP, { github: { event, token: 'ghs_test' } }),
});

const VALUES = 'observations/published/values';
const NEW_FILE = `data/${VALUES}/2025-07-20-bao-cao-3fa9c1.csv`;

const put = (path: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(host.clone, path)), { recursive: true });
  writeFileSync(join(host.clone, path), content);
};

/** Names the files that joining adds. */
const added: Describe = ({ base, files }) =>
  `Thêm: ${[...files.keys()].filter((path) => !base.has(path)).join(', ') || 'không'}`;

const run = (event: Record<string, unknown>, describe: Describe = added) =>
  writeComment(environment(event), host.checkout, describe);

/** What stands below the pull request once a job for what was pushed last has run. */
const said = async (action = 'synchronize'): Promise<string> => {
  await run(host.event(action));
  return host.comments.at(-1)?.body ?? '';
};

const writes = (): string[] => host.asked.filter((asked) => !asked.startsWith('GET'));

describe('a contribution of figures', () => {
  test('from a fork of a newcomer is described below, with both commits and the mark', async () => {
    put(NEW_FILE, 'a,b\n');
    const head = await host.push();
    const base = await git(host.checkout, 'rev-parse', 'main');
    expect(await run(host.event('opened'))).toBe('created');
    expect(host.comments).toHaveLength(1);
    const [{ body = '' } = {}] = host.comments;
    expect(body).toMatch(new RegExp(`^Thêm: ${VALUES}/2025-07-20-bao-cao-3fa9c1.csv\n`));
    expect(body).toContain(head);
    expect(body).toContain(base);
    expect(body.endsWith(COMMENT_MARK)).toBe(true);
    expect(host.asked).toHaveLength(3);
  });

  test('is described as joined, also where main went on', async () => {
    put(NEW_FILE, 'a,b\n');
    await host.push();
    await git(host.checkout, 'config', 'user.email', 'a@b');
    writeFileSync(join(host.checkout, 'data/observations/published/moi.csv'), 'x\n');
    const main = await commitAll(host.checkout, 'Sang bước khác');
    Object.assign(host.pull.base as object, { sha: main });
    const texts: string[] = [];
    await run(host.event('synchronize'), (joined) => {
      texts.push(added(joined), [...joined.texts.keys()].join());
      expect(joined.files.has('observations/published/moi.csv')).toBe(true);
      return 'x';
    });
    expect(texts).toEqual([
      `Thêm: ${VALUES}/2025-07-20-bao-cao-3fa9c1.csv`,
      'ke-hoach/01-toan-van.mdx',
    ]);
  });

  test('that conflicts with main is described with the files in conflict', async () => {
    put('data/plan/plan.csv', 'một\n');
    await host.push();
    writeFileSync(join(host.checkout, 'data/plan/plan.csv'), 'hai\n');
    Object.assign(host.pull.base as object, { sha: await commitAll(host.checkout, 'Khác') });
    await run(host.event('synchronize'), ({ apart }) => apart.map(({ file }) => file).join());
    expect(host.comments[0]?.body).toContain('\n\nplan/plan.csv\n');
  });

  test('from before a rewrite of history is described as that alone', async () => {
    put(NEW_FILE, 'a,b\n');
    await host.push();
    const settings = join(host.checkout, 'data/site/settings.csv');
    const root = await commitAll(host.checkout, 'Sau khi viết lại');
    mkdirSync(dirname(settings), { recursive: true });
    writeFileSync(settings, `setting,value\nhistory-root,${root}\n`);
    Object.assign(host.pull.base as object, { sha: await commitAll(host.checkout, 'Ghi lại') });
    await run(host.event('synchronize'), ({ refused }) => refused.map(({ check }) => check).join());
    expect(host.comments[0]?.body).toMatch(/^history-root\n/);
  });

  test('pushed again is told in the place of what was told before', async () => {
    put(NEW_FILE, 'a,b\n');
    await host.push();
    await run(host.event('opened'));
    put(`data/${VALUES}/2025-07-20-them-000000.csv`, 'a,b\n');
    await host.push();
    expect(await run(host.event('synchronize'))).toBe('updated');
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).toContain('2025-07-20-them-000000.csv');
    expect(await run(host.event('edited'))).toBe('unchanged');
    expect(writes()).toHaveLength(2);
  });

  test('of registry, plan or settings says first that code owners decide', async () => {
    for (const path of ['data/registry/moi.csv', 'data/plan/moi.csv', 'data/site/settings.csv']) {
      put(path, 'a\n');
      await host.push();
      expect(await said()).toMatch(/^\*\*Danh mục đơn vị, kế hoạch hoặc thiết lập .* quyết định/);
      rmSync(join(host.clone, path));
    }
    rmSync(join(host.clone, 'data/plan/plan.csv'));
    await host.push();
    expect(await said()).toMatch(/^\*\*Danh mục/);
  });
});

describe('comments of others', () => {
  const mark = `Giả\n${COMMENT_MARK}`;

  test('stay as they are, whatever they say', async () => {
    host.comments.push(
      { id: 1, user: { login: 'nguoi-moi', type: 'User' }, body: mark },
      { id: 2, user: { login: 'github-actions[bot]', type: 'User' }, body: mark },
      { id: 3, user: { login: 'khac[bot]', type: 'Bot' }, body: mark },
      { id: 4, user: { login: 'github-actions[bot]', type: 'Bot' }, body: `${COMMENT_MARK}\nKhác` },
    );
    const before = structuredClone(host.comments);
    put(NEW_FILE, 'a,b\n');
    await host.push();
    expect(await run(host.event('opened'))).toBe('created');
    expect(host.comments.slice(0, 4)).toEqual(before);
    expect(host.comments).toHaveLength(5);
  });

  const chatter = (count: number): void => {
    for (let id = 1; id <= count; id += 1) {
      host.comments.push({ id, user: { login: 'ai-do', type: 'User' }, body: 'Ừ' });
    }
  };

  test('are looked through, with five requests at most', async () => {
    chatter(299);
    put(NEW_FILE, 'a,b\n');
    await host.push();
    expect(await run(host.event('opened'))).toBe('created');
    expect(host.asked).toHaveLength(5);
    host.asked.length = 0;
    put(NEW_FILE, 'a,c\n');
    await host.push();
    expect(await run(host.event('synchronize'))).toBe('updated');
    expect(host.asked).toHaveLength(5);
  });

  test('that are too many to look through leave no second one', async () => {
    chatter(301);
    put(NEW_FILE, 'a,b\n');
    await host.push();
    expect(await run(host.event('opened'))).toBe('not-found');
    expect(writes()).toEqual([]);
  });
});

describe('what has changed since the event ends silently', () => {
  test('a force-push', async () => {
    put(NEW_FILE, 'a,b\n');
    await host.push();
    const event = host.event('opened');
    await git(host.clone, 'reset', '--quiet', '--hard', 'main');
    put(NEW_FILE, 'c,d\n');
    await host.push();
    expect(await run(event)).toBe('outdated');
    expect(host.asked).toEqual([]);
  });

  test.each([
    ['a pull request that was closed', { state: 'closed' }],
    ['another head', { head: { sha: 'a'.repeat(40) } }],
    ['another base', { base: { sha: 'a'.repeat(40), ref: 'main' } }],
    [
      'another branch to be joined to',
      (pull: Record<string, object>) => ({ base: { ...pull.base, ref: 'cu' } }),
    ],
  ])('%s while it was looked at', async (_, change) => {
    put(NEW_FILE, 'a,b\n');
    await host.push();
    const event = host.event('opened');
    const now = typeof change === 'function' ? change(host.pull as Record<string, object>) : change;
    Object.assign(host.pull, now);
    expect(await run(event)).toBe('outdated');
    expect(writes()).toEqual([]);
  });
});

describe('what is not read', () => {
  const never: Describe = () => {
    throw new Error('described');
  };

  /** What is said of what was pushed, which may not be described. */
  const refused = async (): Promise<string> => {
    await host.push();
    await run(host.event('synchronize'), never);
    return host.comments.at(-1)?.body ?? '';
  };

  test('outside the data folder no effect is told, only that', async () => {
    put(NEW_FILE, 'a,b\n');
    for (const path of ['README.md', 'content/huong-dan/moi.mdx', '.github/workflows/x.yml']) {
      put(path, 'Mới\n');
      expect(await refused()).toMatch(/^Đóng góp này sửa cả ngoài thư mục `data\/`/);
      rmSync(join(host.clone, path));
    }
    rmSync(join(host.clone, 'content'), { recursive: true });
    expect(await refused()).toMatch(/^Đóng góp này sửa cả ngoài/);
  });

  test('a file of 60 MB never arrives', async () => {
    put(NEW_FILE, Buffer.alloc(60 * 2 ** 20, 'a,b\n'));
    const head = await host.push();
    const event = host.event('opened');
    const pull = pullRequestOf(environment(event));
    const { remote } = placeOf(host.env());
    const counted = await inHeadRepository(host.checkout, remote, pull, async (repository) => {
      await repository.run(['cat-file', '-p', `${head}:${NEW_FILE}`]);
      return repository.text('count-objects', '-v');
    });
    expect(Number(/size-pack: (\d+)/.exec(counted ?? '')?.[1])).toBeLessThan(100);
    await run(event, never);
    expect(host.comments[0]?.body).toContain(`\`${NEW_FILE}\`: lớn hơn 1 MB.`);
  });

  test('more than 2,000 files are too many', async () => {
    for (let i = 0; i < 2001; i += 1) put(`data/${VALUES}/${i}.csv`, `${i}\n`);
    expect(await refused()).toMatch(/^Đóng góp này có quá 2\.000 tệp hoặc quá 20 MB/);
    rmSync(join(host.clone, `data/${VALUES}/0.csv`));
    await host.push();
    expect(await said()).toMatch(/^Thêm: /);
  });

  test('more than 20 MB are too much', async () => {
    for (let i = 0; i < 21; i += 1) put(`data/${VALUES}/${i}.csv`, Buffer.alloc(1_000_000, `${i}`));
    expect(await refused()).toMatch(/^Đóng góp này có quá 2\.000 tệp hoặc quá 20 MB/);
  });

  test('ten million paths are not listed', async () => {
    const tree = (lines: string): string =>
      execFileSync('git', ['mktree'], { cwd: host.clone, input: lines, encoding: 'utf8' }).trim();
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: host.clone,
      input: 'a\n',
      encoding: 'utf8',
    }).trim();
    const folder = (id: string, mode: string, end: string): string =>
      tree(Array.from({ length: 216 }, (_, i) => `${mode} ${id}\t${i}${end}\n`).join(''));
    const files = folder(blob, '100644 blob', '.csv');
    const deep = folder(folder(files, '040000 tree', ''), '040000 tree', '');
    const data = await git(host.clone, 'ls-tree', 'HEAD:data');
    const inData = tree(`${data}\n040000 tree ${deep}\tbom\n`);
    const top = await git(host.clone, 'ls-tree', 'HEAD');
    const root = tree(`${top.replace(/\w{40}\tdata$/m, `${inData}\tdata`)}\n`);
    const head = await git(host.clone, 'commit-tree', '-p', 'HEAD', '-m', 'Bom', root);
    await host.pushCommit(head);
    await run(host.event('opened'), never);
    expect(host.comments[0]?.body).toMatch(/^Đóng góp này có quá 2\.000 tệp/);
  });

  test('links, programs and repositories within are named', async () => {
    mkdirSync(join(host.clone, `data/${VALUES}`), { recursive: true });
    symlinkSync('/etc/passwd', join(host.clone, `data/${VALUES}/lien-ket.csv`));
    put(`data/${VALUES}/chay.csv`, 'a,b\n');
    chmodSync(join(host.clone, `data/${VALUES}/chay.csv`), 0o755);
    await commitAll(host.clone, 'x');
    await git(
      ...([host.clone, 'update-index', '--add', '--cacheinfo'] as const),
      `160000,${'b'.repeat(40)},data/kho-con`,
    );
    const body = await refusedAsIs();
    for (const name of [`${VALUES}/lien-ket.csv`, `${VALUES}/chay.csv`, 'kho-con']) {
      expect(body).toContain(`- \`data/${name}\`: là liên kết, tệp chạy được hoặc kho con`);
    }
    expect(body).not.toContain('root:');
  });

  /** The same of what stands in the index, which a working tree cannot hold. */
  const refusedAsIs = async (): Promise<string> => {
    await git(host.clone, 'commit', '--quiet', '-m', 'Như trong chỉ mục');
    await host.pushCommit(await git(host.clone, 'rev-parse', 'HEAD'));
    await run(host.event('synchronize'), never);
    return host.comments.at(-1)?.body ?? '';
  };

  test('twins that only letters large and small tell apart are named', async () => {
    put('data/observations/published/Sources.csv', 'a\n');
    const body = await refused();
    expect(body).toContain('`data/observations/published/Sources.csv`: trùng tên với tệp khác');
  });

  test('names that could hide or break something are shown as they are, in code', async () => {
    const odd = {
      'data/"; rm -rf ~; ".csv': '`data/"; rm -rf ~; ".csv`',
      'data/a\n::error::b.csv': '`data/a⟨U+000A⟩::error::b.csv`',
      'data/\u202Evsc.csv': '`data/⟨U+202E⟩vsc.csv`',
      'data/`@tinh/nhom`.csv': '`data/⟨U+0060⟩@tinh/nhom⟨U+0060⟩.csv`',
      'data/.gitattributes': '`data/.gitattributes`',
      'data/bang.xlsx': '`data/bang.xlsx`',
    };
    for (const path of Object.keys(odd)) put(path, 'a\n');
    const body = await refused();
    for (const shown of Object.values(odd))
      expect(body).toContain(`- ${shown}: không phải tệp CSV`);
    expect(body).not.toContain('\u202E');
  });

  test('of many, twenty are named and the rest counted', async () => {
    for (let i = 0; i < 23; i += 1) put(`data/${i}.txt`, 'a\n');
    const body = await refused();
    expect(body.match(/không phải tệp CSV/g)).toHaveLength(20);
    expect(body).toContain('- … và 3 tệp nữa.');
  });

  test('a pointer to a file elsewhere is read as the few bytes that it is', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n';
    put(NEW_FILE, pointer);
    await host.push();
    await run(host.event('opened'), ({ files }) =>
      Buffer.from(files.get(NEW_FILE.slice('data/'.length)) ?? []).toString(),
    );
    expect(host.comments[0]?.body).toContain(pointer.trim());
  });

  test('a branch of another history is told', async () => {
    await git(host.clone, 'switch', '--quiet', '--orphan', 'la');
    put(NEW_FILE, 'a,b\n');
    expect(await refused()).toMatch(/^Nhánh này và `main` không có commit chung nào/);
  });
});

describe('what is wrong with the run itself', () => {
  test.each([
    ['PULL_NUMBER', '7; rm -rf ~'],
    ['HEAD_SHA', 'refs/heads/main'],
    ['BASE_SHA', '--upload-pack=x'],
    ['GITHUB_REPOSITORY', '../x'],
    ['GITHUB_TOKEN', ''],
  ])('is told: %s', async (name, value) => {
    put(NEW_FILE, 'a,b\n');
    await host.push();
    const env = { ...environment(host.event('opened')), [name]: value };
    await expect(writeComment(env, host.checkout, added)).rejects.toThrow(
      `Biến môi trường ${name}:`,
    );
    expect(host.asked).toEqual([]);
  });

  test('is told: no right to write', async () => {
    put(NEW_FILE, 'a,b\n');
    await host.push();
    const env = { ...environment(host.event('opened')), GITHUB_TOKEN: 'ghs_other' };
    await expect(writeComment(env, host.checkout, added)).rejects.toThrow(
      /^Máy chủ trả lời 401 cho GET \/issues\/7\/comments/,
    );
  });

  test('is told: a base that is not in the clone', async () => {
    put(NEW_FILE, 'a,b\n');
    await host.push();
    Object.assign(host.pull.base as object, { sha: 'c'.repeat(40) });
    await expect(run(host.event('opened'))).rejects.toThrow('c'.repeat(40));
  });
});
