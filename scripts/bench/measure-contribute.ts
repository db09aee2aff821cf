/**
 * Measured process: a browser without a window tries corrections in the worker of a built site, each of a figure on
 * record: checked as given, imported, checked once joined, evaluated, and compared with what is known without it.
 * Arguments: the data folder, the set, the folder of the built site.
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { groupFolder } from '../../src/dataset/csv/data-files.ts';
import { parseCsv } from '../../src/dataset/csv/parse-csv.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { formatCount } from '../../src/text/format/format.ts';
import { contributionDataAddress } from '../../src/views/addresses/data-addresses.ts';
import { findChromium, QUIET_ARGUMENTS, thisMachine } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { sayReport, startPhases } from './phases.ts';
import { triedInPage } from './tried-in-page.ts';

/** Trials of one run: the first ones are what a reader meets before the browser has compiled everything. */
const TRIALS = 10;

const ASSETS = '_astro';

const { phase } = startPhases(() => performance.now());
const [data = '', set = '', folder = ''] = process.argv.slice(2);

const workerOf = (): string => {
  const name = readdirSync(join(folder, ASSETS)).find((one) => /^worker-.*\.js$/.test(one));
  if (name === undefined) throw new Error(`${folder} has no worker`);
  return `/${ASSETS}/${name}`;
};

/** Rows on record, each as a table that says another value and why. */
const corrections = async (): Promise<readonly string[]> => {
  const files = await readDataFolder(data);
  const bytes = files.get(`${groupFolder('observations', set)}/values.csv`);
  const [header = [], ...rows] = parseCsv(new TextDecoder().decode(bytes)).rows;
  const place = (name: string): number => header.indexOf(name);
  const changed = (value: string): string => {
    if (/^\d+$/.test(value)) return String(Number(value) + 1);
    return value === 'dat' ? 'khong-dat' : 'dat';
  };
  const plain = rows.filter((row) => !row.some((cell) => /[",\n]/.test(cell)));
  const step = Math.max(1, Math.floor(plain.length / TRIALS));
  return plain
    .filter((_, i) => i % step === 0)
    .slice(0, TRIALS)
    .map((row) => {
      const cells = row.with(place('value'), changed(row[place('value')] ?? ''));
      return `${header.join(',')}\n${cells.with(place('reason'), 'Đo thời gian.').join(',')}\n`;
    });
};

const { server, origin } = await serveFolder(folder);
const machine = thisMachine();
const browser = await phase('mở trình duyệt', () =>
  chromium.launch({
    executablePath: findChromium(machine),
    chromiumSandbox: !machine.root,
    args: [...QUIET_ARGUMENTS],
  }),
);
const page = await browser.newPage();
await page.goto(`${origin}/404.html`);
const tables = await corrections();
const tried = await phase('mở số liệu và thử', () =>
  page.evaluate(triedInPage, {
    worker: workerOf(),
    data: contributionDataAddress(set),
    tables,
  }),
);
await browser.close();
server.closeAllConnections();
server.close();
const odd = tried.states.filter((state) => state !== 'ready');
if (odd.length > 0) throw new Error(`trials that came to nothing: ${odd.join(', ')}`);
const slowest = Math.max(...tried.trials);
const inWords = (milliseconds: number): string => `${formatCount(Math.round(milliseconds))} ms`;
sayReport(
  [
    { name: 'lần thử lâu nhất', milliseconds: slowest },
    { name: 'mở số liệu', milliseconds: tried.opened },
  ],
  `${formatCount(tables.length)} đính chính, lần đầu ${inWords(tried.trials[0] ?? 0)}, các lần ${tried.trials.map(inWords).join(', ')}`,
);
