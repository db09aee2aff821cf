import { fold, type Word, wordOf } from './fold.ts';
import { shortQuery } from './short-query.ts';

/** A run of letters and digits; a number keeps the points inside it: "19.2". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)*/gu;

/** Abbreviations of official language, in texts and in queries alike. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['antt', 'an ninh trật tự'],
  ['atgt', 'an toàn giao thông'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ntm', 'nông thôn mới'],
  ['tngt', 'tai nạn giao thông'],
  ['tnxh', 'tệ nạn xã hội'],
  ['ttxh', 'trật tự xã hội'],
  ['ubnd', 'ủy ban nhân dân'],
]);

/** Types of units as they are shortened before a name. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['h', 'huyện'],
  ['p', 'phường'],
  ['t', 'tỉnh'],
  ['tp', 'thành phố'],
  ['tt', 'thị trấn'],
  ['tx', 'thị xã'],
  ['x', 'xã'],
]);

/** Where the words of a text stand in it. */
export const wordMatches = (text: string): IterableIterator<RegExpExecArray> => text.matchAll(WORD);

const runs = (text: string): string[] =>
  [...wordMatches(text.normalize('NFC'))].map(([run]) => run);

const expand = (run: string): string[] => ABBREVIATIONS.get(run.toLowerCase())?.split(' ') ?? [run];

/** The words of a text, abbreviations written out. */
export const wordsOf = (text: string): Word[] => runs(text).flatMap(expand).map(wordOf);

/** The words of a query: also "TP", "tx." and the like, where a name follows. A long one is cut. */
export const queryWords = (query: string): Word[] => {
  const [first = '', ...others] = runs(shortQuery(query));
  const type = others.length > 0 ? TYPES.get(fold(first)) : undefined;
  return [type ?? first, ...others]
    .flatMap((run) => run.split(' '))
    .flatMap(expand)
    .filter((run) => run !== '')
    .map(wordOf);
};
