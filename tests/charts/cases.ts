import { areaHeatChart } from '../../src/charts/areas/area-heat-chart.ts';
import { areasChart } from '../../src/charts/areas/areas-chart.ts';
import { changesChart } from '../../src/charts/areas/changes-chart.ts';
import type { Chart, ChartOptions } from '../../src/charts/draw/chart.ts';
import { intervalChart } from '../../src/charts/interval/interval-chart.ts';
import { intervalExampleChart } from '../../src/charts/interval/interval-example-chart.ts';
import { evidenceMatrixChart } from '../../src/charts/matrix/evidence-matrix-chart.ts';
import { tileMap } from '../../src/charts/tiles/tile-map.ts';
import { tileSurroundings } from '../../src/charts/tiles/tile-surroundings.ts';
import { seriesChart } from '../../src/charts/time/series-chart.ts';
import { yearsChart } from '../../src/charts/time/years-chart.ts';
import type {
  Evaluation,
  Figure,
  MilestoneEvaluation,
  Result,
  Status,
  TargetEvaluation,
  UnitState,
  UnitStates,
} from '../../src/evaluation/record/evaluation.ts';
import { surroundingsOf } from '../../src/views/map-tiles.ts';
import {
  counted,
  DISTRICTS,
  evaluation,
  figure,
  PROVINCE,
  quantity,
  reductionTarget,
  result,
  target,
  trendTarget,
  UNITS,
  unitState,
  unitVersion,
} from '../text/builders.ts';
import { TILE_COMMUNES, tileWorld, withoutDistricts } from '../text/tile-world.ts';
import { LINEAGES } from './lineage-cases.ts';

/** The awkward charts, each with a name that is also the name of its golden file. */
export interface ChartCase {
  readonly name: string;
  readonly draw: (options: ChartOptions) => Chart;
}

const FONT = 'Be Vietnam Pro';
export const NARROW: ChartOptions = { id: 'c', font: FONT };
export const WIDE: ChartOptions = { id: 'c', font: FONT, width: 640 };

const interval = (name: string, one: Result, more: Partial<TargetEvaluation> = {}): ChartCase => ({
  name: `interval-${name}`,
  draw: (options) => intervalChart(target({ final: one, ...more }), one, evaluation(), options),
});

const LAST_KNOWN = {
  date: '2023-06-30',
  met: 150,
  total: 150,
  metPermyriad: 10_000,
  evidence: 'aggregate',
  rows: [],
} as const;

const DISTRICT_TYPES = ['huyen', 'thi-xa', 'thanh-pho'] as const;

const INTERVALS: readonly ChartCase[] = [
  interval('no-data', result({ n: 9, unknown: 9, required: 9 }), { scopeTypes: DISTRICT_TYPES }),
  interval('last-known-at-100', result({ lastKnown: LAST_KNOWN })),
  interval('last-known-mid', result({ lastKnown: { ...LAST_KNOWN, met: 75 }, required: 73 })),
  interval(
    'known-less-than-before',
    counted([20, 0, 126], 145, 'inconclusive', { lastKnown: LAST_KNOWN }),
  ),
  interval('lower-bound', counted([20, 0, 126], 73, 'inconclusive')),
  interval('all-unknown', counted([0, 0, 146], 145, 'inconclusive')),
  interval(
    'all-inferred',
    counted([20, 0, 126], 73, 'inconclusive', {
      evidence: ['inference'],
      lastKnown: { ...LAST_KNOWN, evidence: 'inference' },
    }),
  ),
  interval('partly-inferred', counted([80, 6, 60], 73, 'met', { stated: 60 })),
  interval('exactly-at-target', counted([145, 1, 0], 145, 'met')),
  interval('one-below', counted([144, 2, 0], 145, 'not-met')),
  interval('none', counted([0, 146, 0], 145, 'not-met')),
  interval('all', counted([146, 0, 0], 145, 'met')),
  interval('three-parts', counted([90, 26, 30], 145, 'not-met')),
  interval('few-units', counted([3, 0, 6], 6, 'inconclusive'), { scopeTypes: DISTRICT_TYPES }),
  interval('many-units', counted([5_300, 200, 5_100], 10_494, 'inconclusive')),
  interval('empty-scope', counted([0, 0, 0], null, 'not-applicable')),
  {
    name: 'interval-illustrative',
    draw: (options) =>
      intervalChart(
        target(),
        counted([140, 6, 0], 145, 'not-met'),
        evaluation({ illustrative: true, set: 'illustrative' }),
        options,
      ),
  },
];

