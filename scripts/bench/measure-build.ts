/**
 * Measured process: the stages of a build. Everything it starts are threads of its own, so its
 * memory is that of the whole build.
 * Arguments: data, content, the folder to build into, the date of today, the folder of what was drawn
 * before or `no-reports`, then the sets (none: all of them).
 */

import { buildSite } from '../../src/site/build/build-site.ts';
import { sayReport, startPhases } from './phases.ts';

const { phases, phase } = startPhases(() => performance.now());
const [data = '', content = '', out = '', today = '', cache = '', ...sets] = process.argv.slice(2);
const reports = cache !== 'no-reports';

await buildSite({
  data,
  content,
  out,
  sets,
  today,
  reports,
  cache,
  progress: { stage: phase, summary: () => {} },
  warn: () => {},
});

sayReport(phases, reports ? '' : 'không làm báo cáo PDF');
