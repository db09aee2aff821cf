import { FIGURE_WORDS } from './figure-words.ts';
import { MAIL_WORDS } from './mail-words.ts';
import { FILE_FAULTS, PAGE_STATES, TABLE_WORDS } from './page-states.ts';
import { RESULT_WORDS } from './result-words.ts';

/** All that the script of the page of contributions says by itself: it has the words from the HTML of its page. */
export const PHRASES = {
  ...PAGE_STATES,
  ...FILE_FAULTS,
  ...TABLE_WORDS,
  ...RESULT_WORDS,
  ...FIGURE_WORDS,
  ...MAIL_WORDS,
} as const;

type Phrases = typeof PHRASES;

export type PhraseName = keyof Phrases;

/** The names in braces of a text. */
type GapIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | GapIn<Rest>
  : never;

/** Says a phrase; one with gaps wants each of them filled. */
export type Say = <Name extends PhraseName>(
  name: Name,
  ...gaps: GapIn<Phrases[Name]> extends never
    ? []
    : [gaps: Readonly<Record<GapIn<Phrases[Name]>, string>>]
) => string;
