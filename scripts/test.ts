import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../src/site/model/repository.ts';
import { UserError } from '../src/site/model/user-error.ts';
import { CHANGES } from '../tests/changes/changes.ts';
import { findChromium, thisMachine } from './browser/find-chromium.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { testChange } from './test/changed-copy.ts';
import { closingLine, nothing, type Outcome, runStep, type Step, together } from './test/steps.ts';

const EXTENTS = ['quick', 'everyday', 'full'] as const;
type Extent = (typeof EXTENTS)[number];

const COMMAND = {
  usage: 'npm test --',
  summary:
    'Kiểm thử chương trình. Mã thoát 1 nếu có gì không đạt. Các lệnh: npm test, npm run test:quick, npm run test:full.',
  options: {
    extent: {
      value: 'MỨC',
      description:
        'quick: hình thức, kiểu, phần không vẽ; everyday: mọi phép thử (mặc định); full: chứng minh lại từ đầu, mọi trang, các thư mục số liệu đã đổi, các bộ kiểm định độc lập (npm run validate), các tệp trong .github (cài thêm zizmor từ kho gói của Python).',
    },
  },
} satisfies Command<string>;

const npx = (...args: readonly string[]): Step['command'] => ['npx', ...args];

const FORM: Step = { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] };
const TYPES: Step = { name: 'types', command: ['npm', 'run', '--silent', 'types'] };

/** Installs what npm does not have, and says so. */
const WORKFLOWS: Step = {
  name: 'workflows',
  command: ['npm', 'run', '--silent', 'test:workflows'],
};

/** The site of this repository, built into a folder and judged by the independent validators. */
const validation = (site: string): readonly Step[] => [
  { name: 'build', command: ['npm', 'run', '--silent', 'build', '--', '--out', site] },
  { name: 'validate', command: ['npm', 'run', '--silent', 'validate', '--', '--out', site] },
];

/** Rooms whose coverage is measured. */
const CORE: Step = {
  name: 'core',
  command: npx('vitest', 'run', '--project', 'core', '--coverage'),
};

const QUICK: Step = {
  name: 'units',
  command: npx('vitest', 'run', '--project', 'core', '--project', 'unit'),
};

const REST: Step = { name: 'tests', command: npx('vitest', 'run', '--project', '!core') };

const inOrder = async (steps: readonly Step[], env: NodeJS.ProcessEnv): Promise<Outcome> => {
  let outcome = nothing();
  for (const step of steps) outcome = together(outcome, await runStep(step, env));
  return outcome;
};

/** Code that was compiled before tells the coverage less exactly what of it ran. */
const compilingAnew = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  NODE_DISABLE_COMPILE_CACHE: '1',
});

/** Types are judged by one thread, beside them the rooms that draw nothing; the rest needs every core. */
const everyday = async (env: NodeJS.ProcessEnv): Promise<Outcome> => {
  const first = await Promise.all([
    inOrder([FORM, TYPES], env),
    inOrder([CORE], compilingAnew(env)),
  ]);
  return together(...first, await inOrder([REST], env));
};

const quick = async (env: NodeJS.ProcessEnv): Promise<Outcome> =>
  together(...(await Promise.all([inOrder([FORM, TYPES], env), inOrder([QUICK], env)])));

/** Nothing proved before counts; then the same on copies of the repository whose data were changed. */
const full = async (env: NodeJS.ProcessEnv): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'proofs-'));
  try {
    const forgetful = { ...env, PROOFS: folder };
    let outcome = await inOrder([WORKFLOWS], env);
    outcome = together(outcome, await everyday({ ...forgetful, EXTENT: 'full' }));
    outcome = together(outcome, await inOrder(validation(join(folder, 'site')), forgetful));
    for (const change of CHANGES) {
      outcome = together(outcome, await testChange(change, forgetful));
    }
    return outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const RUN: Readonly<Record<Extent, (env: NodeJS.ProcessEnv) => Promise<Outcome>>> = {
  quick,
  everyday,
  full,
};

const extentOption = ([given = 'everyday']: readonly string[]): Extent => {
  const extent = EXTENTS.find((one) => one === given);
  if (extent === undefined) {
    throw new UserError(`Tùy chọn --extent: không có mức "${given}": ${EXTENTS.join(', ')}.`);
  }
  return extent;
};

await runCommand(COMMAND, async ({ extent }) => {
  process.chdir(REPOSITORY);
  const started = performance.now();
  // Said and done before anything else: a machine without a browser need not wait to hear of it.
  const browser = extentOption(extent) === 'quick' ? {} : { CHROMIUM: findChromium(thisMachine()) };
  // A dozen processes import the same packages; what Node compiled of them is kept between them.
  const compiled = join(REPOSITORY, '.cache/compiled');
  const env = { NODE_COMPILE_CACHE: compiled, ...process.env, ...browser, TZ: 'UTC' };
  const outcome = await RUN[extentOption(extent)](env);
  process.stdout.write(closingLine(outcome, performance.now() - started));
  return outcome.failed === 0 ? 0 : 1;
});
