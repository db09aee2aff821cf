import { fold } from './fold.ts';
import { shortQuery } from './short-query.ts';

/** A run of letters and digits; a number keeps the points inside it: "19.2". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)*/gu;

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

/** The words of a text as they stand in it. */
export const runsOf = (text: string): string[] =>
  [...wordMatches(text.normalize('NFC'))].map(([run]) => run);

/** The words of a query: "TP", "tx." and the like, where a name follows, written out. A long one is cut. */
export const queryRuns = (query: string): string[] => {
  const [first = '', ...others] = runsOf(shortQuery(query));
  const type = others.length > 0 ? TYPES.get(fold(first)) : undefined;
  return [type ?? first, ...others].flatMap((run) => run.split(' ')).filter((run) => run !== '');
};
