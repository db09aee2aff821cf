import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Change } from '../../tests/changes/changes.ts';
import { type Outcome, runStep } from './steps.ts';

/** Every file of the repository that is kept or would be, by its path. */
const keptFiles = (): string[] => {
  const { stdout, status } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error('git ls-files failed');
  return [...new Set(stdout.split('\0'))].filter((path) => path !== '' && existsSync(path));
};

/** A copy of the repository in a folder of its own, with the packages and drawn reports of this one. */
export const copyRepository = (folder: string): void => {
  for (const path of keptFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path));
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  if (existsSync('.cache/reports')) {
    cpSync('.cache/reports', join(folder, '.cache/reports'), { recursive: true });
  }
};

/** Runs `npm test` in a copy of the repository whose data and texts were changed. */
export const testChange = async (change: Change, env: NodeJS.ProcessEnv): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'changed-'));
  try {
    copyRepository(folder);
    change.apply(join(folder, 'data'), join(folder, 'content'));
    const command = ['npm', 'test'] as const;
    return await runStep({ name: `npm test: ${change.name}`, command, cwd: folder }, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
