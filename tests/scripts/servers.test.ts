import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFailed } from 'vitest';
import { workPrefix } from '../../src/site/output/work-folder.ts';
import { endedProcess, writeBuild } from '../site/output/built-folder.ts';
import { dist } from '../site/pages.ts';
import { REPOSITORY, runScript } from '../site/run-build.ts';

const FIXTURES = join(REPOSITORY, 'tests/fixtures');

let folder = '';
let server: ChildProcess | undefined;
let printed = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'server-'));
  printed = '';
});

afterEach(async () => {
  const ended = new Promise((resolve) => server?.once('exit', resolve));
  if (server?.kill()) await ended;
  rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

/** Tries something until it holds; what never holds is ended, with what was printed, by the guard. */
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  onTestFailed(() => {
    process.stderr.write(`The server printed:\n${printed}\n`);
  });
  while (!(await holds())) {
    if (server !== undefined && server.exitCode !== null) throw new Error('The server has ended.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const start = async (script: string, args: readonly string[]): Promise<string> => {
  const port = await freePort();
  const [command, ...rest] = [join(REPOSITORY, 'scripts', script), ...args, '--port', `${port}`];
  // As a person would start it: the test runner's own variables would change what Vite does.
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  server = spawn(process.execPath, [command, ...rest], { env });
  server.stdout?.on('data', (data) => {
    printed += data;
  });
  server.stderr?.on('data', (data) => {
    printed += data;
  });
  const root = `http://localhost:${port}`;
  await until(async () => (await fetch(root).catch(() => null))?.ok ?? false);
  return root;
};

const page = async (address: string): Promise<string> => (await fetch(address)).text();

it('the development server shows a change of the data, and what is wrong with one', async () => {
  const data = join(folder, 'data');
  cpSync(join(FIXTURES, 'sound'), data, { recursive: true });
  // A sealed row must not change; without releases none is.
  rmSync(join(data, 'observations/published/releases.csv'));
  rmSync(join(data, 'observations/published/seals'), { recursive: true });
  const content = join(FIXTURES, 'sound-texts');
  const root = await start('dev.ts', ['--data', data, '--content', content]);
  const file = join(data, 'plan/plan.csv');
  const before = readFileSync(file, 'utf8');
  expect(await page(root)).toContain('Kế hoạch 1 ·');

  writeFileSync(file, before.replace('Kế hoạch 1,', 'Kế hoạch đổi tên,'));
  await until(async () => (await page(root)).includes('Kế hoạch đổi tên'));

  writeFileSync(file, before.replace('2022-01-05', '05/01/2022'));
  await until(async () => printed.includes('05/01/2022'));
  expect(await page(root)).toContain('Kế hoạch đổi tên');

  const csv = await fetch(`${root}/so-lieu/bang/plan.csv`);
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});

it('the preview shows a finished site, and 404 for what is not in it', async () => {
  const root = await start('preview.ts', ['--out', dist()]);
  expect(await page(`${root}/muc-tieu/t2/`)).toContain('</html>');
  expect((await fetch(`${root}/muc-tieu/khong-co/`)).status).toBe(404);
});

it('the preview puts back the site whose next build was stopped dead, and says so', async () => {
  const out = join(folder, 'dist');
  const left = `${workPrefix(out)}x3Kq9Z`;
  writeBuild(join(left, 'old'), 'cũ');
  writeFileSync(join(left, 'owner.json'), JSON.stringify(endedProcess()));
  const root = await start('preview.ts', ['--out', out]);
  expect(await page(root)).toBe('cũ: trang chủ');
  expect(printed).toContain(`đã đặt lại kết quả cũ vào "${out}"`);
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('the preview says what to do where nothing has been built', () => {
  const { code, stderr } = runScript('preview.ts', ['--out', folder]);
  expect(code).toBe(2);
  expect(stderr).toContain('npm run build');
});