const total = (
  value: readonly [number, number] | null,
  base: readonly [number, number] | null,
  limit: number | null,
  status: Status,
  year = 2023,
): Result =>
  counted([status === 'met' ? 1 : 0, 0, 1], 1, status, {
    year,
    referenceDate: `${year}-12-31`,
    quantity: quantity(value, base, {
      baseYear: 2019,
      limit,
      changePermille:
        value && base && value[0] === value[1]
          ? Math.round(((value[0] - base[0]) * 1000) / base[0])
          : null,
    }),
  });

const asTrend = (one: Result): Result => ({
  ...one,
  quantity: one.quantity && { ...one.quantity, baseYear: (one.year ?? 2025) - 1 },
});

const quantityCase = (name: string, kind: TargetEvaluation, one: Result): ChartCase => ({
  name: `quantity-${name}`,
  draw: (options) => intervalChart(kind, one, evaluation(), options),
});

const REDUCTION_TOTAL = reductionTarget({ mode: 'total' });

const QUANTITIES: readonly ChartCase[] = [
  quantityCase('reduced', REDUCTION_TOTAL, total([430, 430], [490, 490], 465, 'met')),
  quantityCase('at-limit', REDUCTION_TOTAL, total([465, 465], [490, 490], 465, 'met')),
  quantityCase(
    'sources-differ',
    REDUCTION_TOTAL,
    total([440, 480], [490, 490], 465, 'inconclusive'),
  ),
  quantityCase('no-value', REDUCTION_TOTAL, total(null, [490, 490], 465, 'no-data')),
  quantityCase('nothing', REDUCTION_TOTAL, total(null, null, null, 'no-data')),
  quantityCase(
    'trend-increased',
    trendTarget(),
    asTrend(total([560, 560], [548, 548], 548, 'not-met')),
  ),
];

const year = (of: number, one: Result): Result => ({
  ...one,
  year: of,
  referenceDate: `${of}-12-31`,
  due: false,
  figuresTo: one.figuresTo === null ? null : `${of}-12-15`,
});

const line = (expectedPermyriad: number): Partial<Result> => ({
  path: {
    kind: 'line',
    from: { date: '2021-12-31', permyriad: 4_000 },
    expectedPermyriad,
    inUnits: null,
    paceHundredths: [80, 99],
  },
});

const years = (name: string, list: readonly Result[], final: Result, more = {}): ChartCase => ({
  name: `years-${name}`,
  draw: (options) => yearsChart(target({ years: list, final, ...more }), evaluation(), options),
});

const dueMilestone = (date: string, one: Result): MilestoneEvaluation => ({
  date,
  threshold: one.required ?? 0,
  due: true,
  result: one,
  earlySince: null,
});

const SILENT_150 = result({ n: 150, unknown: 150, required: 149 });

