import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, thisMachine } from './chromium.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin the built site is served at. */
    readonly origin: string;
    /** Where the test files reach the one browser. */
    readonly browser: string;
  }
}

/** Nothing of the browser's own may talk to a network or draw with hardware the machine lacks. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves the built site and starts the one browser that all test files of the project share. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const machine = thisMachine();
  const browser = await chromium.launchServer({
    executablePath: findChromium(machine),
    // Chromium refuses to start its sandbox as root, and everyone else has it.
    chromiumSandbox: !machine.root,
    args: ARGUMENTS,
  });
  const { server, origin } = await serveFolder(project.getProvidedContext().dist);
  project.provide('browser', browser.wsEndpoint());
  project.provide('origin', origin);
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
};
