import { spawn } from 'node:child_process';

/** A command that judges a part of the repository. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: readonly string[]];
  /** Where it is run, if not in the working directory. */
  readonly cwd?: string;
  /** Whether what it prints is kept from the screen. */
  readonly quiet?: boolean;
}

/** What steps found, in numbers of tests; a step without tests that fails counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** The steps that failed. */
  readonly culprits: readonly string[];
}

/** What no step found. */
export const nothing = (): Outcome => ({ passed: 0, failed: 0, culprits: [] });

/** What several steps found. */
export const together = (...outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
  failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  culprits: outcomes.flatMap(({ culprits }) => culprits),
});

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Of lines like "Tests  2 failed | 310 passed (312)" or "310 passed, 2 failed", the last. */
const counted = (output: string, word: string): number => {
  const lines = output
    .replace(ESCAPES, '')
    .split('\n')
    .filter((line) => /^ *Tests {2}|^\d+ passed, \d+ failed$/.test(line));
  return Number(new RegExp(`(\\d+) ${word}`).exec(lines.at(-1) ?? '')?.[1] ?? 0);
};

/**
 * What the output of a step and its exit code say together: a step that fails without a test that
 * failed (form, types, coverage, a breakdown) counts as one failure.
 */
export const outcomeOf = ({ name }: Step, code: number | null, output: string): Outcome => {
  const [passed, failed] = [counted(output, 'passed'), counted(output, 'failed')];
  if (code === 0) return { passed, failed, culprits: failed > 0 ? [name] : [] };
  return { passed, failed: Math.max(failed, 1), culprits: [name] };
};

/** Runs a step; what it prints is passed on when it ends, so that steps side by side stay apart. */
export const runStep = (
  step: Step,
  env: NodeJS.ProcessEnv,
): Promise<Outcome & { readonly output: string }> =>
  new Promise((resolve) => {
    const { name, command, cwd, quiet = false } = step;
    const say = (text: string): void => {
      if (!quiet) process.stdout.write(text);
    };
    const [program, ...args] = command;
    const parts: Buffer[] = [];
    say(`▸ ${name} …\n`);
    const end = (code: number | null, why = ''): void => {
      const output = Buffer.concat(parts).toString('utf8') + why;
      say(`\n── ${name} ${'─'.repeat(40)}\n${output}`);
      resolve({ ...outcomeOf(step, code, output), output });
    };
    const child = spawn(program, args, { ...(cwd === undefined ? {} : { cwd }), env });
    child.stdout.on('data', (data: Buffer) => parts.push(data));
    child.stderr.on('data', (data: Buffer) => parts.push(data));
    child.once('error', (error) => end(null, `${error.message}\n`));
    child.once('close', (code) => end(code));
  });

const seconds = (milliseconds: number): string =>
  (milliseconds / 1000).toFixed(1).replace('.', ',');

/** What a run says at its end: which steps failed, the time, and the count alone on its line. */
export const closingLine = ({ passed, failed, culprits }: Outcome, milliseconds: number): string =>
  [
    '',
    ...(culprits.length === 0 ? [] : [`Không đạt: ${culprits.join(', ')}`]),
    `Thời gian: ${seconds(milliseconds)} s`,
    `${passed} passed, ${failed} failed`,
    '',
  ].join('\n');