const YEARS: readonly ChartCase[] = [
  years(
    'no-data',
    [2022, 2023, 2024].map((of) => year(of, SILENT_150)),
    result(),
  ),
  years(
    'published',
    [
      year(2020, SILENT_150),
      year(2021, SILENT_150),
      year(2022, counted([10, 0, 140], 149, 'inconclusive')),
      year(2023, counted([150, 0, 0], 149, 'reached')),
      year(2024, counted([20, 0, 126], 145, 'inconclusive', line(9_944))),
    ],
    counted([20, 0, 126], 145, 'inconclusive'),
  ),
  years(
    'complete',
    [
      year(2021, counted([60, 90, 0], 75, 'not-applicable')),
      year(2022, counted([62, 88, 0], 75, 'late', line(4_250))),
      year(2023, counted([64, 86, 0], 75, 'attention', line(4_500))),
      year(2024, counted([73, 73, 0], 73, 'reached', line(4_750))),
    ],
    counted([73, 70, 3], 73, 'met'),
    { threshold: 50 },
  ),
  years(
    'partly-inferred',
    [
      year(2022, counted([10, 0, 140], 149, 'inconclusive')),
      year(2023, counted([150, 0, 0], 149, 'reached', { stated: 0, evidence: ['inference'] })),
      year(2024, counted([120, 6, 20], 145, 'attention', { stated: 70, ...line(9_944) })),
    ],
    counted([146, 0, 0], 145, 'met', { stated: 140 }),
  ),
  // A running plan of units: each of its years promised by itself, of those to come one reached early.
  years(
    'due-milestones',
    [
      year(2024, counted([40, 45, 0], 85, 'on-track', line(4_000))),
      year(2025, counted([45, 40, 0], 85, 'attention', line(5_000))),
      year(2026, counted([53, 0, 32], 85, 'inconclusive')),
    ],
    counted([53, 0, 32], 85, 'inconclusive', { due: false, referenceDate: '2026-11-15' }),
    {
      kind: 'count',
      threshold: 85,
      milestones: [
        dueMilestone('2024-12-31', counted([40, 45, 0], 37, 'met')),
        dueMilestone('2025-12-31', counted([45, 40, 0], 50, 'not-met')),
        dueMilestone('2026-06-30', counted([53, 0, 32], 60, 'inconclusive')),
        dueMilestone('2027-06-30', counted([53, 0, 32], 52, 'reached', { due: false })),
        dueMilestone(
          '2027-12-31',
          counted([53, 0, 32], 75, 'not-applicable', { due: false, notJudged: 'not-yet' }),
        ),
      ],
    },
  ),
  {
    name: 'years-total-with-gap',
    draw: (options) =>
      yearsChart(
        reductionTarget({
          mode: 'total',
          years: [
            total([488, 488], [490, 490], 465, 'late', 2020),
            total([470, 470], [490, 490], 465, 'attention', 2021),
            total(null, [490, 490], 465, 'no-data', 2022),
            total([440, 462], [490, 490], 465, 'met', 2023),
            total([430, 430], [490, 490], 465, 'met', 2024),
          ],
          final: total([430, 430], [490, 490], 465, 'met', 2024),
        }),
        evaluation(),
        options,
      ),
  },
  {
    name: 'years-trend',
    draw: (options) =>
      yearsChart(
        trendTarget({
          years: [
            asTrend(total([548, 548], [560, 560], 560, 'met', 2022)),
            asTrend(total([548, 548], [548, 548], 548, 'contained', 2023)),
            asTrend(total([512, 512], [548, 548], 548, 'met', 2024)),
          ],
          final: counted([3, 0, 0], 3, 'met', { counted: 'years' }),
        }),
        evaluation(),
        options,
      ),
  },
];

const areaOf = (code: string, one: Result) => {
  const own: Result = { ...one, area: `${code}@2019-01-01`, binding: false, required: null };
  return { code, years: [], final: own };
};

const SHARES: readonly (readonly [number, number, number])[] = [
  [5, 0, 1],
  [2, 0, 8],
  [1, 0, 22],
  [5, 3, 16],
  [0, 0, 13],
  [20, 0, 0],
  [0, 11, 0],
  [3, 0, 18],
  [7, 0, 15],
];

const areas = DISTRICTS.map((unit, index) =>
  areaOf(
    unit.code,
    index === 4
      ? result({ n: 13, unknown: 13 })
      : counted(SHARES[index] ?? [0, 0, 1], null, 'not-applicable'),
  ),
);

const CHANGES: readonly (number | null)[] = [-82, -50, -49, 0, null, 34, -643, -121, 720];

const districtStates = DISTRICTS.map((unit, index) => {
  const change = CHANGES[index] ?? null;
  const base = 120 + index;
  return unitState(unit.ref, {
    judgement: change === null ? 'unknown' : change <= -50 ? 'met' : 'not-met',
    reason: change === null ? 'not-published' : null,
    quantity:
      change === null
        ? quantity(null, [base, base])
        : quantity(
            [base + Math.round((base * change) / 1000), base + Math.round((base * change) / 1000)],
            [base, base],
            { changePermille: change },
          ),
  });
});

const LONG_NAME = unitVersion('999', 'Phong Dụ Thượng và các bản vùng cao Ẫ Ể Ỗ', 'thanh-pho');

