import { expect, it } from 'vitest';
import type { Evaluation, Result } from '../../src/evaluation/record/evaluation.ts';
import { setPrefix } from '../../src/views/addresses/addresses.ts';
import { type BuiltPage, builtPages, evaluationOf, named, SETS, textOf } from '../site/pages.ts';
import { editionsOf } from '../site/report-editions.ts';

/** What counts of units of a set rest on, by "met/n". */
interface Grounds {
  /** Counts of which any part was inferred in some result, and which no source states. */
  readonly inferred: ReadonlySet<string>;
  /** Counts, and numbers of met units, that are stated in full by some result or figure. */
  readonly stated: ReadonlySet<string>;
}

const resultsOf = ({ targets }: Evaluation): readonly Result[] =>
  targets.flatMap(({ years, final, areas, readings, milestones }) => [
    ...years,
    final,
    ...areas.flatMap((area) => [...area.years, ...(area.final ? [area.final] : [])]),
    ...readings.map(({ result }) => result),
    ...milestones.flatMap((one) => ('result' in one && one.result ? [one.result] : [])),
  ]);

/** Exported for its own tests: what the counts of an evaluation rest on. */
export const groundsOf = (evaluation: Evaluation): Grounds => {
  const stated = new Set<string>();
  const inferred = new Set<string>();
  for (const { value, total } of evaluation.figures) {
    if (typeof value === 'number' && total !== null) stated.add(`${value}/${total}`);
  }
  for (const { met, notMet, n, stated: sure, inferred: guessed, lastKnown } of resultsOf(
    evaluation,
  )) {
    (guessed > 0 ? inferred : stated).add(`${met}/${n}`);
    stated.add(`${sure}/${n}`).add(`${notMet}/${n}`);
    if (lastKnown === null) continue;
    const isInferred = lastKnown.evidence === 'inference';
    (isInferred ? inferred : stated).add(`${lastKnown.met}/${lastKnown.total}`);
  }
  return { stated, inferred: new Set([...inferred].filter((count) => !stated.has(count))) };
};

const COUNT =
  /(?<![\d/])(\d{1,3}(?:\.\d{3})*)\/(\d{1,3}(?:\.\d{3})*)(?=[ \u00a0](?:xã|đơn vị|phường|thị trấn))/gu;

/** "biết chắc 12/146 xã", "biết chắc ít nhất 12/146 xã", "biết chắc đạt 12". */
const SURE = /biết chắc(?: ít nhất)?[ \u00a0](\d[\d.]*\/\d[\d.]*)/giu;

const CLAIMS = /đạt|biết chắc|ít nhất/iu;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])[ \u00a0](?=[\p{Lu}“])/u);

/**
 * Sentences that say more than is known: a count of which a part was inferred, called met, sure or a least number
 * without the word "suy ra"; or one called sure that no source states.
 */
export const claimsTooMuch = (text: string, { stated, inferred }: Grounds): string[] =>
  sentencesOf(text).flatMap((sentence) => {
    const plain = (count: string): string => count.replaceAll('.', '');
    const unsure = [...sentence.matchAll(SURE)].filter(
      ([, count = '']) => !stated.has(plain(count)),
    );
    const counts = [...sentence.matchAll(COUNT)].map(([, part = '', n = '']) =>
      plain(`${part}/${n}`),
    );
    const silent =
      CLAIMS.test(sentence) &&
      counts.some((count) => inferred.has(count)) &&
      !/suy[ \u00a0]ra/iu.test(sentence);
    return unsure.length > 0 || silent ? [sentence] : [];
  });

const BLOCKS = [
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'caption',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'text',
  'title',
  'desc',
  'summary',
];

const setOf = (page: BuiltPage): string =>
  SETS.find((set) => setPrefix(set) !== '' && page.address.startsWith(`${setPrefix(set)}/`)) ??
  SETS.find((set) => setPrefix(set) === '') ??
  '';

/** Every count that is called met, sure or a least number is stated, or its sentence says that it was inferred (R6). */
export const statedOrInferred = (): void => {
  it('calls no count met, sure or a least number that was inferred, without saying so', () => {
    const grounds = new Map(SETS.map((set) => [set, groundsOf(evaluationOf(set))]));
    // The page of an edition says what was known when it was issued.
    const editions = new Map(
      SETS.flatMap(editionsOf).map(({ address, evaluation }) => [address, groundsOf(evaluation)]),
    );
    const found = builtPages().flatMap((page) => {
      const own = editions.get(page.address) ?? grounds.get(setOf(page));
      if (own === undefined) return [];
      return named(page, ...BLOCKS).flatMap((block) =>
        claimsTooMuch(textOf(block), own).map((sentence) => `${page.address}: ${sentence}`),
      );
    });
    expect([...new Set(found)]).toEqual([]);
  });
};
