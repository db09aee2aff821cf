/** A thread of the task pool: does one task after another, each as it is told to. */

import { parentPort } from 'node:worker_threads';
import type { TaskAnswer, TaskName, TaskOrder, Tasks } from './task.ts';

/** Loads only the code that the task needs. */
const perform = async (order: TaskOrder): Promise<Tasks[TaskName]['output']> => {
  if (order.name === 'fonts') {
    const { siteFonts } = await import('../fonts/site-fonts.ts');
    return siteFonts();
  }
  if (order.name === 'picture') {
    const { drawPng } = await import('../pictures/draw-png.ts');
    return drawPng(order.input);
  }
  const { renderPdf } = await import('../../report/pdf/render-pdf.ts');
  return renderPdf(order.input);
};

const answer = async (order: TaskOrder): Promise<TaskAnswer> => {
  try {
    return { output: await perform(order) };
  } catch (error) {
    return { error };
  }
};

parentPort?.on('message', async (order: TaskOrder) => {
  parentPort?.postMessage(await answer(order));
});
