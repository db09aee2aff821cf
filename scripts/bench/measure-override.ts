/**
 * Measured process: draws every third of the newest reports of one set. Its time on a processor is
 * that of drawing alone.
 * Arguments: data, the date of today, the set, the override to do without, if any.
 */

import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { reportsNote } from './bench-text.ts';
import { newestReports } from './newest-reports.ts';
import { takeOut } from './pdf-overrides.ts';
import { sayReport, startPhases } from './phases.ts';

/** Enough reports of every kind for a ratio, in a sixth of a minute. */
const EVERY = 3;

const MICROSECONDS = 1000;

const { phases, phase } = startPhases(() => performance.now());
const [data = '', today = '', set = '', without] = process.argv.slice(2);
if (without !== undefined) takeOut(without);

const documents = await phase('soạn báo cáo', async () => {
  const { sets } = await newestReports(data, set, today);
  return sets
    .flatMap(({ reports }) => reports)
    .filter((_, index) => index % EVERY === 0)
    .map(({ document }) => document());
});
const before = process.cpuUsage();
const bytes = await phase('vẽ báo cáo', async () => {
  let sum = 0;
  for (const document of documents) sum += (await renderPdf(document)).length;
  return sum;
});
const { user, system } = process.cpuUsage(before);
const processorMilliseconds = (user + system) / MICROSECONDS;
sayReport(phases, reportsNote(documents.length), { processorMilliseconds, bytes });
