import { keepTogether } from '../../text/format/keep-together.ts';

/**
 * Parts of a page whose text stays letter by letter: what is not shown, what is copied from, and
 * drawings, whose lines are broken already.
 */
const AS_IT_IS = 'head|script|style|pre|code|textarea|svg';

const PIECES = new RegExp(String.raw`<(${AS_IT_IS})\b[^]*?</\1>|<[^>]*>`, 'g');

/** A page in which no line ends between a number and what belongs to it: see {@link keepTogether}. */
export const keepTogetherInHtml = (html: string): string => {
  let from = 0;
  let kept = '';
  for (const { 0: piece, index } of html.matchAll(PIECES)) {
    kept += keepTogether(html.slice(from, index)) + piece;
    from = index + piece.length;
  }
  return kept + keepTogether(html.slice(from));
};
