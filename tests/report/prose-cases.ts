import type {
  Conflict,
  Evaluation,
  Result,
  Status,
  TargetEvaluation,
} from '../../src/evaluation/record/evaluation.ts';
import { STATUSES } from '../../src/evaluation/record/evaluation.ts';
import type { SummaryPlace } from '../../src/text/report/summary-prose.ts';
import type { TargetInYear } from '../../src/views/reports/report-scope.ts';
import {
  CRIMES,
  counted,
  evaluation,
  indicator,
  quantity,
  RECOGNISED,
  reductionTarget,
  result,
  target,
  trendTarget,
} from '../text/builders.ts';

/** Targets whose summary is written, and where and when. */
export interface ProseCase {
  readonly name: string;
  readonly targets: readonly TargetInYear[];
  readonly evaluation: Evaluation;
  readonly place: SummaryPlace;
}

const PROVINCE_2024: SummaryPlace = {
  when: 'năm\u00A02024',
  area: 'tỉnh Yên Bái',
  territory: 'tỉnh Yên Bái',
};
const DISTRICT_2024: SummaryPlace = { ...PROVINCE_2024, area: 'huyện Lục Yên' };
const PERIOD: SummaryPlace = { ...PROVINCE_2024, when: 'giai đoạn\u00A02021-2025' };

const YEAR = { year: 2024, referenceDate: '2024-12-31', due: false } as const;

const share = (shortName: string, of: Result): TargetInYear => ({
  target: target({ id: shortName, shortName }),
  result: of,
});

/** A share with the status and counts that go with it. */
const shareOf = (status: Status, shortName: string, more: Partial<Result> = {}): TargetInYear => {
  switch (status) {
    case 'no-data':
      return share(shortName, result({ ...YEAR, ...more }));
    case 'not-applicable':
      return share(
        shortName,
        result({
          ...YEAR,
          status,
          working: [{ step: 'rule', rule: 'outside-the-period', status }],
          ...more,
        }),
      );
    case 'inconclusive':
      return share(shortName, counted([100, 1, 45], 145, status, { ...YEAR, ...more }));
    case 'met':
    case 'reached':
      return share(shortName, counted([146, 0, 0], 145, status, { ...YEAR, ...more }));
    default:
      return share(shortName, counted([120, 26, 0], 145, status, { ...YEAR, ...more }));
  }
};

const BASES: Partial<Record<Status, readonly [number, number]>> = {
  met: [520, 520],
  contained: [500, 500],
  'not-met': [480, 480],
};
const CHANGES: Partial<Record<Status, number>> = { met: -38, contained: 0, 'not-met': 42 };

const trend = (shortName: string, status: Status, more: Partial<Result> = {}): TargetInYear => {
  const isKnown = status !== 'no-data' && status !== 'not-applicable' && status !== 'inconclusive';
  return {
    target: trendTarget({ id: shortName, shortName }),
    result: result({
      ...YEAR,
      n: 1,
      required: 1,
      met: status === 'met' ? 1 : 0,
      notMet: isKnown && status !== 'met' ? 1 : 0,
      unknown: isKnown ? 0 : 1,
      status,
      evidence: isKnown ? ['unit'] : [],
      figuresTo: isKnown ? '2024-12-14' : null,
      working:
        status === 'not-applicable' ? [{ step: 'rule', rule: 'outside-the-period', status }] : [],
      quantity: isKnown
        ? quantity([500, 500], BASES[status] ?? null, {
            baseYear: 2023,
            changePermille: CHANGES[status] ?? null,
          })
        : null,
      ...more,
    }),
  };
};

const statedBy = (source: string, n = ''): string =>
  `aggregates: cong-nhan · 15 · 2024-06-30 · 2024-06-30 · ${source} @2026-11-22${n}`;

const conflict = (more: Partial<Conflict> = {}): Conflict => ({
  indicator: 'cong-nhan',
  unit: '15@2019-01-01',
  date: '2024-06-30',
  figures: [
    { value: 75, total: 146, rows: [statedBy('bao')] },
    { value: 76, total: 146, rows: [statedBy('niem-giam')] },
  ],
  difference: 1,
  ...more,
});

