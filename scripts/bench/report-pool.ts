import type { ReportDocument } from '../../src/report/document/report-document.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import type { TaskPool } from '../../src/site/threads/task-pool.ts';

let last: Promise<unknown> = Promise.resolve();

/** Draws reports one after the other on this thread, so that the process measures the drawing alone. */
export const ownThread: Pick<TaskPool, 'run'> = {
  run: (_name, input) => {
    const drawn = last.then(() => renderPdf(input() as ReportDocument));
    last = drawn.catch(() => {});
    return drawn as never;
  },
};
