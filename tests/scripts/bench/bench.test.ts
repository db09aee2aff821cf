import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COMPILED } from '../../fixtures/run-script.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/bench.ts', import.meta.url));

const bench = (...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, '--today', '2099-12-31', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...COMPILED },
  });

test('one bench alone: its lines, and an exit code that fits the verdict', () => {
  const { status, stdout } = bench('--only', 'sets', '--runs', '1');
  const [title, time, processor, memory] = stdout.split('\n');
  expect(title).toMatch(/^sets: .+ \([\d.]+ số liệu trong bộ .+\)$/);
  expect(time).toMatch(/^ {2}thời gian \d+,\d\d s \(trung vị của 1 lần, .+\), ngân sách 1 s: /);
  expect(processor).toMatch(/^ {2}thời gian bộ xử lý \d+,\d\d s \(trung vị\)$/);
  expect(memory).toMatch(/^ {2}bộ nhớ cao nhất \d+ MB$/);
  expect(status).toBe(time?.endsWith(': đạt') ? 0 : 1);
});

test('an unknown name is refused with the names there are', () => {
  const { status, stderr } = bench('--only', 'nope');
  expect(status).toBe(2);
  expect(stderr).toBe(
    'Không có việc đo nào tên nope. Các việc: sets, nation, impact, nation-impact, checks, long-cell, long-query, contribute, reports, reports-again, pictures, pictures-again, build, build-again, reports-browser, nation-build, pdf-overrides.\n',
  );
});

test.each(['0', '100', 'x'])('%s runs are refused', (runs) => {
  const { status, stderr } = bench('--runs', runs);
  expect(status).toBe(2);
  expect(stderr).toContain(`"${runs}" không phải là số từ 1 đến 99`);
});
