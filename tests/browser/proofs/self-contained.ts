import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { ICON } from '../page-files.ts';

/** What a page shows of its dealings with the world. */
export interface Dealings {
  readonly requested: string[];
  readonly failed: string[];
  /** Of any kind: nothing on these pages has reason to write there; breaches of the policy do. */
  readonly console: string[];
  /** Elements and attributes that would run a script. */
  readonly scripts: string[];
}

/** Writes down what happens on a page until the function it returns is called. */
export const record = (page: Page, origin: string, notes: Dealings): (() => void) => {
  const requested = (request: Request) => notes.requested.push(request.url().replace(origin, ''));
  // A browser drops its request for the icon when the window moves on.
  const failed = (request: Request) => {
    if (!request.url().endsWith(ICON)) notes.failed.push(request.url());
  };
  const answered = (response: Response) => {
    if (!response.ok()) notes.failed.push(`${response.status()} ${response.url()}`);
  };
  const logged = (message: ConsoleMessage) =>
    notes.console.push(`${message.type()}: ${message.text()}`);
  const thrown = (error: Error) => notes.console.push(String(error));
  page.on('request', requested).on('requestfailed', failed).on('response', answered);
  page.on('console', logged).on('pageerror', thrown);
  return () => {
    page.off('request', requested).off('requestfailed', failed).off('response', answered);
    page.off('console', logged).off('pageerror', thrown);
  };
};

/** Elements and attributes of the page that would run a script. */
export const scriptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'script'
        ? [`<script type="${element.getAttribute('type')}" src="${element.getAttribute('src')}">`]
        : []),
      ...[...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name }) => `<${element.localName} ${name}>`),
    ]),
  );
