import { taskCounts } from '../../src/evaluation/record/due-dates.ts';
import type {
  Evaluation,
  Figure,
  IndicatorInfo,
  Quantity,
  Result,
  SourceTrace,
  Status,
  TargetEvaluation,
  UnitState,
  UnitVersion,
} from '../../src/evaluation/record/evaluation.ts';
import { STATUSES } from '../../src/evaluation/record/evaluation.ts';
import { sharePermyriad, sharesOf } from '../../src/evaluation/record/shares.ts';
import { levelOf, type UnitType } from '../../src/schema/unit-type.ts';
import { formatPermyriad } from '../../src/text/format/format.ts';

/** Small evaluations for tests of words and charts: everything has a plain default. */

export const PROVINCE = '15@2019-01-01';

export const unitVersion = (
  code: string,
  name: string,
  type: UnitType,
  more: Partial<UnitVersion> = {},
): UnitVersion => ({
  ref: `${code}@${more.validFrom ?? '2019-01-01'}`,
  code,
  validFrom: '2019-01-01',
  validTo: null,
  name,
  type,
  level: levelOf(type),
  parent: type === 'tinh' ? null : PROVINCE,
  latitude: null,
  longitude: null,
  aliases: [],
  from: [],
  to: [],
  inTerritory: true,
  note: '',
  ...more,
});

/** The district-level units, in the order of their codes. */
export const DISTRICTS: readonly UnitVersion[] = [
  unitVersion('132', 'Yên Bái', 'thanh-pho'),
  unitVersion('133', 'Nghĩa Lộ', 'thi-xa'),
  unitVersion('135', 'Lục Yên', 'huyen'),
  unitVersion('136', 'Văn Yên', 'huyen'),
  unitVersion('137', 'Mù Căng Chải', 'huyen'),
  unitVersion('138', 'Trấn Yên', 'huyen'),
  unitVersion('139', 'Trạm Tấu', 'huyen'),
  unitVersion('140', 'Văn Chấn', 'huyen'),
  unitVersion('141', 'Yên Bình', 'huyen'),
];

export const UNITS: readonly UnitVersion[] = [
  unitVersion('15', 'Yên Bái', 'tinh'),
  ...DISTRICTS,
  unitVersion('04303', 'Tân Phượng', 'xa', { parent: '135@2019-01-01' }),
  unitVersion('04306', 'Lâm Thượng', 'xa', { parent: '135@2019-01-01' }),
];

export const indicator = (more: Partial<IndicatorInfo> = {}): IndicatorInfo => ({
  id: 'xa-dat-19.2',
  name: 'Xã đạt tiêu chí 19.2',
  definition: 'Tiêu chí 19.2 của bộ tiêu chí.',
  unitOfMeasure: 'xã',
  level: 'xa',
  valueType: 'pass',
  timing: 'stock',
  lasting: false,
  yearStart: null,
  better: null,
  holder: 'Công an tỉnh',
  ...more,
});

export const CRIMES = indicator({
  id: 'toi-pham',
  name: 'Số vụ phạm tội về trật tự xã hội',
  unitOfMeasure: 'vụ',
  level: 'huyen',
  valueType: 'count',
  timing: 'flow',
  yearStart: '12-15',
  better: 'lower',
});

export const RECOGNISED = indicator({
  id: 'cong-nhan',
  name: 'Xã được công nhận nâng cao',
  lasting: true,
});

const NOTHING_KNOWN: Result = {
  area: PROVINCE,
  year: null,
  referenceDate: '2025-06-30',
  due: true,
  binding: true,
  counted: 'units',
  n: 146,
  excluded: 0,
  required: 145,
  requiredInUnits: false,
  met: 0,
  notMet: 0,
  unknown: 146,
  stated: 0,
  inferred: 0,
  unknownReasons: [],
  shares: null,
  evidence: [],
  figuresTo: null,
  status: 'no-data',
  notJudged: null,
  statusRange: null,
  path: null,
  margin: { toConfirm: null, toRefute: null, lacking: null, toReverse: null },
  needed: null,
  smallNumbers: null,
  lastKnown: null,
  conflicts: [],
  leftOut: 0,
  quantity: null,
  working: [],
  rows: [],
};

/** A result for 146 xã of which nothing is known, at closing; its shares follow from its counts. */
export const result = (more: Partial<Result> = {}): Result => {
  const counts = { ...NOTHING_KNOWN, ...more };
  const isInferred =
    counts.evidence.length > 0 && counts.evidence.every((one) => one === 'inference');
  const stated = more.stated ?? (isInferred ? 0 : counts.met);
  const whole = { ...counts, stated, inferred: counts.met - stated };
  return { ...whole, shares: sharesOf(whole), ...more };
};

/** A result with m, f, u of n and figures of a date. */
export const counted = (
  [met, notMet, unknown]: readonly [number, number, number],
  required: number | null,
  status: Status,
  more: Partial<Result> = {},
): Result =>
  result({
    n: met + notMet + unknown,
    met,
    notMet,
    unknown,
    required,
    status,
    evidence: ['unit'],
    figuresTo: '2025-06-15',
    ...more,
  });

export const quantity = (
  value: readonly [number, number] | null,
  base: readonly [number, number] | null,
  more: Partial<Quantity> = {},
): Quantity => ({ value, base, baseYear: 2019, limit: null, changePermille: null, ...more });

export const unitState = (unit: string, more: Partial<UnitState> = {}): UnitState => ({
  unit,
  judgement: 'unknown',
  reason: 'not-published',
  evidence: null,
  inference: null,
  date: null,
  rows: [],
  quantity: null,
  ...more,
});

