import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, QUIET_ARGUMENTS, thisMachine } from '../../scripts/browser/find-chromium.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin the built site is served at. */
    readonly origin: string;
    /** Where the test files reach the one browser. */
    readonly browser: string;
    /** What the browser says it is; proofs of another one are not its own. */
    readonly browserVersion: string;
  }
}

/** Serves the built site and starts the one browser that all test files of the project share. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const machine = thisMachine();
  const executablePath = findChromium(machine);
  const browser = await chromium.launchServer({
    executablePath,
    timeout: 0,
    // Chromium refuses to start its sandbox as root, and everyone else has it.
    chromiumSandbox: !machine.root,
    args: [...QUIET_ARGUMENTS],
  });
  const { server, origin } = await serveFolder(project.getProvidedContext().site.dist);
  project.provide('browser', browser.wsEndpoint());
  project.provide('origin', origin);
  const { stdout } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  project.provide('browserVersion', stdout.trim());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
};