const AREAS: readonly ChartCase[] = [
  {
    name: 'areas-nine-districts',
    draw: (options) =>
      areasChart(
        target({ areas, final: counted([43, 14, 89], 145, 'inconclusive') }),
        null,
        evaluation(),
        options,
      ),
  },
  {
    name: 'areas-partly-inferred',
    draw: (options) =>
      areasChart(
        target({
          areas: DISTRICTS.slice(0, 4).map((unit, index) =>
            areaOf(
              unit.code,
              counted(SHARES[index] ?? [0, 0, 1], null, 'not-applicable', {
                stated: index === 3 ? 2 : 0,
              }),
            ),
          ),
          final: counted([13, 3, 47], 145, 'inconclusive', { stated: 2 }),
        }),
        null,
        evaluation(),
        options,
      ),
  },
  {
    name: 'areas-longest-names',
    draw: (options) =>
      areasChart(
        target({
          areas: [
            { ...areaOf('999', counted([1_000, 10, 90], null, 'not-applicable')) },
            areaOf('132', counted([5, 0, 1], null, 'not-applicable')),
          ],
        }),
        null,
        evaluation({ units: [...UNITS, LONG_NAME] }),
        options,
      ),
  },
  {
    name: 'areas-no-data',
    draw: (options) => areasChart(target(), 2023, evaluation(), options),
  },
  {
    name: 'areas-units',
    draw: (options) => {
      const final = counted([3, 1, 5], 6, 'inconclusive', {
        evidence: ['inference', 'unit'],
        stated: 0,
      });
      const states = DISTRICTS.map((unit, index) =>
        unitState(unit.ref, {
          judgement: index < 3 ? 'met' : index === 4 ? 'not-met' : 'unknown',
          evidence: index < 3 ? 'inference' : null,
        }),
      );
      return areasChart(
        target({
          scopeTypes: DISTRICT_TYPES,
          final,
          unitStates: [{ year: null, referenceDate: '2025-06-30', states }],
        }),
        null,
        evaluation(),
        options,
      );
    },
  },
  {
    name: 'changes-sorted',
    draw: (options) =>
      changesChart(
        reductionTarget({
          final: counted([4, 4, 1], 9, 'not-met'),
          unitStates: [{ year: null, referenceDate: '2025-06-30', states: districtStates }],
        }),
        evaluation(),
        options,
      ),
  },
  {
    name: 'areas-changes',
    draw: (options) =>
      areasChart(
        reductionTarget({
          final: counted([4, 4, 1], 9, 'not-met'),
          unitStates: [{ year: null, referenceDate: '2025-06-30', states: districtStates }],
        }),
        null,
        evaluation(),
        options,
      ),
  },
];

const series = (name: string, figures: readonly Figure[], units = UNITS): ChartCase => ({
  name: `series-${name}`,
  draw: (options) => seriesChart('cong-nhan', PROVINCE, evaluation({ figures, units }), options),
});

const on = (date: string, value: number, totalUnits: number | null, more: Partial<Figure> = {}) =>
  figure({
    periodStart: date,
    periodEnd: date,
    value,
    total: totalUnits,
    row: `observations/published/aggregates.csv:${date.replaceAll('-', '')}${value}`,
    ...more,
  });

const merged = unitVersion('04550', 'Mới', 'xa', {
  validFrom: '2024-12-01',
  from: [
    {
      unit: '04303@2019-01-01',
      date: '2024-12-01',
      changes: ['merged'],
      resolution: '',
      inferred: false,
      basis: '',
      row: '',
    },
  ],
});

const SERIES: readonly ChartCase[] = [
  series('no-data', []),
  series('one-point', [on('2023-06-30', 99, 150)]),
  series(
    'recognised',
    [
      on('2019-12-31', 69, 157),
      on('2020-12-31', 75, 150),
      on('2020-12-31', 76, 150, { source: 'khac' }),
      on('2021-12-31', 87, 150),
      on('2023-06-30', 99, 150),
      on('2024-07-31', 106, 150),
      on('2025-03-31', 115, 146),
    ],
    [...UNITS, merged],
  ),
  series('some-without-total', [
    on('2020-12-31', 75, 150),
    on('2021-12-31', 80, null),
    on('2022-12-31', 90, 150),
    on('2023-12-31', 60, 150),
  ]),
  series('counts', [on('2021-12-31', 2, null), on('2022-12-31', 3, 9), on('2023-12-31', 5, null)]),
  series('provisional-and-missing', [
    on('2020-12-31', 12, 150),
    on('2021-12-31', 0, 150),
    figure({ periodStart: '2022-12-31', periodEnd: '2022-12-31', value: null, missing: 'x' }),
    on('2024-12-31', 40, 150, { flag: 'p', atLeast: true }),
  ]),
];

