import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newFolder } from '../history/repository.ts';
import { ROOT } from '../workflows/workflow-files.ts';

let folder = '';

beforeEach(() => {
  folder = newFolder('ci');
  mkdirSync(join(folder, '.ci'));
  mkdirSync(join(folder, 'path'));
  cpSync(join(ROOT, '.ci/run'), join(folder, '.ci/run'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What a command of npm prints on its last line, and its exit code. */
type Said = readonly [line: string, code: number];

const PASSED: Said = ['', 0];

/** Runs the run of the host with an npm whose commands say this. */
const run = (says: {
  ci?: Said;
  build?: Said;
  test?: Said;
  validate?: Said;
  /** Said of every command at its end, where warnings are said. */
  warning?: string;
}) => {
  const {
    ci = PASSED,
    build = PASSED,
    test = ['5 passed, 0 failed', 0],
    validate = ['3 passed, 0 failed', 0],
    warning = '',
  } = says;
  const end = ([line, code]: Said): string =>
    `echo '${line}'; echo '${warning}' >&2; exit ${code};;`;
  const npm = join(folder, 'path/npm');
  writeFileSync(
    npm,
    `#!/bin/sh
echo "npm $*"
case "$*" in
ci) ${end(ci)}
'run build') ${end(build)}
test) ${end(test)}
'run --silent validate') ${end(validate)}
*) exit 9;;
esac
`,
  );
  chmodSync(npm, 0o755);
  const env = { PATH: [join(folder, 'path'), process.env.PATH].join(delimiter) };
  const { status, stdout } = spawnSync('bash', [join(folder, '.ci/run')], {
    env,
    encoding: 'utf8',
  });
  const lines = stdout.trimEnd().split('\n');
  return { status, last: lines.at(-1), ran: lines.filter((line) => line.startsWith('npm ')) };
};

it('runs what is said to newcomers, then the validators, and counts both on the last line', () => {
  expect(run({})).toEqual({
    status: 0,
    last: '8 passed, 0 failed',
    ran: ['npm ci', 'npm run build', 'npm test', 'npm run --silent validate'],
  });
});

it.each([
  ['a test failed', { test: ['4 passed, 1 failed', 1] }, '7 passed, 1 failed'],
  ['a validator found something', { validate: ['1 passed, 2 failed', 1] }, '6 passed, 2 failed'],
  [
    'both did',
    { test: ['4 passed, 1 failed', 1], validate: ['2 passed, 1 failed', 1] },
    '6 passed, 2 failed',
  ],
  ['the tests broke down', { test: ['Error', 3] }, '3 passed, 1 failed'],
  ['the machine has no Java', { validate: ['thiếu', 2] }, '5 passed, 1 failed'],
  ['nothing was counted', { validate: ['', 0] }, '5 passed, 1 failed'],
  ['it failed with none counted', { validate: ['3 passed, 0 failed', 1] }, '8 passed, 1 failed'],
  ['packages were not installed', { ci: ['', 1] }, '0 passed, 1 failed'],
  ['the site was not built', { build: ['', 1] }, '0 passed, 1 failed'],
] as const)('fails where %s', (_, says, last) => {
  expect(run(says)).toMatchObject({ status: 1, last });
});

it('takes no warning for the count, whenever it comes', () => {
  expect(
    run({ test: ['5 passed, 0 failed', 0], warning: 'npm notice: a newer npm' }),
  ).toMatchObject({
    status: 0,
    last: '8 passed, 0 failed',
  });
});

/** Lines that a program of Node prints, warning all the while: more than a pipe holds. */
const LINES = 20_000;

it('loses no line of a program of Node, however slowly it is read', async () => {
  const program = join(folder, 'path/many.mjs');
  writeFileSync(
    program,
    `for (let i = 0; i < ${LINES}; i += 1) {
      if (i % 1000 === 0) console.error('warning');
      console.log('line ' + i);
    }
    console.log('5 passed, 0 failed');`,
  );
  const npm = join(folder, 'path/npm');
  writeFileSync(
    npm,
    `#!/bin/sh\ncase "$*" in\ntest) exec '${process.execPath}' '${program}';;\n*validate) echo '3 passed, 0 failed';;\nesac\n`,
  );
  chmodSync(npm, 0o755);
  const env = { PATH: [join(folder, 'path'), process.env.PATH].join(delimiter) };
  // One pipe for what it says and for what it warns of, as a host reads it.
  const child = spawn('bash', ['-c', `exec bash '${join(folder, '.ci/run')}' 2>&1`], { env });
  const ended = new Promise<number | null>((end) => child.on('close', end));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 5);
  });
  expect(await ended).toBe(0);
  // A warning may come in the middle of a line.
  const lines = text.replaceAll('warning\n', '').trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('line '))).toHaveLength(LINES);
  expect(lines.at(-1)).toBe('8 passed, 0 failed');
});
