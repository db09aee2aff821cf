import { linkedParts } from './links.ts';
import { INK } from './styles.ts';

/** A stretch of text that is set alike. */
export interface Run {
  text: string;
  /** Is not broken. */
  noWrap?: true;
  link?: string;
  color?: string;
}

/** Characters of a word that is never broken: half a line of body text. */
const LONGEST_WORD = 40;

const isWordWithMark = (part: string): boolean =>
  /[-/–]/.test(part) && !part.trim().includes(' ') && part.length <= LONGEST_WORD;

/**
 * Text without addresses as runs. pdfmake stretches a line wherever it may break it, which would part
 * "272/KH-UBND" and "2021-2025"; words with a mark inside are therefore runs that do not break. Very
 * long ones (paths, hashes) stay breakable.
 */
const plainRuns = (text: string): Run[] =>
  text
    .split(/(?<![^ \n])([^ \n]*[^ \n][-/–][^ \n]+ ?)/)
    .filter((part) => part !== '')
    .map((part) => (isWordWithMark(part) ? { text: part, noWrap: true } : { text: part }));

/** A run that leads to an address. */
export const linkRun = (text: string, address: string): Run => ({
  text,
  link: address,
  color: INK.link,
});

/** Justified text as runs: its addresses are links, words with a mark inside are not broken. */
export const runs = (text: string): Run[] =>
  linkedParts(text).flatMap((part) =>
    part.address === null ? plainRuns(part.text) : [linkRun(part.text, part.address)],
  );

/** Text that is not justified: itself, or runs where addresses in it are links. */
export const linkRuns = (text: string): string | Run[] =>
  text.includes('://')
    ? linkedParts(text).map((part) =>
        part.address === null ? { text: part.text } : linkRun(part.text, part.address),
      )
    : text;
