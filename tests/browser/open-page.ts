import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let connection: Promise<Browser> | undefined;

/** The browser of the run; a test file connects to it once. */
const sharedBrowser = (): Promise<Browser> => {
  connection ??= chromium.connect(inject('browser'));
  return connection;
};

/** Address of a page on the server of the run. */
export const urlOf = (address: string): string => `${inject('origin')}${address}`;

/** A kind of window: its size and what its browser allows. */
export type Window = BrowserContextOptions & {
  readonly viewport: { readonly width: number; readonly height: number };
};

/** A window on a desk, all allowed. */
export const DESK: Window = { viewport: { width: 1280, height: 800 } };

/** Windows that no visit uses now: opening one takes longer than a visit. */
const idle = new Map<Window, Page[]>();

const openWindow = async (window: Window): Promise<Page> => {
  const waiting = idle.get(window)?.pop();
  if (waiting === undefined) {
    const context = await (await sharedBrowser()).newContext(window);
    // A busy machine may take any time; the guard of the test ends what hangs.
    context.setDefaultTimeout(0);
    context.setDefaultNavigationTimeout(0);
    return context.newPage();
  }
  await waiting.emulateMedia({ media: null, forcedColors: null });
  await waiting.setViewportSize(window.viewport);
  return waiting;
};

/** The window for the next visit: what a tab keeps of the forms that it showed must not reach it. */
const forgetting = async (page: Page): Promise<Page> => {
  if ((await page.locator('form').count()) === 0) return page;
  const next = await page.context().newPage();
  await page.close();
  return next;
};

/**
 * Runs a visit to a page of the built site in a window that no other visit uses meanwhile, so that
 * visits can run side by side. `listen` gets the page before the visit, and what it returns ends the
 * listening. A window whose visit failed is not used again.
 */
export const visit = async <T>(
  address: string,
  look: (page: Page) => Promise<T>,
  window: Window = DESK,
  listen: (page: Page) => () => void = () => () => {},
): Promise<T> => {
  const page = await openWindow(window);
  const stopListening = listen(page);
  await page.goto(urlOf(address), { waitUntil: 'load' });
  const result = await look(page);
  stopListening();
  const next = await forgetting(page);
  idle.set(window, [...(idle.get(window) ?? []), next]);
  return result;
};
