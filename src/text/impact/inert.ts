/**
 * Text of contributions in places where it must do nothing: no link, mention, formatting, hidden or turned
 * letters. What was written there stays readable.
 */

/** Longer cells are cut: their place is given anyway. */
const LONGEST = 160;

/** Controls, marks that turn the direction of reading, and whatever has no width. */
const UNSEEN =
  /[\u034F\u{FE00}-\u{FE0F}]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/** On one line, without anything that cannot be seen; spaces stay spaces. */
export const withoutControls = (text: string): string =>
  text.replace(/[\t\r\n]+/g, ' ').replace(UNSEEN, '');

const cut = (text: string): string => {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : text;
};

/** A cell as a code span of Markdown; a backtick of its own would end it. */
export const codeSpan = (text: string): string => {
  const shown = cut(withoutControls(text)).replaceAll('`', "'").trim();
  return shown === '' ? '` `' : `\`${shown}\``;
};

/** What Markdown or HTML would take for a sign of its own. */
const MARKUP = /[\\`*_[\]<>~|#&!]/g;

/** Parts a sign from what follows, so that the host makes no mention, reference or link of both. */
const APART = '\u2060';

/** Words as Markdown that shows them and nothing else. */
export const plainMarkdown = (text: string): string =>
  withoutControls(text)
    .replace(MARKUP, (sign) => `\\${sign}`)
    .replace(/@(?=\S)/g, `@${APART}`)
    .replace(/#(?=\d)/g, `#${APART}`)
    .replace(/\b(https?|ftp|mailto|www)(?=[:.])/gi, `$1${APART}`)
    .replace(/\bGH-(?=\d)/gi, `GH-${APART}`);
