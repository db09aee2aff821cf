import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workPrefix } from '../../src/site/output/work-folder.ts';
import { ILLUSTRATIVE_NOTICE } from '../../src/text/names/notices.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { FULL } from '../fixtures/extent.ts';
import { PLAN_272 } from '../fixtures/plan-272.ts';
import { endedProcess } from '../site/output/built-folder.ts';
import { builtFiles } from '../site/pages.ts';
import { type CommandResult, REPOSITORY, runScript } from '../site/run-build.ts';

/** A small plan that builds in seconds, with every kind of target. */
const SMALL = {
  data: join(REPOSITORY, 'tests/fixtures/sound'),
  content: join(REPOSITORY, 'tests/fixtures/sound-texts'),
  today: TODAY,
} as const;

const optionsOf = (options: Readonly<Record<string, string>>): string[] =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);

let folder = '';

/** A finished site of the small plan. */
let finished = '';

beforeAll(() => {
  finished = mkdtempSync(join(tmpdir(), 'build-'));
  const { code, stderr } = runScript(
    'build.ts',
    optionsOf({ ...SMALL, out: join(finished, 'dist') }),
  );
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(finished, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const copyOf = (name: 'data' | 'content'): string => {
  const copy = join(folder, name);
  cpSync(SMALL[name], copy, { recursive: true });
  return copy;
};

/** Puts a finished site where a build is about to fail. */
const lastBuild = (): string => {
  const out = join(folder, 'dist');
  cpSync(join(finished, 'dist'), out, { recursive: true });
  return out;
};

/** One hash of all file names and bytes below a folder. */
const fingerprint = (root: string): string => {
  const hash = createHash('sha256');
  for (const path of builtFiles(root)) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
};

const edit = (path: string, change: (text: string) => string): void => {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The edit changes nothing in ${path}.`);
  writeFileSync(path, after);
};

/** Runs a build that must fail with a code and says what it printed; the last build must be untouched. */
const failingBuild = (options: Readonly<Record<string, string>>, code = 1): CommandResult => {
  const out = lastBuild();
  const before = fingerprint(out);
  const beside = readdirSync(folder).sort();
  const result = runScript('build.ts', optionsOf({ ...SMALL, out, ...options }));
  expect(result.code).toBe(code);
  expect(fingerprint(out)).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(beside);
  return result;
};

/** The folder in which a process bundles pages; undefined where it has none. */
const workshopOf = (pid: number | undefined): string | undefined =>
  globSync(join(REPOSITORY, '.cache/pages.build-*/owner.json')).find((owner) =>
    readFileSync(owner, 'utf8').includes(`"pid":${pid},`),
  );

/**
 * Starts a build and sends it a signal when it has begun to work.
 * @returns the code it ended with, and where it worked: its working folder, by name, and its workshop
 */
const stopHalfWay = async (
  out: string,
  signal: NodeJS.Signals,
  before: () => void = () => {},
): Promise<{ ended: number | null; left: string; workshop: string }> => {
  const build = spawn(process.execPath, [
    join(REPOSITORY, 'scripts/build.ts'),
    ...optionsOf({ ...SMALL, out }),
  ]);
  const ended = new Promise<number | null>((resolve) => build.on('exit', resolve));
  while (build.exitCode === null && workshopOf(build.pid) === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  build.kill('SIGSTOP');
  const left = readdirSync(folder).find((name) => name.startsWith('dist.')) ?? '';
  const workshop = dirname(workshopOf(build.pid) ?? '');
  before();
  build.kill(signal);
  build.kill('SIGCONT');
  return { ended: await ended, left, workshop };
};

/** The small plan with the reports of its province; in a full run the whole of Plan 272. */
const planWithReports = (): Readonly<Record<string, string>> => {
  if (FULL) return PLAN_272;
  const data = copyOf('data');
  expect(runScript('editions.ts', ['--data', data, '--today', TODAY, '--area', '04']).code).toBe(0);
  return { ...SMALL, data };
};

describe('two builds of one tree', () => {
  it('draw the same byte for byte, whatever the time zone and the language', () => {
    const plan = planWithReports();
    const built = (name: string, env: Readonly<Record<string, string>>): string => {
      const out = join(folder, name);
      // Each with a cache of its own: what one has drawn, the other must draw again.
      const options = { ...plan, out, cache: join(folder, `${name}-cache`) };
      const { code, stderr } = runScript('build.ts', optionsOf(options), { env, cwd: folder });
      expect([code, stderr]).toEqual([0, expect.stringContaining('Đã dựng trang')]);
      return out;
    };
    const here = built('here', {});
    const abroad = {
      TZ: 'Pacific/Kiritimati',
      NODE_ENV: 'development',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'de_DE.UTF-8',
      CI: '1',
    };
    const there = built('there', abroad);
    const files = builtFiles(here);
    // Three years that are over, and the whole period: its targets are closed. Each has its sheet as a file too.
    expect(files.filter((path) => /^bao-cao[/].*\.pdf$/.test(path)).length).toBe(8);
    expect(files.some((path) => /^xin-so-lieu[/].*\.pdf$/.test(path))).toBe(true);
    expect(builtFiles(there)).toEqual(files);
    const different = files.filter(
      (path) => !readFileSync(join(here, path)).equals(readFileSync(join(there, path))),
    );
    expect(different).toEqual([]);
  });
});

describe('a build', () => {
  it('prints one line where nobody watches, and leaves nothing beside its folder', () => {
    const { code, stdout, stderr } = runScript(
      'build.ts',
      optionsOf({ ...SMALL, out: 'noi/dat', set: 'published' }),
      { cwd: folder },
    );
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^Đã dựng trang vào .*noi\/dat \(\d+,\d s\)$/,
    );
    expect(readdirSync(join(folder, 'noi'))).toEqual(['dat']);
    expect(builtFiles(join(folder, 'noi/dat')).some((path) => path.startsWith('minh-hoa'))).toBe(
      false,
    );
  });

  it('takes the place of the last one whole: no file of it stays', () => {
    const out = lastBuild();
    expect(builtFiles(out)).toContain('minh-hoa/index.html');
    const options = optionsOf({ ...SMALL, out, set: 'published' });
    expect(runScript('build.ts', options).code).toBe(0);
    expect(builtFiles(out)).not.toContain('minh-hoa/index.html');
    expect(builtFiles(out)).toContain('index.html');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('follows a link, which stays one, and puts back what a build left that was stopped dead', () => {
    const target = join(folder, 'ổ đĩa khác/trang');
    cpSync(join(finished, 'dist'), target, { recursive: true });
    const out = join(folder, 'dist');
    symlinkSync(target, out);
    const options = optionsOf({ ...SMALL, out, set: 'published' });
    expect(runScript('build.ts', options).code).toBe(0);
    expect(readlinkSync(out)).toBe(target);
    expect(builtFiles(target)).not.toContain('minh-hoa/index.html');
    expect(readdirSync(join(folder, 'ổ đĩa khác'))).toEqual(['trang']);

    const before = fingerprint(target);
    const left = `${workPrefix(target)}x3Kq9Z`;
    mkdirSync(left);
    writeFileSync(join(left, 'owner.json'), JSON.stringify(endedProcess()));
    renameSync(target, join(left, 'old'));
    const { code, stderr } = runScript('build.ts', [...options, '--set', 'khong-co']);
    expect(code).not.toBe(0);
    expect(stderr).toContain(`đã đặt lại kết quả cũ vào "${target}"`);
    expect(fingerprint(target)).toBe(before);
    expect(readdirSync(join(folder, 'ổ đĩa khác'))).toEqual(['trang']);
  });

  it('serves a set of any other name in a folder of its own, marked as not real', () => {
    const data = copyOf('data');
    rmSync(join(data, 'observations/published'), { recursive: true });
    renameSync(join(data, 'observations/illustrative'), join(data, 'observations/thu-nghiem'));
    const out = join(folder, 'dist');
    const { code, stderr } = runScript('build.ts', optionsOf({ ...SMALL, data, out }));
    expect(stderr).not.toContain('lỗi phần mềm');
    expect(code).toBe(0);
    const pages = builtFiles(out).filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => !path.startsWith('thu-nghiem/'))).toEqual([
      '404.html',
      'index.html',
    ]);
    expect(readFileSync(join(out, 'thu-nghiem/index.html'), 'utf8')).toContain(ILLUSTRATIVE_NOTICE);
  });
});

describe('a copy of the repository elsewhere', () => {
  const copyTo = (name: string): string => {
    const copy = join(folder, name);
    mkdirSync(copy);
    for (const part of [
      'src',
      'scripts',
      'package.json',
      'package-lock.json',
      'astro.config.mjs',
      'tsconfig.json',
    ]) {
      cpSync(join(REPOSITORY, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(REPOSITORY, 'node_modules'), join(copy, 'node_modules'));
    return copy;
  };

  const buildIn = (copy: string): CommandResult =>
    runScript(join(copy, 'scripts/build.ts'), optionsOf(SMALL), { cwd: copy });

  it('builds the same site, whatever its path', () => {
    const copy = copyTo('[x] {y} 100% Kế%20hoạch');
    const { code, stderr } = buildIn(copy);
    expect([code, stderr]).toEqual([0, expect.stringContaining('Đã dựng trang')]);
    expect(fingerprint(join(copy, 'dist'))).toBe(fingerprint(join(finished, 'dist')));
  });

  it('refuses a path that the tools cannot read, before anything is done', () => {
    const copy = copyTo('a#b');
    const { code, stderr } = buildIn(copy);
    expect([code, stderr]).toEqual([
      2,
      `Không dựng được trang từ "${copy}/": đường dẫn có ký tự # mà công cụ dựng trang không đọc đúng. Hãy đổi tên thư mục rồi chạy lại.\n`,
    ]);
    expect(readdirSync(copy)).not.toContain('.cache');
  });
});

