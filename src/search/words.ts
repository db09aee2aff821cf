import { type Word, wordOf } from './fold.ts';
import { queryRuns, runsOf } from './word-runs.ts';

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

const expand = (run: string): string[] => ABBREVIATIONS.get(run.toLowerCase())?.split(' ') ?? [run];

/** The words of a text, abbreviations written out. */
export const wordsOf = (text: string): Word[] => runsOf(text).flatMap(expand).map(wordOf);

/** The words of a query, abbreviations and shortened types of units written out. A long one is cut. */
export const queryWords = (query: string): Word[] => queryRuns(query).flatMap(expand).map(wordOf);
