import { READER_ORDER, type Reader, readerOf } from '../../text/names/readers.ts';
import { guideHeadMissing, headMissing } from '../../text/problems/build-messages.ts';
import { DataError } from '../model/user-error.ts';

/** What a page of `content/` says about itself. */
export interface Frontmatter {
  readonly title: string;
  /** Place among its neighbours. */
  readonly order: number;
}

/**
 * The head of a text, read.
 * @param file as the person who wrote it knows it: `huong-dan/01-doc.mdx`
 * @throws DataError where title or order is missing
 */
export const contentHead = (file: string, data: Readonly<Record<string, unknown>>): Frontmatter => {
  const { title, order } = data;
  if (typeof title !== 'string' || typeof order !== 'number') {
    throw new DataError(headMissing(file));
  }
  return { title, order };
};

/** For whom a guide is and what it is good for. */
export interface GuideHead {
  readonly reader: Reader;
  readonly description: string;
}

/**
 * What a guide says besides.
 * @throws DataError where it does not say for whom it is, or what it is good for
 */
export const guideHead = (file: string, data: Readonly<Record<string, unknown>>): GuideHead => {
  const { description } = data;
  const reader = readerOf(data.reader);
  if (reader === undefined || typeof description !== 'string') {
    throw new DataError(guideHeadMissing(file, READER_ORDER));
  }
  return { reader, description };
};