describe('another plan', () => {
  it('needs a folder of data and a text of its own, and nothing of this one', () => {
    const out = join(finished, 'dist');
    const kinds = ['t1', 't2', 't3', 't4', 't5', 't6'].map((id) => `muc-tieu/${id}/index.html`);
    expect(builtFiles(out)).toEqual(expect.arrayContaining(['bao-cao/index.html', ...kinds]));
    const home = readFileSync(join(out, 'index.html'), 'utf8');
    expect(home).toContain('Kế hoạch 1 · Theo dõi công khai');
    expect(home).not.toMatch(/Kế hoạch 272|Yên Bái/);
  });
});

describe('a build that fails leaves the last one as it was', () => {
  it('for errors in the data, all of which it lists', () => {
    const data = copyOf('data');
    edit(join(data, 'observations/published/aggregates.csv'), (text) =>
      text.replace('2024-12-31', '31/12/2024'),
    );
    edit(join(data, 'observations/illustrative/sources.csv'), (text) =>
      text.replace('title', 'titel'),
    );
    const { stderr } = failingBuild({ data });
    expect(stderr).toContain('observations/published/aggregates.csv');
    expect(stderr).toContain('observations/illustrative/sources.csv');
    expect(stderr).not.toContain('lỗi phần mềm');
  });

  it('for a clause that targets refer to and the text does not have', () => {
    const content = copyOf('content');
    edit(join(content, 'ke-hoach/01-toan-van.mdx'), (text) =>
      text.replace('id="ii.2"', 'id="ii.x"'),
    );
    const { stderr } = failingBuild({ content });
    expect(stderr).toContain('plan/targets.csv:3');
    expect(stderr).toContain('"ii.2"');
    expect(stderr).not.toContain('lỗi phần mềm');
  });

  it('for a text that cannot be read, naming file and place', () => {
    const content = copyOf('content');
    edit(join(content, 'ke-hoach/01-toan-van.mdx'), (text) => text.replace('</Clause>', ''));
    const { stderr } = failingBuild({ content });
    expect(stderr).toContain('ke-hoach/01-toan-van.mdx');
    expect(stderr).not.toContain('lỗi phần mềm');
  });

  it.each([
    ['{khongCo}', '"khongCo" không có'],
    ['<KhongCo/>', '"KhongCo" không có'],
    ['{(() => { throw 5; })()}', '5'],
  ])('for a text that says %s, naming the text', (wrong, why) => {
    const content = copyOf('content');
    edit(join(content, 'huong-dan/01-doc.mdx'), (text) => `${text}\n\n${wrong}\n`);
    const { stderr } = failingBuild({ content });
    expect(stderr).toMatch(/huong-dan\/01-doc\.mdx(?::13)?: lỗi: /);
    expect(stderr).toContain(why);
  });

  it('for a text in UTF-16, at once', () => {
    const content = copyOf('content');
    const path = join(content, 'huong-dan/01-doc.mdx');
    writeFileSync(path, readFileSync(path, 'utf8'), 'utf16le');
    const { stderr } = failingBuild({ content });
    expect(stderr).toContain(`${path}: lỗi: tệp không đọc được theo mã UTF-8`);
  });

  it('for a text behind a link, of which not a letter is shown', () => {
    const content = copyOf('content');
    const elsewhere = join(content, 'o-noi-khac');
    writeFileSync(elsewhere, 'not to be shown');
    symlinkSync(elsewhere, join(content, 'huong-dan/02-khac.mdx'));
    const { stderr } = failingBuild({ content });
    expect(stderr).toContain('huong-dan/02-khac.mdx: lỗi: đây là liên kết tượng trưng');
    expect(stderr).not.toContain('not to be shown');
  });

  it('for a guide that does not say for whom it is', () => {
    const content = copyOf('content');
    edit(join(content, 'huong-dan/01-doc.mdx'), (text) => text.replace(/^reader:.*\n/m, ''));
    const { stderr } = failingBuild({ content });
    expect(stderr).toContain('huong-dan/01-doc.mdx');
    expect(stderr).toContain('nguoi-doc');
    expect(stderr).not.toContain('lỗi phần mềm');
  });

  it.each([
    ['--data', 'khong-co'],
    ['--content', 'khong-co'],
    ['--set', 'khong-co'],
    ['--today', '30/6/2026'],
    ['--khong-co', 'gi'],
  ])('for %s %s, with a sentence and no stack', (option, value) => {
    const { stderr } = failingBuild({ [option.slice(2)]: value }, 2);
    expect(stderr).toContain(value === 'gi' ? option : value);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('for a folder that is not a site, which it does not touch', () => {
    const out = join(folder, 'anh');
    mkdirSync(out);
    writeFileSync(join(out, 'anh.txt'), 'của người khác');
    const { code, stderr } = runScript('build.ts', optionsOf({ ...SMALL, out }));
    expect(code).toBe(2);
    expect(stderr).toContain(`"${out}"`);
    expect(stderr).toContain('anh.txt');
    expect(readdirSync(out)).toEqual(['anh.txt']);
  });

  it('for a repository with an earlier build in it, which it names and does not touch', () => {
    const out = lastBuild();
    mkdirSync(join(out, '.git'));
    writeFileSync(join(out, '.git/HEAD'), 'ref: refs/heads/gh-pages');
    writeFileSync(join(out, 'CNAME'), 'vi-du.vn');
    const before = fingerprint(out);
    const { code, stderr } = runScript('build.ts', optionsOf({ ...SMALL, out }));
    expect(code).toBe(2);
    expect(stderr).toContain('.git/, CNAME');
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(fingerprint(out)).toBe(before);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'when it is told to end half-way by %s, and clears up',
    async (signal) => {
      const out = lastBuild();
      const before = fingerprint(out);
      const { ended, workshop } = await stopHalfWay(out, signal);
      expect(existsSync(workshop)).toBe(false);
      expect(ended).toBe({ SIGTERM: 143, SIGINT: 130, SIGHUP: 129 }[signal]);
      expect(readdirSync(folder)).toEqual(['dist']);
      expect(fingerprint(out)).toBe(before);
    },
  );

  it('when it is stopped dead half-way; the next one clears up, and not before it is dead', async () => {
    const out = lastBuild();
    const before = fingerprint(out);
    // Without data the next build ends after it has cleared up.
    const next = (): string =>
      runScript('build.ts', optionsOf({ ...SMALL, out, data: join(folder, 'khong-co') })).stderr;
    const { left, workshop } = await stopHalfWay(out, 'SIGKILL', () => {
      expect(next()).not.toContain('Đã xóa');
    });
    expect(fingerprint(out)).toBe(before);
    expect(readdirSync(folder)).toEqual(['dist', left]);
    const said = next();
    for (const gone of [join(folder, left), workshop]) {
      expect(said).toContain(`Đã xóa phần dở dang của lần dựng bị ngắt: "${gone}".`);
      expect(existsSync(gone)).toBe(false);
    }
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});
