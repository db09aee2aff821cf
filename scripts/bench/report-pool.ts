import { renderPdf } from '../../src/report/pdf.ts';
import type { ReportDocument } from '../../src/report/report-document.ts';
import type { TaskPool } from '../../src/site/threads/task-pool.ts';

/** Draws reports one after the other on this thread, so that the process measures the drawing alone. */
export const ownThread: Pick<TaskPool, 'run'> = {
  run: async (_name, input) => (await renderPdf(input() as ReportDocument)) as never,
};
