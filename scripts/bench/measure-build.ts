/**
 * Measured process: the stages of a build. Everything it starts are threads of its own, so its
 * memory is that of the whole build.
 * Arguments: data, content, the folder to build into, the date of today, the folder of reports drawn
 * before or `no-reports`, then the sets (none: all of them).
 */

import { buildSite } from '../../src/site/build-site.ts';
import { formatCount } from '../../src/text/format.ts';
import { countPages } from './count-pages.ts';
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

const { pages, units } = await countPages(out);
const said = `${formatCount(pages)} trang, trong đó ${formatCount(units)} trang đơn vị`;
sayReport(phases, reports ? said : `${said}; không làm báo cáo PDF`);
