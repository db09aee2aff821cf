import { answers, type Word, wordOf } from './fold.ts';
import { wordMatches } from './word-runs.ts';
import { queryWords } from './words.ts';

/** A piece of a text; `hit` where it is a word that was asked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Letters shown before the first word that fits, and in all: two or three lines of a phone. */
const BEFORE = 60;
const LENGTH = 200;

interface Span {
  readonly start: number;
  readonly end: number;
}

const hitsIn = (text: string, asked: readonly Word[]): Span[] =>
  [...wordMatches(text)]
    .filter(([run]) => {
      const found = wordOf(run);
      return asked.some((word, place) => answers(word, found, place === asked.length - 1));
    })
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }));

const piecesOf = (text: string, hits: readonly Span[], { start, end }: Span): Piece[] => {
  const pieces: Piece[] = [];
  let at = start;
  for (const hit of hits.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push({ text: text.slice(at, hit.start), hit: false });
    pieces.push({ text: text.slice(hit.start, hit.end), hit: true });
    at = hit.end;
  }
  pieces.push({ text: text.slice(at, end), hit: false });
  return pieces.filter((piece) => piece.text !== '');
};

/** A whole text with the words that a query asked for. */
export const highlight = (text: string, query: string): Piece[] => {
  const whole = text.normalize('NFC');
  return piecesOf(whole, hitsIn(whole, queryWords(query)), { start: 0, end: whole.length });
};

/** The start of the first word at or after a place, so that no word is cut. */
const wordStart = (text: string, place: number): number => {
  if (place <= 0) return 0;
  const space = text.indexOf(' ', place - 1);
  return space < 0 ? place : space + 1;
};

const wordEnd = (text: string, place: number): number => {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space <= 0 ? place : space;
};

/**
 * The part of a text around the first word that a query asked for, with three dots where it was cut;
 * the beginning where no word fits.
 */
export const excerpt = (text: string, query: string): Piece[] => {
  const whole = text.normalize('NFC');
  const hits = hitsIn(whole, queryWords(query));
  const first = hits[0]?.start ?? 0;
  const start = Math.min(wordStart(whole, first - BEFORE), first);
  const end = Math.max(wordEnd(whole, start + LENGTH), hits[0]?.end ?? 0);
  const dots = (needed: boolean): Piece[] => (needed ? [{ text: '…', hit: false }] : []);
  return [
    ...dots(start > 0),
    ...piecesOf(whole, hits, { start, end }),
    ...dots(end < whole.length),
  ];
};
