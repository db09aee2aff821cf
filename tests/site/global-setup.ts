import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runScript } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built from the repository's own data. */
    readonly dist: string;
  }
}

/** Builds the site once for all tests that read it. */
export const setup = (project: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const dist = join(folder, 'dist');
  const { code, stderr } = runScript('build.ts', ['--out', dist]);
  if (code !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The site could not be built:\n${stderr}`);
  }
  project.provide('dist', dist);
  return () => rmSync(folder, { recursive: true, force: true });
};
