import { createHash } from 'node:crypto';
import type { ReportDocument } from './report-document.ts';

/** Digests of texts that many documents share: the whole evaluation goes with each of them. */
const digests = new Map<string, string>();

const textDigest = (text: string): string => {
  const digest = digests.get(text) ?? createHash('sha256').update(text).digest('hex');
  digests.set(text, digest);
  return digest;
};

/** Text and structure of a document as one text; two with the same text are drawn the same. */
export const documentText = ({ attachments, ...document }: ReportDocument): string =>
  JSON.stringify({
    ...document,
    attachments: attachments.map((one) => ({ ...one, text: textDigest(one.text) })),
  });
