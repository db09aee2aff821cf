/**
 * Measured process: reads two data folders and says what changes from one to the other.
 * Arguments: the folder of the base, the folder with a contribution, the date of today.
 */

import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { joinedSets } from '../../src/site/history/joined-sets.ts';
import { impactOf } from '../../src/site/impact/impact.ts';
import { impactPage } from '../../src/text/impact/impact-text.ts';
import { impactMarkdown } from '../../src/text/impact/print-impact.ts';
import { sayReport, startPhases } from './phases.ts';

const { phases, phase } = startPhases(() => performance.now());
const [before = '', after = '', today = ''] = process.argv.slice(2);

const [base, files] = await phase('đọc tệp', () =>
  Promise.all([readDataFolder(before), readDataFolder(after)]),
);
const sets = joinedSets(base, files);
const impact = await phase('so hai bên', () =>
  impactOf({
    ...{ base, files, here: files, sets, today },
    ...{ texts: new Map(), belongTogether: false, isMerged: false, apart: [] },
  }),
);
const comment = await phase('viết lời', () => impactMarkdown(impactPage(impact)));
const changed = impact.sets.map(({ set, results }) => `${set} ${results.length} kết quả đổi`);
sayReport(phases, `${changed.join(', ')}; ${comment.length} ký tự`);
