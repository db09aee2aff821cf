/**
 * Measured process: draws the pictures of every set, or takes them from a folder, on the threads of a build.
 * Arguments: data, the date of today, the folder of pictures drawn before.
 */

import { readDataFolder, setsIn } from '../../src/site/build/data-folder.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import { pictureCache, renderPictures } from '../../src/site/sharing/render-pictures.ts';
import { withTaskPool } from '../../src/site/threads/task-pool.ts';
import { formatProblems } from '../../src/text/problems/problem-report.ts';
import { picturesNote } from './bench-text.ts';
import { sayReport, startPhases } from './phases.ts';

const { phases, phase } = startPhases(() => performance.now());
const [data = '', today = '', cache = ''] = process.argv.slice(2);

const model = await phase('đọc, kiểm tra, đánh giá', async () => {
  const files = await readDataFolder(data);
  const loaded = loadModel(files, { sets: setsIn(files), today });
  if (loaded.model === null) throw new Error(formatProblems(loaded.problems, 'text'));
  return loaded.model;
});
const pictures = await phase('vẽ ảnh', () =>
  withTaskPool((pool) => renderPictures(model, pool, pictureCache(cache))),
);
sayReport(phases, picturesNote(pictures.length), {
  bytes: pictures.reduce((sum, { bytes }) => sum + bytes.length, 0),
});
