import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { noDataFolder } from '../../text/problems/build-messages.ts';
import { gitFailed, gitMissing } from '../../text/problems/history-messages.ts';
import { hasCode } from '../model/has-code.ts';
import { UserError } from '../model/user-error.ts';

/** How a command of Git ended, and what it wrote. */
export interface GitRun {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

/** Starts commands of Git in one folder. */
export interface Git {
  readonly folder: string;
  /** Whatever the exit code. */
  readonly run: (args: readonly string[], input?: string) => Promise<GitRun>;
  /**
   * What a command writes, part by part as it comes; where nobody reads on, the command is ended.
   * @throws UserError where it fails
   */
  readonly parts: (args: readonly string[]) => AsyncGenerator<Buffer>;
  /**
   * What a command wrote, without the line end at the end.
   * @throws UserError where it fails
   */
  readonly text: (...args: readonly string[]) => Promise<string>;
  /** The same Git with other settings in its environment. */
  readonly with: (env: Readonly<Record<string, string>>) => Git;
}

/** What says of which repository, index or objects a command is: within a hook that of the hook. */
const OF_A_REPOSITORY =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE)$/;

const environment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_A_REPOSITORY.test(name)),
  ),
  // Messages that are looked into are in English; nobody is asked for a password; nothing is refreshed.
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
});

/** Names are taken as they are; what belongs to the person's editor stays out of it. */
const ALWAYS = ['--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.safecrlf=false'];

/** Starts a command and hands on what it writes; it does not outlive whoever reads. */
async function* started(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): AsyncGenerator<Buffer> {
  const child = spawn('git', [...ALWAYS, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const err: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => err.push(part));
  const ended = once(child, 'close');
  // Heard of below; until then it must not end the program.
  ended.catch(() => {});
  try {
    yield* child.stdout;
    const [code] = await ended;
    if (code !== 0) throw new UserError(gitFailed(args[0] ?? '', Buffer.concat(err).toString()));
  } finally {
    child.kill();
  }
}

const start = (
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
  input: string,
): Promise<GitRun> =>
  new Promise((resolve, reject) => {
    const child = spawn('git', [...ALWAYS, ...args], { cwd: folder, env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    // A command that ends before it has read everything says by its code why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (code) =>
      resolve({ code: code ?? -1, out: Buffer.concat(out), err: Buffer.concat(err).toString() }),
    );
  });

/**
 * Git in a folder that is there. No command waits for a person, and none looks at another repository
 * than that of the folder, also within a hook.
 */
export const gitIn = (folder: string, added: Readonly<Record<string, string>> = {}): Git => {
  const run = async (args: readonly string[], input = ''): Promise<GitRun> => {
    try {
      return await start(folder, { ...environment(), ...added }, args, input);
    } catch (error) {
      // The system says the same of a folder that is not there.
      const message = existsSync(folder) ? gitMissing : noDataFolder(folder);
      if (hasCode(error, 'ENOENT')) throw new UserError(message, { cause: error });
      throw error;
    }
  };
  const text = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await run(args);
    if (code !== 0) throw new UserError(gitFailed(args[0] ?? '', err.trim()));
    return out.toString().replace(/\n$/, '');
  };
  return {
    folder,
    run,
    parts: (args) => started(folder, { ...environment(), ...added }, args),
    text,
    with: (env) => gitIn(folder, { ...added, ...env }),
  };
};
