/**
 * Measured process: a browser without a window prints the page of the newest edition of every report
 * of one set as PDF, one after the other.
 * Arguments: data, the date of today, the set, the folder of the built site.
 */

import { chromium } from 'playwright-core';
import { findChromium, QUIET_ARGUMENTS, thisMachine } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { reportsNote } from './bench-text.ts';
import { newestReports } from './newest-reports.ts';
import { sayReport, startPhases } from './phases.ts';
import { treeMegabytes } from './tree-memory.ts';

/** How often memory is looked at, in milliseconds; looking takes time of the browser. */
const INTERVAL = 1000;

const { phases, phase } = startPhases(() => performance.now());
const [data = '', today = '', set = '', folder = ''] = process.argv.slice(2);

const model = await phase('đọc, kiểm tra, đánh giá', () => newestReports(data, set, today));
const addresses = model.sets.flatMap(({ reports }) => reports.map(({ address }) => address));
const { server, origin } = await serveFolder(folder);
const machine = thisMachine();
const browserServer = await phase('mở trình duyệt', () =>
  chromium.launchServer({
    executablePath: findChromium(machine),
    chromiumSandbox: !machine.root,
    args: [...QUIET_ARGUMENTS],
  }),
);
let peak = 0;
const look = (): void => {
  const { pid } = browserServer.process();
  if (pid !== undefined) peak = Math.max(peak, treeMegabytes(pid));
};
const watch = setInterval(look, INTERVAL);

const print = async (): Promise<number[]> => {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const sizes: number[] = [];
  for (const address of addresses) {
    const page = await browser.newPage();
    await page.goto(origin + address);
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    sizes.push(bytes.length);
    await page.close();
  }
  await browser.close();
  return sizes;
};

const sizes = await phase('in trang', print);
clearInterval(watch);
await browserServer.close();
server.closeAllConnections();
server.close();
sayReport(phases, reportsNote(sizes.length), {
  peakMegabytes: peak,
  bytes: sizes.reduce((a, b) => a + b, 0),
});
