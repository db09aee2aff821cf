import type { ContentNode, PdfDocumentShape } from './internals.ts';

const roots = new WeakMap<PdfDocumentShape, ContentNode>();

/** Remembers the content of a document: what draws the pages gets the pages only. */
export const keepContent = (document: PdfDocumentShape, content: ContentNode): void => {
  roots.set(document, content);
};

/** The content of a document as it was laid out; throws before that, an error of the program. */
export const contentOf = (document: PdfDocumentShape): ContentNode => {
  const content = roots.get(document);
  if (!content) throw new Error('the document was not laid out');
  return content;
};
