import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { auditWorkflows } from '../../../scripts/test/audit-workflows.ts';
import { newFolder } from '../../history/repository.ts';

let folder = '';

beforeEach(() => {
  folder = newFolder('audit');
  mkdirSync(join(folder, 'path'));
  vi.stubEnv('PATH', join(folder, 'path'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const put = (path: string, lines: string): void => {
  const file = join(folder, path);
  writeFileSync(file, `#!/bin/sh\n${lines}\n`);
  chmodSync(file, 0o755);
};

const place = (): string => join(folder, 'place');
const audit = (): number => auditWorkflows(place());

/** A Python whose environment holds programs that end with these codes. */
const python = (pip: number, zizmor: number): void => {
  mkdirSync(join(place(), 'bin'), { recursive: true });
  put('place/bin/python', `exit ${pip}`);
  put('place/bin/zizmor', `exit ${zizmor}`);
};

test('passes where nothing was found, and says what it installs', () => {
  python(0, 0);
  expect(audit()).toBe(0);
  expect(vi.mocked(process.stdout.write).mock.calls[0]?.[0]).toMatch(
    /^Cài zizmor theo .*tests\/workflows\/requirements\.txt vào .*place\n$/,
  );
});

test('fails where something was found', () => {
  python(0, 14);
  expect(audit()).toBe(1);
});

test('never passes where it was not installed', () => {
  expect(audit).toThrow('cần Python 3 có venv và pip');
  put('path/python3', 'exit 1');
  expect(audit).toThrow('Không cài được zizmor: lệnh python3 -m venv');
  python(1, 0);
  expect(audit).toThrow(/Không cài được zizmor: .*--require-hashes/);
  python(0, 0);
  rmSync(join(place(), 'bin/zizmor'));
  expect(audit).toThrow('Không chạy được');
});