/** Target 2 of the plan: 99 % of xã. */
export const target = (more: Partial<TargetEvaluation> = {}): TargetEvaluation => ({
  id: 't2',
  clause: 'ii.2.2',
  kind: 'share',
  mode: null,
  indicator: 'xa-dat-19.2',
  scopeTypes: ['xa'],
  scopeLevel: 'xa',
  better: null,
  threshold: 99,
  limitPercent: null,
  atLeast: false,
  baselineYear: null,
  dueDate: '2025-12-31',
  closingDate: '2025-06-30',
  closingReason: 'Cấp huyện kết thúc ngày 30/6/2025.',
  shortName: '99% số xã đạt tiêu chí 19.2',
  statement: 'có 99% số xã đạt tiêu chí 19.2',
  reading: 'Tính trên các xã, không tính phường, thị trấn.',
  clarity: [],
  milestones: [],
  years: [],
  final: result(),
  areas: [],
  own: [],
  unitStates: [],
  readings: [],
  ...more,
});

/** Target 1 of the plan: every district at least 5 % below 2019. */
export const reductionTarget = (more: Partial<TargetEvaluation> = {}): TargetEvaluation =>
  target({
    id: 't1',
    clause: 'ii.2.1',
    kind: 'reduction',
    mode: 'each',
    indicator: 'toi-pham',
    scopeTypes: ['huyen', 'thi-xa', 'thanh-pho'],
    scopeLevel: 'huyen',
    better: 'lower',
    threshold: 5,
    limitPercent: 95,
    atLeast: true,
    baselineYear: 2019,
    shortName: 'Mỗi huyện, thị xã, thành phố giảm ít nhất 5% số vụ phạm tội',
    ...more,
  });

/** A trend of the whole province against the year before. */
export const trendTarget = (more: Partial<TargetEvaluation> = {}): TargetEvaluation =>
  target({
    id: 'x1',
    clause: 'ii.2.1',
    kind: 'trend',
    mode: 'total',
    indicator: 'toi-pham',
    scopeTypes: ['tinh'],
    scopeLevel: 'tinh',
    threshold: null,
    shortName: 'Kéo giảm tội phạm so với năm trước',
    ...more,
  });

const AGGREGATE: Figure = {
  row: 'aggregates: cong-nhan · 15 · 2023-06-30 · 2023-06-30 · trang-tinh @2026-11-22',
  indicator: 'cong-nhan',
  unit: PROVINCE,
  periodStart: '2023-06-30',
  periodEnd: '2023-06-30',
  value: 99,
  missing: null,
  total: 150,
  sharePermyriad: null,
  atLeast: false,
  flag: null,
  source: 'trang-tinh',
  recordedOn: '2026-11-22',
  note: '',
  supersededBy: null,
};

/** 99 of 150 on 30 June 2023; its share follows from value and total. */
export const figure = (more: Partial<Figure> = {}): Figure => {
  const whole = { ...AGGREGATE, ...more };
  const { value, total } = whole;
  const share = typeof value === 'number' && total !== null ? sharePermyriad(value, total) : null;
  return { ...whole, sharePermyriad: share, ...more };
};

const NO_TARGETS = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
  Status,
  number
>;

/** What is known of a source of which a row says nothing. */
export const NO_TRACE: SourceTrace = {
  place: null,
  accessedOn: null,
  archivedAddress: null,
  copySha256: null,
  toldOn: null,
};

export const evaluation = (more: Partial<Evaluation> = {}): Evaluation => ({
  format: 4,
  set: 'published',
  illustrative: false,
  asOf: '2026-11-22',
  release: null,
  rowsAfterRelease: 0,
  releases: [],
  plan: {
    id: 'kh-272',
    number: '272/KH-UBND',
    title: 'Kế hoạch',
    shortTitle: 'Kế hoạch 272',
    subject: 'an ninh, trật tự',
    issuer: 'Ủy ban nhân dân tỉnh Yên Bái',
    signedOn: '2022-12-29',
    periodStart: '2022-01-01',
    periodEnd: '2025-12-31',
    firstYear: 2020,
    lastYear: 2025,
    territoryCode: '15',
    sourceNote: '',
    address: '',
  },
  units: UNITS,
  tiles: [],
  indicators: [indicator(), CRIMES, RECOGNISED],
  inferences: [
    {
      id: 'tu-cong-nhan',
      fromIndicator: 'cong-nhan',
      toIndicator: 'xa-dat-19.2',
      basis: 'circumstance',
      fromDate: '2022-01-01',
      explanation: 'Công nhận từ năm 2022 xét theo bộ tiêu chí mới.',
    },
  ],
  sources: [
    {
      id: 'trang-tinh',
      title: 'Kết quả xây dựng nông thôn mới',
      publisher: 'Cổng thông tin tỉnh',
      publishedOn: '2023-07-05',
      kind: 'portal',
      address: 'https://example.org/1',
      rows: 2,
      trace: null,
    },
  ],
  figures: [],
  targets: [],
  measures: [],
  tasks: taskCounts([]),
  requests: [],
  corrections: [],
  contradictions: [],
  withdrawals: [],
  conflicts: [],
  coverage: [],
  summary: NO_TARGETS,
  ...more,
});

/** A share of a count as readers see it, computed apart from the words: "13,7%". */
export const shareText = (part: number, n: number): string =>
  n === 0 ? 'không áp dụng' : formatPermyriad(sharePermyriad(part, n));