const MATRIX_YEARS = [2021, 2022, 2023, 2024, 2025];

const matrix = (
  name: string,
  results: readonly (readonly Result[])[],
  more: Partial<Evaluation> = {},
): ChartCase => ({
  name: `matrix-${name}`,
  draw: (options) =>
    evidenceMatrixChart(
      evaluation({
        targets: results.map((years, index) =>
          (index === 1 ? reductionTarget : index === 2 ? trendTarget : target)({
            id: `t${index + 1}`,
            years: years.map((one, at) => year(MATRIX_YEARS[at] ?? 0, one)),
          }),
        ),
        ...more,
      }),
      options,
    ),
});

const BEFORE = result({ status: 'not-applicable', notJudged: 'before-plan' });
const LATER = result({ status: 'not-applicable', notJudged: 'not-yet' });
const SILENT = result({ n: 9, unknown: 9 });

const MATRICES: readonly ChartCase[] = [
  matrix('no-data', [[BEFORE, SILENT, SILENT, SILENT, LATER]]),
  matrix('every-verdict', [
    [
      { ...BEFORE, met: 60, stated: 60, unknown: 86 },
      counted([20, 5, 121], 145, 'inconclusive'),
      counted([140, 6, 0], 145, 'attention'),
      counted([144, 0, 2], 145, 'reached'),
      counted([146, 0, 0], 145, 'met'),
    ],
    [BEFORE, counted([9, 0, 0], 9, 'on-track'), counted([2, 7, 0], 9, 'late'), SILENT, LATER],
    [
      BEFORE,
      counted([1, 0, 0], 1, 'met'),
      counted([0, 1, 0], 1, 'not-met'),
      counted([0, 1, 0], 1, 'contained'),
      LATER,
    ],
  ]),
  matrix('partly-inferred', [
    [
      BEFORE,
      counted([20, 0, 126], 145, 'inconclusive', { evidence: ['inference'] }),
      counted([60, 6, 80], 145, 'inconclusive', { stated: 30 }),
      SILENT,
      SILENT,
    ],
  ]),
];

const tiles = (
  name: string,
  states: UnitStates['states'],
  more: {
    readonly final?: Result;
    readonly width?: number;
    readonly world?: Partial<Evaluation>;
  } = {},
): ChartCase => ({
  name: `tiles-${name}`,
  draw: (options) => {
    const { final = counted([0, 0, 8], 7, 'inconclusive'), width = options.width, world } = more;
    const referenceDate = final.referenceDate;
    return tileMap(
      target({ final, unitStates: [{ year: null, referenceDate, states }] }),
      null,
      evaluation({ ...tileWorld(), ...world }),
      width === undefined ? options : { ...options, width },
    );
  },
});

const judged = (of: (index: number) => Partial<UnitState>): UnitState[] =>
  TILE_COMMUNES.filter(({ type, validTo }) => type === 'xa' && validTo === null).map(
    ({ ref }, index) => unitState(ref, { reason: null, ...of(index) }),
  );

const MIXED = judged((index) =>
  index === 0
    ? { judgement: 'met', evidence: 'inference' }
    : index === 6
      ? { judgement: 'not-applicable' }
      : { judgement: (['met', 'not-met', 'unknown'] as const)[index % 3] ?? 'unknown' },
);

const TILES: readonly ChartCase[] = [
  tiles(
    'no-data',
    judged(() => ({ judgement: 'unknown' })),
    { final: result({ n: 8, unknown: 8 }) },
  ),
  tiles(
    'all-met',
    judged(() => ({ judgement: 'met', evidence: 'unit' })),
    {
      final: counted([8, 0, 0], 7, 'met'),
    },
  ),
  tiles('mixed-inferred', MIXED, {
    final: counted([3, 2, 2], 7, 'inconclusive', { excluded: 1, stated: 2 }),
  }),
  tiles('mixed-small-inferred', MIXED, {
    final: counted([3, 2, 2], 7, 'inconclusive', { excluded: 1, stated: 2 }),
    width: 130,
  }),
  tiles('before-the-merger', MIXED, {
    final: counted([3, 2, 2], 7, 'inconclusive', { referenceDate: '2024-11-30' }),
  }),
  tiles('without-districts', MIXED, {
    final: counted([3, 2, 2], 7, 'inconclusive'),
    world: withoutDistricts(),
  }),
  tiles('no-tiles', MIXED, { world: { tiles: [] } }),
  tiles('illustrative', MIXED, { world: { illustrative: true, set: 'illustrative' } }),
  {
    name: 'tiles-no-states',
    draw: (options) => tileMap(target(), 2023, evaluation(tileWorld()), options),
  },
];

