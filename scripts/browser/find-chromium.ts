import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { UserError } from '../../src/site/model/user-error.ts';

/** The first has no window at all and so less to do than the others. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** Where to look for a browser and whether one may be installed; arguments so that tests can vary them. */
export interface BrowserSearch {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folders to look in, in this order. */
  readonly folders: readonly string[];
  /** Whether the process may install packages of the system. */
  readonly root: boolean;
  /** Runs a command to its end; true if it succeeded, false also where there is no such command. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  /** Takes the one line that says what is being installed. */
  readonly say: (line: string) => void;
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findIn = (folders: readonly string[]): string | undefined =>
  NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);

/** Packages of Debian, the smaller one first; older releases have only the other. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const installed = ({ root, run, say }: BrowserSearch): boolean => {
  if (!root || !run('apt-get', ['--version'])) return false;
  say(
    'Không thấy Chromium, đang cài bằng apt-get (một lần) / Chromium is missing, installing it with apt-get (once)',
  );
  return (
    run('apt-get', ['update']) &&
    PACKAGES.some((name) => run('apt-get', ['install', '-y', '--no-install-recommends', name]))
  );
};

const MISSING =
  'Chưa có Chromium: hãy cài (apt-get install chromium) hoặc đặt biến CHROMIUM là đường dẫn đến nó / ' +
  'Chromium is missing: install it (apt-get install chromium) or set CHROMIUM to its path.';

/**
 * Path of the Chromium to test with: the one `CHROMIUM` names, else the first on the path, else
 * Debian's, installed if this process may. Throws one line that says what to do; it never returns
 * nothing, so that no machine passes without having looked.
 */
export const findChromium = (search: BrowserSearch): string => {
  const named = search.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new UserError(
      `CHROMIUM="${named}" không phải là tệp chạy được / is not a file that can be run.`,
    );
  }
  const found = findIn(search.folders) ?? (installed(search) ? findIn(search.folders) : undefined);
  if (found === undefined) throw new UserError(MISSING);
  return found;
};

/** The search on this machine. */
export const thisMachine = (): BrowserSearch => ({
  env: process.env,
  folders: [...(process.env.PATH ?? '').split(delimiter).filter(isAbsolute), '/usr/bin'],
  root: process.getuid?.() === 0,
  run: (command, args) =>
    spawnSync(command, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
    }).status === 0,
  say: (line) => process.stderr.write(`${line}\n`),
});

/** Nothing of the browser's own may talk to a network or draw with hardware the machine lacks. */
export const QUIET_ARGUMENTS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
