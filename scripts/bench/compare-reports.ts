/**
 * Measured process: both ways to make the reports of one set, one after the other in one run: this
 * program draws them, and a browser prints their pages.
 * Arguments: data, the date of today, the set, the folder of the built site, a folder without any
 * drawn report.
 */

import { join } from 'node:path';
import { REPOSITORY } from '../../src/site/model/repository.ts';
import { comparisonNote } from './bench-text.ts';
import { HELD_TO } from './held-to.ts';
import { type ChildReport, sayReport, startPhases } from './phases.ts';
import { runChild } from './run-child.ts';

const { phases, phase } = startPhases(() => performance.now());
const [data = '', today = '', set = '', site = '', cache = ''] = process.argv.slice(2);

const measured = async (
  script: string,
  last: string,
  flags: readonly string[] = [],
): Promise<ChildReport> => {
  const path = join(REPOSITORY, 'scripts/bench', script);
  const { output } = await runChild(path, [data, today, set, last], flags);
  return JSON.parse(output) as ChildReport;
};

const own = await phase('chương trình này vẽ', () =>
  measured('measure-reports.ts', cache, HELD_TO),
);
const browser = await phase('Chromium in', () => measured('measure-browser.ts', site));
const { processorMilliseconds, peakMegabytes } = own;
sayReport(phases, comparisonNote(own, browser), { processorMilliseconds, peakMegabytes });
