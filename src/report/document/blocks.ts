import type { Block, HeadingBlock, ParagraphBlock } from './report-document.ts';

/** A heading; `options` say whether it begins a page or stays out of the contents. */
export const heading = (
  level: HeadingBlock['level'],
  text: string,
  options: Pick<HeadingBlock, 'newPage' | 'unlisted'> = {},
): HeadingBlock => ({ kind: 'heading', level, text, ...options });

/** A paragraph, body text unless said otherwise. */
export const paragraph = (text: string, tone: ParagraphBlock['tone'] = 'body'): ParagraphBlock => ({
  kind: 'paragraph',
  tone,
  text,
});

/** A list, or no block at all where there is nothing to list. */
export const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
