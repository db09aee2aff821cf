import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../src/site/model/repository.ts';
import { EXIT_CODES, UserError } from '../../src/site/model/user-error.ts';

/** What is installed, by version and hash. */
const REQUIREMENTS = join(REPOSITORY, 'tests/workflows/requirements.txt');

/** Where it is installed by default; nothing outside this folder is touched. */
const PLACE = join(REPOSITORY, '.cache/workflow-audit');

/** Everything that the tool knows to look for, also what is only worth a second look. */
const STRICTEST = ['--persona', 'auditor'] as const;

const programIn = (place: string, name: string): string =>
  process.platform === 'win32' ? join(place, 'Scripts', `${name}.exe`) : join(place, 'bin', name);

/** Runs a program whose output is passed on; fails where it cannot be started. */
const run = (program: string, ...args: readonly string[]): number => {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', cwd: REPOSITORY });
  if (error !== undefined) {
    throw new UserError(
      `Không chạy được ${program} (${error.message}). Để kiểm tra các tệp trong .github/workflows cần Python 3 có venv và pip: trên Debian, apt-get install python3-venv.`,
      { cause: error },
    );
  }
  return status ?? 1;
};

const mustRun = (program: string, ...args: readonly string[]): void => {
  if (run(program, ...args) === 0) return;
  throw new UserError(
    `Không cài được zizmor: lệnh ${[program, ...args].join(' ')} không xong. Cần Python 3 có venv, và mạng đến kho gói của Python.`,
  );
};

/**
 * Looks with zizmor at what the host runs and at its settings of updates, on this machine alone. Installs it
 * first, and says so.
 * @param place folder that it is installed in
 * @returns the exit code: 0 where it found nothing, else 1
 * @throws UserError where it cannot be installed; what was not looked at never passes
 */
export const auditWorkflows = (place = PLACE): number => {
  process.stdout.write(`Cài zizmor theo ${REQUIREMENTS} vào ${place}\n`);
  const python = programIn(place, 'python');
  if (!existsSync(python)) mustRun('python3', '-m', 'venv', place);
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  mustRun(python, ...install, '--require-hashes', '--only-binary', ':all:', '-r', REQUIREMENTS);
  const offline = ['--offline', '--no-progress', '--strict-collection'];
  const code = run(programIn(place, 'zizmor'), ...offline, ...STRICTEST, '.github');
  return code === 0 ? EXIT_CODES.ok : EXIT_CODES.data;
};
