import { hash } from 'node:crypto';
import type { ReportDocument } from './report-document.ts';

/** The value kept for a key, or made; the keys asked for last are kept, as many as `most`. */
const remembering = <K, V>(most: number, make: (key: K) => V): ((key: K) => V) => {
  const kept = new Map<K, V>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
};

/** Files whose digests are remembered: the reports of an edition carry the same ones. */
const FILES = 128;

const digestOf = remembering(FILES, (text: string) => hash('sha256', text));

const textOf = ({ attachments, ...document }: ReportDocument): string =>
  JSON.stringify({
    ...document,
    attachments: attachments.map((one) => ({ ...one, text: digestOf(one.text) })),
  });

/** Documents whose texts are remembered: more than are drawn at a time. */
const DOCUMENTS = 16;

/**
 * Text and structure of a document as one text; two with the same text are drawn the same. A build asks for it when it
 * looks for a drawing, when it keeps one and when it compares with what is listed: the last ones are remembered.
 */
export const documentText: (document: ReportDocument) => string = remembering(DOCUMENTS, textOf);
