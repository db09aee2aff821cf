import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPOSITORY } from '../site/run-build.ts';

const LOOK_AROUND = './scripts/look-around.mjs';

/** A program of one command, written in TypeScript, that needs one package. */
let program = '';

beforeEach(() => {
  program = mkdtempSync(join(tmpdir(), 'program-'));
  mkdirSync(join(program, 'scripts'));
  copyFileSync(join(REPOSITORY, LOOK_AROUND), join(program, LOOK_AROUND));
  writeFileSync(
    join(program, 'scripts/run.ts'),
    `const text: string = 'chạy rồi'; console.log(text);`,
  );
  writeFileSync(
    join(program, 'package.json'),
    JSON.stringify({ type: 'module', dependencies: { '@a/goi': '1.0.0' } }),
  );
});

afterEach(() => rmSync(program, { recursive: true, force: true }));

const install = (): void => {
  mkdirSync(join(program, 'node_modules/@a/goi'), { recursive: true });
  writeFileSync(join(program, 'node_modules/@a/goi/package.json'), '{}');
};

const run = (...options: readonly string[]) => {
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...options, '--import', LOOK_AROUND, 'scripts/run.ts'],
    { cwd: program, encoding: 'utf8', env },
  );
  return { status, stdout, stderr };
};

describe('before a command runs', () => {
  it('nothing is said where it can', () => {
    install();
    expect(run()).toEqual({ status: 0, stdout: 'chạy rồi\n', stderr: '' });
  });

  it('what Node compiles is kept for the next command, where the program can be written to', () => {
    install();
    run();
    expect(existsSync(join(program, '.cache/compiled'))).toBe(true);
    rmSync(join(program, '.cache'), { recursive: true });
    writeFileSync(join(program, '.cache'), 'not a folder');
    expect(run()).toEqual({ status: 0, stdout: 'chạy rồi\n', stderr: '' });
  });

  it('a Node that reads no TypeScript is named, with what brings another one', () => {
    install();
    const { status, stdout, stderr } = run('--no-strip-types');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Node [\d.]+ không chạy được .*"npm ci --ignore-scripts=false".*\.\n$/);
  });

  it('a path that packages cannot be loaded from is refused', () => {
    install();
    const elsewhere = `${program}/a*b`;
    mkdirSync(elsewhere);
    for (const part of ['scripts', 'node_modules', 'package.json']) {
      renameSync(join(program, part), join(elsewhere, part));
    }
    program = elsewhere;
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Đường dẫn của kho này có ký tự \*.*\.\n$/);
  });

  it('a package that was not installed is named', () => {
    expect(run()).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Chưa cài đủ các gói (thiếu "@a/goi"). Hãy chạy "npm ci" rồi chạy lại.\n',
    });
  });
});

it('every command of the repository looks around first', () => {
  const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
  const commands = Object.values<string>(scripts).filter((command) => command.startsWith('node '));
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) {
    expect(command).toMatch(
      /^node --import \.\/scripts\/look-around\.mjs scripts\/[a-z-]+\.ts( |$)/,
    );
  }
});
