import { createHash } from 'node:crypto';
import type { ReportDocument } from './report-document.ts';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Text and structure of a document as one text; two with the same text are drawn the same. */
export const documentText = ({ attachments, ...document }: ReportDocument): string =>
  JSON.stringify({
    ...document,
    attachments: attachments.map((one) => ({ ...one, text: digestOf(one.text) })),
  });
