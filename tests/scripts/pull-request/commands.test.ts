import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPILED, type Run } from '../../fixtures/run-script.ts';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');

/** Runs a command of the host outside of it: nothing that a job is told is there. */
const run = (name: string, ...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, ...COMPILED };
    const file = join(SCRIPTS, `pull-request-${name}.ts`);
    execFile(process.execPath, [file, ...args], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });

test.each([
  ['comment', 'PULL_NUMBER'],
  ['scope', 'GITHUB_EVENT_NAME'],
])('%s says which variable of the host is missing', async (name, variable) => {
  const { code, out, err } = await run(name);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(new RegExp(`^Biến môi trường ${variable}: cần .*\n$`));
});

test('summary says that it needs a commit to compare with', async () => {
  expect(await run('summary')).toEqual({ code: 2, out: '', err: 'Thiếu tùy chọn --base.\n' });
});

test.each(['comment', 'scope', 'summary'])('%s explains itself', async (name) => {
  const { code, out } = await run(name, '--help');
  expect(code).toBe(0);
  expect(out).toContain(`Cách dùng: node scripts/pull-request-${name}.ts`);
  expect(out).toContain('Biến môi trường');
});
