import { answers, isSameWord, type Word } from './fold.ts';

/** How well a query names an entry, best last. */
export const NAME_MATCH = {
  /** Some of the words stand elsewhere. */
  none: 0,
  /** All words stand in its names. */
  words: 1,
  /** A name begins with the query. */
  beginning: 2,
  /** The query is a name, marks left aside where none were typed. */
  name: 3,
  /** The query is a name, to the last mark. */
  exact: 4,
} as const;

export type NameMatch = (typeof NAME_MATCH)[keyof typeof NAME_MATCH];

/** The same with all marks left aside. */
const plain = (words: readonly Word[]): Word[] =>
  words.map(({ folded }) => ({ folded, letters: folded, tone: '' }));

const matchName = (asked: readonly Word[], name: readonly Word[]): NameMatch => {
  const last = asked.length - 1;
  const isAt = (place: number, begun: boolean): boolean => {
    const [word, found] = [asked[place], name[place]];
    return word !== undefined && found !== undefined && answers(word, found, begun);
  };
  const allAt = (begun: boolean): boolean =>
    asked.every((_, place) => isAt(place, begun && place === last));
  if (asked.length === name.length && allAt(false)) {
    const same = asked.every((word, place) => {
      const found = name[place];
      return found !== undefined && isSameWord(word, found);
    });
    return same ? NAME_MATCH.exact : NAME_MATCH.name;
  }
  if (allAt(true)) return NAME_MATCH.beginning;
  const isIn = (word: Word, place: number): boolean =>
    name.some((found) => answers(word, found, place === last));
  return asked.every(isIn) ? NAME_MATCH.words : NAME_MATCH.none;
};

/** How well the words of a query match the best of an entry's names. */
export const matchNames = (
  asked: readonly Word[],
  names: readonly (readonly Word[])[],
): NameMatch => {
  let best: NameMatch = NAME_MATCH.none;
  for (const name of names) {
    const match = matchName(asked, name);
    if (match > best) best = match;
  }
  return best;
};

/** The same, with the marks of the query left aside: how well it would match if none were typed. */
export const matchNamesUnmarked = (
  asked: readonly Word[],
  names: readonly (readonly Word[])[],
): NameMatch => matchNames(plain(asked), names);