const SURROUNDINGS: readonly ChartCase[] = ['04313', '04315', '04318'].map((code) => ({
  name: `surroundings-${code}`,
  draw: (options) => {
    const world = evaluation(tileWorld());
    const surroundings = surroundingsOf(code, world);
    if (surroundings === null) throw new Error(`no tile for ${code}`);
    return tileSurroundings(surroundings, world, options);
  },
}));
const PANEL_YEARS = [2020, 2021, 2022, 2023, 2024, 2025];

const whole = [
  counted([30, 120, 0], 149, 'late'),
  SILENT_150,
  counted([60, 0, 90], 149, 'inconclusive'),
  counted([90, 60, 0], 149, 'late'),
  counted([100, 46, 0], 145, 'attention'),
  counted([110, 30, 6], 145, 'inconclusive'),
].map((one, index) => year(PANEL_YEARS[index] ?? 0, one));

/** Met and unknown of n by year; null for a year without figures. */
type Course = readonly (readonly [number, number, number] | null)[];

/** At 0 and 100 %, wholly open, one year only, a gap, and a break in the number of units. */
const COURSES: readonly Course[] = [
  [
    [0, 0, 6],
    [0, 0, 6],
    [0, 0, 6],
    [0, 0, 6],
    [0, 0, 6],
    [0, 0, 6],
  ],
  [
    [10, 0, 10],
    [10, 0, 10],
    [10, 0, 10],
    [10, 0, 10],
    [10, 0, 10],
    [10, 0, 10],
  ],
  [null, null, [0, 23, 23], [4, 19, 23], [4, 6, 23], [12, 0, 23]],
  [null, null, null, [12, 0, 24], null, null],
  [[3, 0, 13], null, [6, 0, 13], [7, 0, 13], null, [9, 2, 13]],
  [
    [8, 0, 20],
    [10, 0, 20],
    [14, 0, 20],
    [16, 0, 20],
    [15, 0, 17],
    [17, 0, 17],
  ],
  [null, null, null, null, null, null],
  [
    [1, 0, 21],
    [2, 0, 21],
    [4, 0, 21],
    [8, 0, 21],
    [16, 0, 21],
    [20, 0, 21],
  ],
  [
    [22, 0, 22],
    [20, 0, 22],
    [18, 0, 22],
    [12, 4, 22],
    [10, 0, 21],
    [9, 0, 21],
  ],
];

const courseYears = (code: string, course: Course): readonly Result[] =>
  course.map((known, index) => {
    const of = PANEL_YEARS[index] ?? 0;
    const one =
      known === null
        ? result({ n: 6, unknown: 6 })
        : counted([known[0], known[2] - known[0] - known[1], known[1]], null, 'not-applicable');
    return { ...year(of, one), area: `${code}@2019-01-01`, binding: false, required: null };
  });

const inferredOf = (index: number, { met, year: of }: Result): number =>
  index === 1 ? met : (of ?? 0) < 2023 ? 0 : Math.ceil(met / 2);

/** The courses with a part inferred: of one area all, of others the later half, of one nothing. */
const inferredCourses = COURSES.map((course, index) => ({
  code: DISTRICTS[index]?.code ?? '',
  years: courseYears(DISTRICTS[index]?.code ?? '', course).map((one) =>
    index === 5 || one.met === 0
      ? one
      : { ...one, stated: one.met - inferredOf(index, one), inferred: inferredOf(index, one) },
  ),
  final: null,
}));

const courses = (all: readonly Course[]) =>
  DISTRICTS.map(({ code }, index) => ({
    code,
    years: courseYears(code, all[index] ?? []),
    final: null,
  }));

const unitYears = (states: (district: number, of: number) => Partial<UnitState>) =>
  [...PANEL_YEARS.slice(0, 5), null].map((of) => ({
    year: of,
    referenceDate: `${of ?? 2025}-12-31`,
    states: DISTRICTS.map(({ ref }, district) => unitState(ref, states(district, of ?? 2024))),
  }));

