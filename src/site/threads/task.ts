import type { ReportDocument } from '../../report/document/report-document.ts';
import type { SiteFile } from '../model/site-file.ts';

/** Work that a thread of its own can do: it needs nothing but what is written here. */
export interface Tasks {
  /** The fonts of the pages. */
  readonly fonts: { readonly input: null; readonly output: readonly SiteFile[] };
  /** A drawing (SVG) as PNG. */
  readonly picture: { readonly input: string; readonly output: Uint8Array };
  /** A report as PDF. */
  readonly report: { readonly input: ReportDocument; readonly output: Uint8Array };
}

export type TaskName = keyof Tasks;

/** What a thread is told to do. */
export type TaskOrder = {
  [N in TaskName]: { readonly name: N; readonly input: Tasks[N]['input'] };
}[TaskName];

/** What a thread answers. */
export type TaskAnswer =
  | { readonly output: Tasks[TaskName]['output'] }
  | { readonly error: unknown };