const NAMES = ['Mục tiêu thứ nhất', 'Mục tiêu thứ hai', 'Mục tiêu thứ ba', 'Mục tiêu thứ tư'];

const inferredMore: Partial<Result> = {
  evidence: ['inference'],
  working: [
    {
      step: 'evidence',
      evidence: 'inference',
      inference: 'tu-cong-nhan',
      date: '2024-06-30',
      met: 20,
      notMet: null,
      changedUnits: 0,
      rows: [],
    },
  ],
};

/** A target that the plan sets for the province, as it stands for a district. */
const compared = (shortName: string, more: Partial<Result> = {}): TargetInYear =>
  share(
    shortName,
    counted([22, 1, 0], null, 'not-applicable', {
      ...YEAR,
      area: '135@2019-01-01',
      binding: false,
      ...more,
    }),
  );

const ownReduction = (of: Partial<Result>, more: Partial<TargetEvaluation> = {}): TargetInYear => ({
  target: reductionTarget({ mode: 'total', ...more }),
  result: result({ ...YEAR, area: '135@2019-01-01', n: 1, required: 1, unknown: 1, ...of }),
});

const OTHER_HOLDER = indicator({ id: 'khac', name: 'Chỉ tiêu khác', holder: 'Sở Nội vụ' });
const NO_HOLDER = indicator({ id: 'khong-ai', name: 'Chỉ tiêu không ai nắm', holder: '' });

const base = evaluation({ indicators: [indicator(), CRIMES, RECOGNISED, OTHER_HOLDER, NO_HOLDER] });

const withIndicator = (one: TargetInYear, id: string): TargetInYear => ({
  ...one,
  target: { ...one.target, indicator: id },
});

const at = (place: SummaryPlace, name: string, targets: readonly TargetInYear[]): ProseCase => ({
  name,
  targets,
  evaluation: base,
  place,
});

const several = (status: Status, n: number): TargetInYear[] =>
  NAMES.slice(0, n).map((name) => shareOf(status, name));

const severalTrends = (status: Status, n: number): TargetInYear[] =>
  NAMES.slice(0, n).map((name) => trend(name, status));

/** The results of trends over the years of the plan's period. */
const trendPeriod = (status: Status, [met, notMet, unknown]: readonly [number, number, number]) =>
  trend(`Nội dung ${status}`, status, {
    year: null,
    due: true,
    counted: 'years',
    n: 3,
    required: 3,
    met,
    notMet,
    unknown,
    quantity: null,
    evidence: ['unit'],
    figuresTo: '2024-12-14',
  });

