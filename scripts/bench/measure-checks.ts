/**
 * Measured process: reads a data folder and checks one set, with whatever is wrong in it.
 * Arguments: the folder, the date of today, the set.
 */

import { readDataset } from '../../src/dataset/read-dataset.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { formatProblems, problemSummary } from '../../src/text/problems/problem-report.ts';
import { sayReport, startPhases } from './phases.ts';

const { phases, phase } = startPhases(() => performance.now());
const [folder = '', today = '', set = ''] = process.argv.slice(2);

const files = await phase('đọc tệp', () => readDataFolder(folder));
const { problems } = await phase('kiểm tra', () => readDataset(files, { set, today }));
await phase('viết lời báo', () => formatProblems(problems, 'text'));
sayReport(phases, problemSummary(problems));
