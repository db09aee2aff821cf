import { describe, expect, it } from 'vitest';
import {
  type Evaluation,
  type Result,
  STATUSES,
  type TargetEvaluation,
} from '../../../src/evaluation/record/evaluation.ts';
import { TARGET_KINDS, type TargetKind } from '../../../src/schema/targets.ts';
import { englishAnswer } from '../../../src/text/english/english-answer.ts';
import { englishPromise } from '../../../src/text/english/english-promise.ts';
import { englishStatus } from '../../../src/text/english/english-status.ts';
import { type EnglishText, plainEnglish } from '../../../src/text/english/english-text.ts';
import { planEvaluation } from '../../fixtures/plan-272.ts';
import { counted, evaluation, quantity, result, shareText, target } from '../builders.ts';

const resultsOf = (one: TargetEvaluation): readonly Result[] => [
  ...one.years,
  one.final,
  ...one.areas.flatMap((area) => [...area.years, ...(area.final ? [area.final] : [])]),
  ...one.readings.map((reading) => reading.result),
];

const LEFTOVER = /undefined|null|NaN|\[object|\$\{| {2}|!|; ;|: ;|, ,/;

/** English as such: whole, without leftovers, nothing of Vietnamese but what is marked. */
const expectEnglish = (text: EnglishText): void => {
  const english = text.filter((piece) => typeof piece === 'string').join('');
  expect(plainEnglish(text)).not.toMatch(LEFTOVER);
  expect(english.normalize('NFD').toLowerCase(), english).not.toMatch(/\p{M}|đ/u);
};

const sentence = (one: TargetEvaluation, of: Result, within: Evaluation): string =>
  `${englishStatus(of, one.kind)}${plainEnglish(englishAnswer(one, of, within))}`;

const expectSentence = (one: TargetEvaluation, of: Result, within: Evaluation): void => {
  expectEnglish(englishAnswer(one, of, within));
  expect(sentence(one, of, within)).toMatch(
    /^[A-Z][a-z ]+(?: \((?:partly )?inferred\))?: \S.*[^.;:,]\.$/su,
  );
};

const numbersIn = (text: string): number[] =>
  [...text.replace(/\d{1,2}\s[A-Z][a-z]+\s\d{4}/g, '').matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(
    ([number]) => Number(number.replaceAll(',', '')),
  );

/** Numbers a sentence may use: those of the result, its target and the names of criteria. */
const allowed = (one: TargetEvaluation, of: Result): Set<number> => {
  const { met, notMet, n, lastKnown, quantity: amount, path } = of;
  const shares = [
    shareText(met, n),
    shareText(notMet, n),
    ...(lastKnown ? [shareText(lastKnown.met, lastKnown.total)] : []),
  ].map((share) => Number(share.replace(',', '.').replace('%', '')));
  const source = JSON.stringify([{ ...of, working: [] }, one.threshold, one.baselineYear]);
  const hundredths = path ? [path.expectedPermyriad, ...(path.paceHundredths ?? [])] : [];
  return new Set([
    ...[...source.matchAll(/\d+/g)].map(([number]) => Number(number)),
    ...shares,
    ...(amount?.changePermille == null ? [] : [Math.abs(amount.changePermille) / 10]),
    ...hundredths.map((value) => Math.abs(value) / 100),
    ...[19.2, 9.4, 9.1, 0.05],
    ...[2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
  ]);
};

describe.each(['published', 'illustrative'])('the English of %s', async (set) => {
  const within = await planEvaluation(set);
  const pairs = within.targets.flatMap((one) => resultsOf(one).map((of) => ({ one, of })));

  it('is a whole sentence for every result', () => {
    expect(pairs.length).toBeGreaterThan(60);
    for (const { one, of } of pairs) expectSentence(one, of, within);
  });

  it('uses no number that is not in the evaluation', () => {
    for (const { one, of } of pairs) {
      const numbers = allowed(one, of);
      const text = sentence(one, of, within);
      for (const number of numbersIn(text)) {
        expect(numbers.has(number), `${number} in: ${text}`).toBe(true);
      }
    }
  });

  it('has a promise in English for every target, no name left untranslated', () => {
    for (const one of within.targets) {
      const promise = englishPromise(one, within);
      expectEnglish(promise);
      expect(plainEnglish(promise)).not.toContain('“');
    }
  });
});

describe('the English of the published figures', async () => {
  const within = await planEvaluation('published');
  const of = (id: string): string => {
    const one = within.targets.find((found) => found.id === id);
    if (one === undefined) throw new Error(`no target ${id}`);
    const promise = plainEnglish(englishPromise(one, within));
    return `${promise} | ${sentence(one, one.final, within)}`.replaceAll('\u00A0', ' ');
  };

  it('t1: nothing is published', () => {
    expect(of('t1')).toBe(
      'each district-level unit has at least 5% fewer social order crimes than in 2019 | No data published: no usable figure on social order crimes was found for the closing date of 30 June 2025; needed: all 9 district-level units.',
    );
  });

  it('t3: a lower bound, inferred', () => {
    expect(of('t3')).toBe(
      '50% of communes meet criterion 19.2 on security and order for advanced new-style rural communes | Not enough evidence: there are grounds to count at least 20 of 146 communes (13.7%) as meeting it (inferred from other published figures), figures to 31 December 2024; needed for 50%: at least 73 of 146 communes; 126 communes not known.',
    );
  });
});

describe('every status of every kind', () => {
  const KINDS = Object.keys(TARGET_KINDS) as TargetKind[];
  const path = {
    kind: 'line',
    from: null,
    expectedPermyriad: 8550,
    inUnits: null,
    paceHundredths: [42, 97],
  } as const;
  const lastKnown = {
    date: '2023-06-30',
    met: 149,
    total: 150,
    metPermyriad: 9_933,
    evidence: 'inference',
    rows: [],
  } as const;
  const quantities = [
    null,
    quantity([512, 512], [548, 548], { baseYear: 2022, limit: 520, changePermille: -66 }),
    quantity([500, 512], null, { baseYear: 2022 }),
    quantity(null, [548, 548], { baseYear: 2022 }),
    quantity(null, null, { baseYear: null }),
    quantity([548, 548], [548, 548], { baseYear: 2022, changePermille: 0 }),
  ];
  const cases = KINDS.flatMap((kind) =>
    ([null, 'each', 'total'] as const).flatMap((mode) =>
      STATUSES.map((status) => ({ kind, mode, status })),
    ),
  );

  it.each(cases)('$kind $mode $status', ({ kind, mode, status }) => {
    const one = target({ kind, mode, threshold: 5, baselineYear: 2019 });
    expectEnglish(englishPromise(one, evaluation()));
    const results = quantities.flatMap((amount) => [
      result({ status, quantity: amount }),
      result({ status, quantity: amount, lastKnown, due: false, year: 2024 }),
      counted([20, 2, 124], 145, status, {
        quantity: amount,
        path,
        statusRange: ['late', 'on-track'],
      }),
      counted([0, 9, 0], 9, status, { quantity: amount, lastKnown }),
      counted([2, 1, 0], 3, status, { counted: 'years', quantity: amount }),
      counted([0, 0, 0], null, status, { quantity: amount, evidence: ['unit', 'inference'] }),
      counted([1, 0, 0], 1, status, { quantity: amount, binding: false }),
    ]);
    for (const of of results) expectSentence(one, of, evaluation());
  });

  it('marks a name that has no English as Vietnamese', () => {
    const one = target({ kind: 'share', indicator: 'khong-co' });
    expect(englishPromise(one, evaluation())).toContainEqual({ vi: 'khong-co' });
  });
});
