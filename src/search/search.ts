import MiniSearch from 'minisearch';
import type { SearchEntry } from './entry.ts';
import { namesOf } from './entry-names.ts';
import { answers, isMarked, type Word } from './fold.ts';
import { matchNames, matchNamesUnmarked, NAME_MATCH } from './match-names.ts';
import { queryWords, wordsOf } from './words.ts';

/** An entry that fits a query. */
export interface SearchHit {
  readonly entry: SearchEntry;
  /**
   * `exact`: all that was typed is there. `other-marks`: a name that is the same without marks.
   * `similar`: something spelt nearly like it, looked for only where nothing else was found.
   */
  readonly fit: 'exact' | 'other-marks' | 'similar';
}

/** Finds entries for a query, best first; nothing for a query without a letter or digit. */
export type Search = (query: string) => readonly SearchHit[];

/** An entry with its words, made once. */
interface PreparedEntry {
  readonly id: number;
  readonly entry: SearchEntry;
  readonly names: readonly (readonly Word[])[];
  readonly words: readonly Word[];
}

/** A candidate with what it is ordered by. */
interface RankedHit {
  readonly hit: SearchHit;
  readonly match: number;
  readonly score: number;
  readonly id: number;
}

/** A name weighs more than where something lies, and that more than a long text. */
const BOOST = { names: 4, place: 2, text: 1 };
const FIELDS = ['names', 'place', 'text'] as const;

/** Small words have too many neighbours; a long one may have two faults. */
const faultsAllowed = (term: string): number | false => {
  if (/\d/.test(term) || term.length < 3) return false;
  return term.length < 6 ? 1 : 2;
};

const foldedOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

const prepare = (entry: SearchEntry, id: number): PreparedEntry => ({
  id,
  entry,
  names: namesOf(entry),
  words: [...namesOf(entry).flat(), ...wordsOf(entry.place ?? ''), ...wordsOf(entry.text ?? '')],
});

const engineFor = (all: readonly PreparedEntry[]): MiniSearch => {
  const engine = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, combineWith: 'AND' },
  });
  engine.addAll(
    all.map(({ id, names, entry: { place = '', text = '' } }) => ({
      id,
      // Each word once: a name that comes with and without its type is no more of a name.
      names: [...new Set(names.flat().map(({ folded }) => folded))].join(' '),
      place: foldedOf(wordsOf(place)),
      text: foldedOf(wordsOf(text)),
    })),
  );
  return engine;
};

/** Whether every word that was typed with marks stands in the entry with these marks. */
const hasMarks = (asked: readonly Word[], { words }: PreparedEntry): boolean =>
  asked.every(
    (word, place) =>
      !isMarked(word) || words.some((found) => answers(word, found, place === asked.length - 1)),
  );

/** A text with other marks has other words: only a name that begins like it is worth showing. */
const rankWhole = (asked: readonly Word[], prepared: PreparedEntry, score: number): RankedHit[] => {
  const { id, entry, names } = prepared;
  if (hasMarks(asked, prepared)) {
    return [{ hit: { entry, fit: 'exact' }, match: matchNames(asked, names), score, id }];
  }
  const match = matchNamesUnmarked(asked, names);
  return match < NAME_MATCH.beginning
    ? []
    : [{ hit: { entry, fit: 'other-marks' }, match, score, id }];
};

/** Names by their place in the index, which is by kind and name; the rest by how well it fits. */
const byRank = (a: RankedHit, b: RankedHit): number =>
  Number(a.hit.fit !== 'exact') - Number(b.hit.fit !== 'exact') ||
  b.match - a.match ||
  (a.match >= NAME_MATCH.name ? 0 : b.score - a.score) ||
  a.id - b.id;

/** Types of units in front of a name, in words without marks. */
const TYPE = /^(?:xa|phuong|thi tran|thi xa|thanh pho|huyen|tinh) (?=.)/;

/** The query without the type of a unit in front, which may not be the one it has. */
const withoutType = (asked: readonly Word[]): readonly Word[] => {
  const type = TYPE.exec(foldedOf(asked))?.[0].trim().split(' ').length ?? 0;
  return asked.slice(type);
};

/** The search over the entries of an index. */
export const createSearch = (entries: readonly SearchEntry[]): Search => {
  const all = entries.map(prepare);
  const engine = engineFor(all);
  const candidates = (
    asked: readonly Word[],
    fuzzy: (term: string) => number | false,
  ): { prepared: PreparedEntry; score: number }[] =>
    engine
      .search(foldedOf(asked), {
        prefix: (_, place) => place === asked.length - 1,
        fuzzy,
      })
      .flatMap(({ id, score }) => {
        const prepared = all[Number(id)];
        return prepared === undefined ? [] : [{ prepared, score }];
      });
  const whole = (asked: readonly Word[]): SearchHit[] =>
    candidates(asked, () => false)
      .flatMap(({ prepared, score }) => rankWhole(asked, prepared, score))
      .sort(byRank)
      .map(({ hit }) => hit);
  const similar = (asked: readonly Word[]): SearchHit[] =>
    candidates(asked, faultsAllowed)
      .sort((a, b) => b.score - a.score || a.prepared.id - b.prepared.id)
      .map(({ prepared: { entry } }) => ({ entry, fit: 'similar' }));

  return (query) => {
    const asked = queryWords(query);
    if (asked.length === 0) return [];
    for (const find of [
      () => whole(asked),
      () => whole(withoutType(asked)),
      () => similar(asked),
    ]) {
      const hits = find();
      if (hits.length > 0) return hits;
    }
    return [];
  };
};
