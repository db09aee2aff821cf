/**
 * Measured process: the stages of a whole build, for when `scripts/build.ts` takes too long.
 * Arguments: data, content, the folder to build into, the date of today.
 */

import { buildSite } from '../../src/site/build-site.ts';
import { sayReport, startPhases } from './phases.ts';

const { phases, phase } = startPhases(() => performance.now());
const [data = '', content = '', out = '', today = ''] = process.argv.slice(2);

await buildSite({
  data,
  content,
  out,
  sets: [],
  today,
  progress: { stage: phase, summary: () => {} },
  warn: () => {},
});
sayReport(phases, '');
