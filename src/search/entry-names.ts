import type { SearchEntry } from './entry.ts';
import type { Word } from './fold.ts';
import { wordsOf } from './words.ts';

/** The type before the name in the title of a unit, with its space: "Xã ". */
const typeOf = ({ kind, title, names }: SearchEntry): string => {
  const [name] = names ?? [];
  return kind === 'unit' && name !== undefined && title.endsWith(name)
    ? title.slice(0, -name.length)
    : '';
};

/** Codes as a spreadsheet leaves them: without the zeros in front. */
const shortCodes = (names: readonly string[]): string[] =>
  names.filter((name) => /^0+[1-9]\d*$/.test(name)).map((name) => name.replace(/^0+/, ''));

/**
 * Every name of an entry, taken apart into words: those of a unit with and without its type, and its
 * code also without zeros in front.
 */
export const namesOf = (entry: SearchEntry): Word[][] => {
  const type = typeOf(entry);
  const names = entry.names ?? [];
  const typed = type === '' ? [] : names.map((name) => `${type}${name}`);
  return [...new Set([entry.title, ...names, ...shortCodes(names), ...typed])].map(wordsOf);
};