/** Every case that the prose must be right in, by name. */
export const PROSE_CASES: readonly ProseCase[] = [
  at(PROVINCE_2024, 'no target', []),
  ...STATUSES.filter((status) => status !== 'contained').flatMap((status) => [
    at(PROVINCE_2024, `one target, ${status}`, several(status, 1)),
    at(PROVINCE_2024, `three targets, ${status}`, several(status, 3)),
  ]),
  ...(
    ['met', 'contained', 'not-met', 'inconclusive', 'no-data', 'not-applicable'] as const
  ).flatMap((status) => [
    at(PROVINCE_2024, `one trend, ${status}`, severalTrends(status, 1)),
    at(PROVINCE_2024, `two trends, ${status}`, severalTrends(status, 2)),
  ]),
  at(PROVINCE_2024, 'two verdicts', [
    shareOf('met', 'Mục tiêu thứ nhất'),
    shareOf('no-data', 'Mục tiêu thứ hai'),
  ]),
  at(PROVINCE_2024, 'every verdict and every trend', [
    ...STATUSES.filter((status) => status !== 'contained').map((status) =>
      shareOf(status, `Mục tiêu ${status}`),
    ),
    ...(['met', 'contained', 'not-met', 'no-data', 'not-applicable'] as const).map((status) =>
      trend(`Nội dung ${status}`, status),
    ),
  ]),
  at(PERIOD, 'trends over the period', [
    trendPeriod('met', [3, 0, 0]),
    trendPeriod('contained', [2, 1, 0]),
    trendPeriod('not-met', [2, 1, 0]),
    trendPeriod('inconclusive', [2, 0, 1]),
  ]),
  at(PROVINCE_2024, 'a lower bound', [
    share('Mục tiêu thứ nhất', counted([20, 0, 126], 145, 'inconclusive', YEAR)),
  ]),
  at(PROVINCE_2024, 'a lower bound that is inferred', [
    share(
      'Mục tiêu thứ nhất',
      counted([20, 0, 126], 145, 'inconclusive', { ...YEAR, ...inferredMore }),
    ),
  ]),
  at(PROVINCE_2024, 'only failures known', [
    share('Mục tiêu thứ nhất', counted([0, 5, 141], 145, 'not-met', YEAR)),
  ]),
  at(PROVINCE_2024, 'one conflict in two results', [
    shareOf('inconclusive', 'Mục tiêu thứ nhất', { conflicts: [conflict()] }),
    shareOf('inconclusive', 'Mục tiêu thứ hai', { conflicts: [conflict()] }),
  ]),
  at(PROVINCE_2024, 'two conflicts', [
    shareOf('inconclusive', 'Mục tiêu thứ nhất', {
      conflicts: [conflict(), conflict({ date: '2024-12-31', difference: 2 })],
    }),
  ]),
  at(PROVINCE_2024, 'a conflict of two rows of one source', [
    shareOf('inconclusive', 'Mục tiêu thứ nhất', {
      conflicts: [
        conflict({
          figures: [
            { value: 75, total: 146, rows: [statedBy('bao')] },
            { value: 76, total: 146, rows: [statedBy('bao', '#2')] },
          ],
        }),
      ],
    }),
  ]),
  at(PROVINCE_2024, 'missing figures of two holders and of none', [
    shareOf('no-data', 'Mục tiêu thứ nhất'),
    withIndicator(shareOf('no-data', 'Mục tiêu thứ hai'), 'khac'),
    shareOf('inconclusive', 'Mục tiêu thứ ba'),
    withIndicator(shareOf('no-data', 'Mục tiêu thứ tư'), 'khong-ai'),
  ]),
  at(DISTRICT_2024, 'a district: its own reduction and targets to compare', [
    ownReduction({
      status: 'reached',
      met: 1,
      unknown: 0,
      evidence: ['unit'],
      figuresTo: '2024-12-14',
      quantity: quantity([94, 94], [104, 104], { limit: 98, changePermille: -96 }),
    }),
    compared('Mục tiêu thứ nhất'),
    compared('Mục tiêu thứ hai', { met: 1, notMet: 0, unknown: 22, ...inferredMore }),
  ]),
  at(DISTRICT_2024, 'a district: a base alone, a value alone', [
    ownReduction({ quantity: quantity(null, [104, 104]) }),
    ownReduction({ quantity: quantity([94, 94], null) }, { id: 't9', shortName: 'Mục tiêu khác' }),
  ]),
  at(DISTRICT_2024, 'a district: one target to compare', [compared('Mục tiêu thứ nhất')]),
  at(DISTRICT_2024, 'a district: nothing but targets to compare', [
    compared('Mục tiêu thứ nhất', {
      met: 0,
      notMet: 0,
      unknown: 23,
      evidence: [],
      figuresTo: null,
    }),
    compared('Mục tiêu thứ hai'),
  ]),
  at(DISTRICT_2024, 'a district: one target not judged, the rest to compare', [
    shareOf('not-applicable', 'Mục tiêu thứ nhất'),
    compared('Mục tiêu thứ hai'),
    compared('Mục tiêu thứ ba'),
  ]),
  at(DISTRICT_2024, 'a district without any commune', [
    shareOf('not-applicable', 'Mục tiêu thứ nhất', {
      area: '135@2019-01-01',
      n: 0,
      unknown: 0,
      required: null,
    }),
  ]),
];