/** 2019 is 100: a course down, one up, one far beyond, one with two sources, one with a gap. */
const indexState = (district: number, of: number): Partial<UnitState> => {
  const base = 100 + district;
  if (district === 4 && of === 2022) return { quantity: quantity(null, [base, base]) };
  if (district === 6) return {};
  const step = district === 8 ? 18 : district === 2 ? 3 : -2 - district / 2;
  const value = Math.round(base + step * (of - 2019));
  const high = district === 3 && of === 2023 ? value + 12 : value;
  return {
    judgement: value > 0.95 * base ? 'not-met' : 'met',
    reason: null,
    quantity: quantity([value, high], [base, base], {
      changePermille: high === value ? Math.round(((value - base) * 1000) / base) : null,
    }),
  };
};

const openYears = PANEL_YEARS.slice(0, 5).map((of) => year(of, counted([3, 2, 4], 6, 'late')));

const comparison = (name: string, of: TargetEvaluation, units = UNITS): ChartCase => ({
  name: `area-heat-${name}`,
  draw: (options) => areaHeatChart(of, evaluation({ units }), options),
});

const AREA_HEATS: readonly ChartCase[] = [
  comparison(
    'shares-inferred',
    target({
      years: whole.map((one) => ({ ...one, stated: 0, inferred: one.met })),
      areas: inferredCourses,
    }),
  ),
  comparison(
    'judgements-inferred',
    target({
      scopeTypes: DISTRICT_TYPES,
      scopeLevel: 'huyen',
      years: openYears.map((one, index) =>
        index === 0
          ? year(PANEL_YEARS[0] ?? 0, result({ n: 9, unknown: 9 }))
          : { ...one, stated: 1, inferred: 2 },
      ),
      unitStates: unitYears((district, of) =>
        district % 3 === 0
          ? { judgement: 'unknown' }
          : of - 2019 > district / 2
            ? { judgement: 'met', evidence: district < 5 ? 'inference' : 'unit' }
            : { judgement: 'not-met' },
      ),
    }),
  ),
  comparison('shares', target({ years: whole, areas: courses(COURSES) })),
  comparison(
    'longest-names',
    target({
      years: whole,
      areas: [
        { code: '999', years: courseYears('999', COURSES[7] ?? []), final: null },
        { code: '137', years: courseYears('137', COURSES[4] ?? []), final: null },
      ],
    }),
    [...UNITS, LONG_NAME],
  ),
  comparison(
    'index',
    reductionTarget({
      years: openYears,
      unitStates: unitYears(indexState),
      readings: [
        {
          reading: 'toan-tinh',
          name: 'Tính trên tổng',
          explanation: 'Vì sao.',
          result: result(),
          quantities: [
            { year: 2020, quantity: quantity([880, 880], [900, 900]) },
            { year: 2021, quantity: quantity([850, 880], [900, 900]) },
            { year: 2023, quantity: quantity([820, 820], [900, 900]) },
            { year: 2024, quantity: quantity([810, 810], [900, 900]) },
          ],
          sameStatus: true,
        },
      ],
    }),
  ),
  comparison(
    'judgements',
    target({
      scopeTypes: DISTRICT_TYPES,
      scopeLevel: 'huyen',
      years: openYears,
      unitStates: unitYears((district, of) => ({
        judgement:
          district === 8 && of < 2022
            ? 'not-applicable'
            : district % 3 === 0
              ? 'unknown'
              : of - 2019 > district / 2
                ? 'met'
                : 'not-met',
      })),
    }),
  ),
];

const example = (name: string, met: number, notMet: number): ChartCase => ({
  name: `interval-example-${name}`,
  draw: (options) =>
    intervalExampleChart(
      { n: 20, met, notMet, required: 12, noun: 'xã' },
      evaluation({ illustrative: name === 'open' }),
      options,
    ),
});

/** The imagined results that guidance explains the bar with. */
const EXAMPLES = [example('met', 14, 2), example('open', 6, 4), example('not-met', 5, 11)];

export const CASES: readonly ChartCase[] = [
  ...EXAMPLES,
  ...INTERVALS,
  ...QUANTITIES,
  ...YEARS,
  ...AREAS,
  ...AREA_HEATS,
  ...SERIES,
  ...MATRICES,
  ...LINEAGES,
  ...TILES,
  ...SURROUNDINGS,
];
