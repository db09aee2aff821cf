import { describe, expect, it } from 'vitest';
import type { Figure, UnitState } from '../../../src/evaluation/record/evaluation.ts';
import { bridgeWords } from '../../../src/text/targets/bridge-words.ts';
import {
  bridgesOf,
  recognitionBridge,
} from '../../../src/views/recognitions/recognition-bridge.ts';
import { planEvaluation } from '../../fixtures/plan-272.ts';
import { counted, evaluation, figure, PROVINCE, target, unitState } from '../builders.ts';

/** The territory's totals of recognised units, one a year: the newest is the one to explain. */
const totals = (newest: number): Figure[] =>
  [newest - 2, newest - 1, newest].map((value, year) =>
    figure({
      row: `t${year}`,
      indicator: 'cong-nhan',
      unit: PROVINCE,
      value,
      total: 20,
      periodStart: `202${3 + year}-03-31`,
      periodEnd: `202${3 + year}-03-31`,
    }),
  );

/** A source that names a unit as recognised. */
const named = (unit: string, start: string, end = start): Figure =>
  figure({
    row: `${unit} ${start}`,
    indicator: 'cong-nhan',
    unit,
    value: true,
    total: null,
    periodStart: start,
    periodEnd: end,
  });

const met = (unit: string, ...rows: string[]): UnitState =>
  unitState(unit, {
    judgement: 'met',
    reason: null,
    evidence: 'inference',
    inference: 'tu-cong-nhan',
    rows,
  });

/** Ten units in scope: those given, and others of which nothing is known. */
const world = (states: readonly UnitState[], figures: readonly Figure[]) => {
  const unknown = Array.from({ length: 10 - states.length }, (_, i) => unitState(`rest${i}`));
  const inferred = states.filter(({ judgement }) => judgement === 'met').length;
  const one = target({
    final: counted([inferred, 0, 10 - inferred], 10, 'inconclusive'),
    unitStates: [{ year: null, referenceDate: '2025-06-30', states: [...states, ...unknown] }],
  });
  return { one, of: evaluation({ targets: [one], figures }) };
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the bridge from the units recognised to those counted', () => {
  const { one, of } = world(
    [met('a', 'a 2023-05-01'), met('b', 'b 2022-04-01'), unitState('c'), unitState('d')],
    [
      ...totals(9),
      named('a', '2023-05-01'),
      named('b', '2022-04-01'),
      named('c', '2021-07-01'),
      // Of the year before: known to be too early, though two rows say it.
      named('d', '2020-01-01', '2020-12-31'),
      named('d', '2020-03-03'),
    ],
  );

  it('is a sum that comes out: 9 recognised, 2 too early, 5 not named, 2 counted', () => {
    expect(recognitionBridge(one, of)).toMatchObject({
      recognised: 9,
      early: 2,
      unnamed: 5,
      counted: 2,
      perhapsLater: 0,
      hasFormer: false,
    });
  });
  it('says each part with its reason, and nothing of a part of nothing', () => {
    const bridge = recognitionBridge(one, of);
    const words = bridge && bridgeWords(bridge);
    expect(words?.title && plain(words.title)).toBe('Vì sao mục tiêu T2 tính 2 xã, không phải 9');
    expect(words?.terms.map(plain)).toEqual([
      '9 xã được công nhận nâng cao (số liệu ngày 31/3/2025)',
      '− 2 xã nguồn nêu tên, nhưng công nhận trước 01/01/2022 hoặc không rõ trước hay sau ngày ấy',
      '− 5 xã nguồn không nêu tên',
      '= 2 xã có căn cứ coi là đạt (suy ra)',
    ]);
    expect(words?.doubt).toBe('');
    expect(bridge && bridgeWords({ ...bridge, early: 0 }).terms).toHaveLength(3);
  });
  it('stands with the recognition that it starts from', () => {
    expect(bridgesOf('cong-nhan', of).map(({ target: { id } }) => id)).toEqual(['t2']);
    expect(bridgesOf('xa-dat-19.2', of)).toEqual([]);
  });
});

describe('what cannot be told apart', () => {
  it('a unit recognised perhaps after the total was counted may make the unnamed one more', () => {
    const { one, of } = world(
      [met('a', 'a 2025-01-01'), met('b', 'b 2023-04-01')],
      [...totals(5), named('a', '2025-01-01', '2025-06-30'), named('b', '2023-04-01')],
    );
    const bridge = recognitionBridge(one, of);
    expect(bridge).toMatchObject({ unnamed: 3, perhapsLater: 1 });
    expect(bridge && plain(bridgeWords(bridge).doubt)).toBe(
      'Trong 2 xã ấy, 1 xã không rõ được công nhận trước hay sau khi có số 5, nên số nguồn không nêu tên có thể nhiều hơn, tối đa thêm 1.',
    );
  });
  it('a unit named under its version before a merger is no unit of the scope', () => {
    const { one, of } = world(
      [met('a', 'a 2023-01-01')],
      [...totals(4), named('a', '2023-01-01'), named('cu@2019-01-01', '2023-01-01')],
    );
    const bridge = recognitionBridge(one, of);
    expect(bridge).toMatchObject({ early: 0, unnamed: 3, hasFormer: true });
    expect(bridge && bridgeWords(bridge).terms[1]).toContain('tên đơn vị trước khi sắp xếp');
  });
});

describe('no bridge', () => {
  const a = met('a', 'a 2023-05-01');
  const ofA = named('a', '2023-05-01');

  it.each([
    [
      'more are named than the territory has',
      [a],
      [
        ...totals(3),
        ofA,
        named('rest0', '2021-01-01'),
        named('rest1', '2021-01-01'),
        named('rest2', '2021-01-01'),
      ],
    ],
    [
      'sources differ on the newest total',
      [a],
      [...totals(9), figure({ ...totals(8).at(-1), row: 'other' }), ofA],
    ],
    [
      'the total is only a least one',
      [a],
      [...totals(9).map((one) => ({ ...one, atLeast: true })), ofA],
    ],
    [
      'a unit is not counted for another reason than its date',
      [a],
      [...totals(9), ofA, named('rest0', '2023-01-01')],
    ],
    [
      'a unit was recognised after the total',
      [met('a', 'a 2025-05-01')],
      [...totals(9), named('a', '2025-05-01')],
    ],
    ['nothing is inferred', [unitState('a')], totals(9)],
    [
      'what is counted rests on something else',
      [{ ...a, inference: null, evidence: 'unit' as const }],
      [...totals(9), ofA],
    ],
    ['there are too few totals for a series', [a], [...totals(9).slice(1), ofA]],
  ])('where %s', (_, states, figures) => {
    const { one, of } = world(states, figures);
    expect(recognitionBridge(one, of)).toBeNull();
  });
  it('where the rules count recognitions from different days', () => {
    const { one, of } = world([a], [...totals(9), ofA]);
    expect(recognitionBridge(one, of)).not.toBeNull();
    const [rule] = of.inferences;
    const other = {
      ...of,
      inferences: [...of.inferences, { ...rule, id: 'r2', fromDate: '2023-01-01' }],
    };
    expect(recognitionBridge(one, other as typeof of)).toBeNull();
  });
});

it('comes out in the published set, where there is one', async () => {
  const published = await planEvaluation('published');
  const bridges = published.targets.flatMap((one) => recognitionBridge(one, published) ?? []);
  for (const { recognised, counted: inferred, early, unnamed } of bridges) {
    expect(inferred + early + unnamed).toBe(recognised);
  }
});
