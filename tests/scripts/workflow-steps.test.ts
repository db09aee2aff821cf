import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { commitAll, git, newFolder } from '../history/repository.ts';
import { environmentOf, type Step, workflow } from '../workflows/workflow-files.ts';

const folder = newFolder('steps');
const output = join(folder, 'output');

beforeEach(() => writeFileSync(output, ''));
afterAll(() => rmSync(folder, { recursive: true }));

const stepNamed = (file: string, job: string, name: string | undefined): Step => {
  const step = workflow(file).jobs[job]?.steps.find((one) => one.name === name);
  if (step === undefined) throw new Error(`no step ${name}`);
  return step;
};

/** Runs the lines of a step as the host does, with what the workflow takes from a context. */
const runStep = (
  step: Step,
  context: Record<string, unknown>,
  env: Record<string, string> = {},
): Promise<{ code: number; out: string }> =>
  new Promise((resolve) => {
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''];
    const all = {
      PATH: process.env.PATH,
      GITHUB_OUTPUT: output,
      ...env,
      ...environmentOf(step, context),
    };
    execFile('bash', args, { env: all }, (error, out) => {
      resolve({ code: error === null ? 0 : Number(error.code), out });
    });
  });

describe('the result of the check', () => {
  const step = stepNamed('check.yml', 'result', undefined);
  const code = async (scope: string, data: string, rest: string): Promise<number> => {
    const needs = { scope: { result: scope }, data: { result: data }, code: { result: rest } };
    return (await runStep(step, { needs })).code;
  };

  test('is good where all that was asked for is, or the code was not asked for', async () => {
    expect(await code('success', 'success', 'success')).toBe(0);
    expect(await code('success', 'success', 'skipped')).toBe(0);
  });

  test.each([
    ['success', 'success', 'failure'],
    ['success', 'success', 'cancelled'],
    ['success', 'failure', 'success'],
    ['success', 'skipped', 'skipped'],
    ['failure', 'skipped', 'skipped'],
    ['cancelled', 'success', 'success'],
  ])('is bad for %s, %s, %s', async (...results) => {
    expect(await code(...results)).not.toBe(0);
  });
});

describe('what is published', () => {
  const step = stepNamed('deploy.yml', 'publish', 'Còn là main');

  test('is main, and nothing that was main before', async () => {
    const served = join(folder, 'tinh/ke-hoach');
    mkdirSync(served, { recursive: true });
    await git(served, 'init', '--quiet', '--initial-branch=main');
    const old = await commitAll(served, 'Cũ');
    const env = {
      GITHUB_SERVER_URL: `file://${folder}`,
      GITHUB_REPOSITORY: 'tinh/ke-hoach',
      GITHUB_SHA: old,
    };
    expect((await runStep(step, {}, env)).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('current=true\n');
    writeFileSync(output, '');
    await commitAll(served, 'Mới');
    const { code, out } = await runStep(step, {}, env);
    expect([code, readFileSync(output, 'utf8')]).toEqual([0, '']);
    expect(out).toMatch(/^::notice::main đã sang commit khác/);
  });

  test('fails where the host does not say what main is', async () => {
    const env = { GITHUB_SERVER_URL: `file://${folder}`, GITHUB_REPOSITORY: 'x', GITHUB_SHA: 'a' };
    expect((await runStep(step, {}, env)).code).not.toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('');
  });
});

describe('the address of the host', () => {
  const step = stepNamed('deploy.yml', 'publish', 'Đúng địa chỉ');
  const run = (pages: string, address: string) =>
    runStep(step, {
      steps: { pages: { outputs: { page_url: pages } } },
      needs: { build: { outputs: { address } } },
    });

  test('is that of the settings', async () => {
    expect(
      (await run('https://tinh.example/ke-hoach/', 'https://tinh.example/ke-hoach')).code,
    ).toBe(0);
  });

  test('is told where it is another', async () => {
    const { code, out } = await run('https://tinh.example/ke-hoach/', 'https://tinh.example');
    expect(code).toBe(1);
    expect(out).toMatch(/^::error::Máy chủ đưa trang lên ở https:\/\/tinh\.example\/ke-hoach\/,/);
  });
});
