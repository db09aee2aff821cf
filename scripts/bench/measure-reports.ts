/**
 * Measured process: draws the newest edition of every report of one set, one after the other.
 * Arguments: data, the date of today, the set, the folder of reports drawn before.
 */

import { renderReports, reportCache } from '../../src/site/build/render-reports.ts';
import { reportsNote } from './bench-text.ts';
import { newestReports } from './newest-reports.ts';
import { sayReport, startPhases } from './phases.ts';
import { ownThread } from './report-pool.ts';

const { phases, phase } = startPhases(() => performance.now());
const [data = '', today = '', set = '', cache = ''] = process.argv.slice(2);

const model = await phase('đọc, kiểm tra, đánh giá', () => newestReports(data, set, today));
await phase('soạn báo cáo', () => {
  for (const { reports } of model.sets) for (const { document } of reports) document();
});
const { sets } = await phase('vẽ báo cáo', () =>
  renderReports(model, ownThread, reportCache(cache)),
);
const sizes = sets.flatMap(({ reports }) => reports.map(({ pdf }) => pdf?.bytes.length ?? 0));
sayReport(phases, reportsNote(sizes.length), { bytes: sizes.reduce((a, b) => a + b, 0) });
