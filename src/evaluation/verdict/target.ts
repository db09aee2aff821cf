import type { Version } from '../../dataset/registry/registry.ts';
import { earlier, yearOf } from '../../schema/dates.ts';
import type { Tables } from '../../schema/index.ts';
import { known } from '../../schema/table.ts';
import type { TargetRow } from '../../schema/targets.ts';
import { LEVEL_ORDER, type Level, levelOf } from '../../schema/unit-type.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import { askedOf } from '../evidence/kinds/trend.ts';
import type { Observations } from '../evidence/observations.ts';
import { type Question, questionOf, questionUnder } from '../evidence/question.ts';
import { completeYear, type Window, windowOf } from '../evidence/window.ts';
import type {
  AreaEvaluation,
  ReadingResult,
  Result,
  TargetEvaluation,
  UnitStates,
  YearQuantity,
} from '../record/evaluation.ts';
import { fraction } from '../record/fraction.ts';
import { distinctRefs } from '../record/row-ref.ts';
import { sharesOf } from '../record/shares.ts';
import type { Part } from './bounds.ts';
import type { Start } from './pace.ts';
import {
  areaResult,
  judgeTotal,
  judgeUnits,
  type Occasion,
  ownResult,
  territoryResult,
} from './result.ts';
import { countTrendYears, trendPeriodVerdict } from './trend.ts';
import { addUnknownReasons } from './unknown-reasons.ts';

/** What every target of one evaluation is judged against. */
export interface Frame {
  readonly tables: Tables;
  readonly observations: Observations;
  readonly territoryCode: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly periodStart: string;
  readonly asOf: string;
}

/** A target judged in one window, with the areas below the territory. */
interface TargetJudgement {
  readonly result: Result;
  readonly units: readonly JudgedUnit[];
  readonly areas: ReadonlyMap<string, Result>;
  /** Units in scope by themselves, where they are areas with units of their own. */
  readonly own: ReadonlyMap<string, Result>;
}

/** Codes of the areas and units that get results of their own. */
interface Codes {
  readonly areas: readonly string[];
  readonly own: readonly string[];
}

/** An area and its results for earlier years, oldest first. */
interface AreaHistory {
  readonly code: string;
  readonly earlier: readonly Result[];
}

/** Codes of the units between the territory and the units in scope, in registry order. */
const areaCodes = (frame: Frame, question: Question): string[] => {
  const [type] = question.scopeTypes;
  const depth = type ? LEVEL_ORDER.indexOf(levelOf(type)) : 0;
  const codes = new Set<string>();
  for (let year = frame.firstYear; year <= frame.lastYear; year += 1) {
    const date = windowOf(year, question.closingDate, frame.asOf).end;
    const territory = frame.observations.registry.on(frame.territoryCode, date);
    if (!territory) continue;
    for (const version of frame.observations.registry.below(frame.territoryCode, date)) {
      const level = LEVEL_ORDER.indexOf(version.level);
      if (level > LEVEL_ORDER.indexOf(territory.level) && level < depth)
        codes.add(version.row.code);
    }
  }
  return [...codes].sort();
};

/** Below this level units have no units of their own. */
const LOWEST: Level = 'xa';

/** Codes of the units in scope, in registry order, where these are areas with units of their own. */
const ownCodes = (frame: Frame, question: Question): string[] => {
  const [type] = question.scopeTypes;
  if (type === undefined || levelOf(type) === LOWEST || question.mode === 'total') return [];
  const codes = new Set<string>();
  for (let year = frame.firstYear; year <= frame.lastYear; year += 1) {
    const date = windowOf(year, question.closingDate, frame.asOf).end;
    const scope = frame.observations.registry.inScope(
      frame.territoryCode,
      date,
      question.scopeTypes,
    );
    for (const version of scope) codes.add(version.row.code);
  }
  codes.delete(frame.territoryCode);
  return [...codes].sort();
};

/** A result for a time at which the target cannot be judged at all, of the units given. */
const outsideResult = (area: Version, units: number, occasion: Occasion): Result => ({
  ...territoryResult(area, [], [], occasion).result,
  working: [{ step: 'rule', rule: 'outside-the-period', status: 'not-applicable' }],
  status: 'not-applicable',
  n: units,
  unknown: units,
  lastKnown: null,
});

/**
 * The judgement of a time at which a target cannot be judged: not applicable, for each unit too.
 */
const outside = (
  area: Version,
  scope: readonly Version[],
  occasion: Occasion,
  { own }: Histories,
): TargetJudgement => {
  const units = judgeUnits(scope, occasion).map((unit) => ({
    ...unit,
    state: { ...unit.state, judgement: 'not-applicable' as const, evidence: null },
  }));
  const codes = new Set(own.map(({ code }) => code));
  const single = scope.filter(({ row }) => codes.has(row.code));
  return {
    result: outsideResult(area, scope.length, occasion),
    units,
    areas: new Map(),
    own: new Map(
      single.map((version) => [version.row.code, outsideResult(version, 1, occasion)] as const),
    ),
  };
};

/** Whether a target compares with its baseline year, which then cannot be judged itself. */
const isChange = (kind: TargetRow['kind']): boolean => kind === 'reduction' || kind === 'increase';

/** Whether a flow has no complete year in the window, or the window is empty. */
const cannotBeJudged = (frame: Frame, question: Question, window: Window): boolean => {
  if (window.end < window.start) return true;
  const baseline = known(question.target.baseline_year);
  if (baseline !== undefined && window.year < baseline + (isChange(question.target.kind) ? 1 : 0))
    return true;
  const indicator = frame.observations.indicator(question.target.indicator);
  return indicator.timing === 'flow' && completeYear(window, indicator) === null;
};

/** Histories of the areas and of the units that get results of their own. */
interface Histories {
  readonly areas: readonly AreaHistory[];
  readonly own: readonly AreaHistory[];
}

const historiesOf = (codes: Codes, judged: readonly TargetJudgement[]): Histories => {
  const histories = (which: keyof Codes): AreaHistory[] =>
    codes[which].map((code) => ({
      code,
      earlier: judged.flatMap((one) => one[which].get(code) ?? []),
    }));
  return { areas: histories('areas'), own: histories('own') };
};

const judge = (frame: Frame, occasion: Occasion, histories: Histories): TargetJudgement => {
  const { areas, own } = histories;
  const { registry } = frame.observations;
  const date = occasion.referenceDate;
  const territory = registry.on(frame.territoryCode, date);
  if (!territory) throw new Error(`territory ${frame.territoryCode} does not exist on ${date}`);
  const scope = registry.inScope(frame.territoryCode, date, occasion.question.scopeTypes);
  if (cannotBeJudged(frame, occasion.question, occasion.window)) {
    return outside(territory, scope, occasion, histories);
  }
  const judged =
    occasion.question.mode === 'total'
      ? [judgeTotal(territory, scope, occasion)]
      : judgeUnits(scope, occasion);
  const parts = partsOf(frame, occasion, areas, judged);
  const { result, units } = territoryResult(territory, judged, parts, occasion);
  const below = judgeAreas(occasion, areas, parts, units);
  return { result, ...below, own: judgeOwn(occasion, own, below.units) };
};

/** Results of units in scope by themselves, each with its own history. */
const judgeOwn = (
  occasion: Occasion,
  histories: readonly AreaHistory[],
  units: readonly JudgedUnit[],
): ReadonlyMap<string, Result> => {
  const byCode = new Map(units.map((unit) => [unit.version.row.code, unit]));
  const results = new Map<string, Result>();
  for (const { code, earlier: before } of histories) {
    const unit = byCode.get(code);
    if (unit === undefined) continue;
    const ofUnit = { ...occasion, earlier: before, start: startOf(before) };
    results.set(code, ownResult(unit, ofUnit));
  }
  return results;
};

/** The areas that exist on the reference date, each with its units. */
const partsOf = (
  frame: Frame,
  occasion: Occasion,
  areas: readonly AreaHistory[],
  judged: readonly JudgedUnit[],
): Part[] => {
  const { registry } = frame.observations;
  const byRef = new Map(judged.map((unit) => [unit.version.ref, unit]));
  return areas.flatMap(({ code }) => {
    const area = registry.on(code, occasion.referenceDate);
    if (!area) return [];
    const units = registry
      .inScope(code, occasion.referenceDate, occasion.question.scopeTypes)
      .flatMap((version) => byRef.get(version.ref) ?? []);
    return [{ area, units }];
  });
};

/** Results of the areas; a unit is settled by a statement on the territory or on its own area. */
const judgeAreas = (
  occasion: Occasion,
  areas: readonly AreaHistory[],
  parts: readonly Part[],
  units: readonly JudgedUnit[],
): Pick<TargetJudgement, 'units' | 'areas'> => {
  const settled = new Map(units.map((unit) => [unit.version.ref, unit]));
  const history = new Map(areas.map(({ code, earlier }) => [code, earlier]));
  const results = new Map<string, Result>();
  for (const part of parts) {
    const own = part.units.map((unit) => settled.get(unit.version.ref) ?? unit);
    const code = part.area.row.code;
    const judged = areaResult(
      { area: part.area, units: own },
      { ...occasion, earlier: history.get(code) ?? [] },
    );
    results.set(code, judged.result);
    for (const unit of judged.units) settled.set(unit.version.ref, unit);
  }
  return { areas: results, units: units.map((unit) => settled.get(unit.version.ref) ?? unit) };
};

const hasEvidence = (result: Result | undefined): result is Result =>
  result !== undefined && result.evidence.length > 0;

/** The first year whose share is known exactly: where a straight line may start. */
const startOf = (years: readonly Result[]): Start | null => {
  const first = years.find((year) => hasEvidence(year) && year.n > 0 && year.unknown === 0);
  return first?.figuresTo ? { date: first.figuresTo, value: fraction(first.met, first.n) } : null;
};

const occasionFor = (
  frame: Frame,
  question: Question,
  window: Window,
  rest: Pick<Occasion, 'year' | 'earlier' | 'start'> & { readonly referenceDate?: string },
): Occasion => ({
  question,
  window,
  referenceDate: window.end,
  due: window.end >= question.closingDate,
  milestones: frame.tables.milestones,
  observations: frame.observations,
  ...rest,
});

/** The last window, going back, in which the question can be judged: for a flow its last full year. */
const closingWindow = (frame: Frame, question: Question): Window => {
  const end = earlier(question.closingDate, frame.asOf);
  for (let year = yearOf(end); year >= frame.firstYear; year -= 1) {
    const window = windowOf(year, question.closingDate, frame.asOf);
    if (!cannotBeJudged(frame, question, window)) return window;
  }
  return windowOf(yearOf(end), question.closingDate, frame.asOf);
};

const judgeYears = (frame: Frame, question: Question, codes: Codes): TargetJudgement[] => {
  const judged: TargetJudgement[] = [];
  for (let year = frame.firstYear; year <= frame.lastYear; year += 1) {
    const window = windowOf(year, question.closingDate, frame.asOf);
    if (window.end < window.start) break;
    const results = judged.map((one) => one.result);
    const occasion = occasionFor(frame, question, window, {
      year,
      earlier: results,
      start: startOf(results),
    });
    judged.push(judge(frame, occasion, historiesOf(codes, judged)));
  }
  return judged;
};

/** Trend: the years of the plan's period taken together. */
const trendPeriod = (
  frame: Frame,
  question: Question,
  last: Result,
  years: readonly Result[],
): Result => {
  const complete = years.filter(
    (year) =>
      year.year !== null &&
      year.year >= yearOf(frame.periodStart) &&
      year.status !== 'not-applicable',
  );
  const counted = countTrendYears(complete);
  const due = earlier(question.closingDate, frame.asOf) >= question.closingDate;
  const anything = complete.some((year) => year.status !== 'no-data');
  const { status, rule } = trendPeriodVerdict(
    counted,
    { anything, due },
    askedOf(known(frame.observations.indicator(question.target.indicator).better)),
  );
  return {
    ...last,
    year: null,
    due,
    counted: 'years',
    n: counted.n,
    excluded: 0,
    required: counted.n === 0 ? null : counted.n,
    met: counted.met,
    notMet: counted.notMet,
    unknown: counted.unknown,
    unknownReasons: addUnknownReasons(complete.map((year) => year.unknownReasons)),
    shares: sharesOf(counted),
    evidence: [...new Set(complete.flatMap((year) => year.evidence))],
    figuresTo: complete.reduce<string | null>(
      (date, year) =>
        year.figuresTo !== null && (date === null || year.figuresTo > date) ? year.figuresTo : date,
      null,
    ),
    status,
    statusRange: null,
    margin: { toConfirm: null, toRefute: null, lacking: null, toReverse: null },
    smallNumbers: null,
    lastKnown: null,
    conflicts: complete.flatMap((year) => year.conflicts),
    working: [
      { step: 'clause', clause: question.target.clause },
      { step: 'reading', reading: question.reading },
      ...complete.flatMap((year) => year.working.filter(({ step }) => step === 'quantity')),
      {
        step: 'bounds',
        met: counted.met,
        notMet: counted.notMet,
        unknown: counted.unknown,
        n: counted.n,
      },
      { step: 'rule', rule, status },
    ],
    quantity: null,
    rows: distinctRefs(complete.flatMap((year) => year.rows)),
  };
};

/** The result at the closing date, or on the as-of date while that is earlier. */
const judgeClosing = (
  frame: Frame,
  question: Question,
  years: readonly TargetJudgement[],
  codes: Codes,
): TargetJudgement => {
  const window = closingWindow(frame, question);
  const before = years.filter(({ result }) => result.year !== null && result.year < window.year);
  const reference = earlier(question.closingDate, frame.asOf);
  const occasion: Occasion = {
    ...occasionFor(frame, question, window, {
      year: null,
      earlier: before.map((one) => one.result),
      start: startOf(before.map((one) => one.result)),
    }),
    referenceDate: reference,
    due: reference >= question.closingDate,
  };
  const closing = judge(frame, occasion, historiesOf(codes, before));
  if (question.target.kind !== 'trend') return closing;
  const periodOf = (last: Result, of: (year: TargetJudgement) => Result | undefined): Result =>
    trendPeriod(
      frame,
      question,
      last,
      years.flatMap((year) => of(year) ?? []),
    );
  const own = [...closing.own].map(
    ([code, last]) => [code, periodOf(last, (year) => year.own.get(code))] as const,
  );
  return {
    ...closing,
    result: periodOf(closing.result, ({ result }) => result),
    own: new Map(own),
  };
};

/** The quantity of a year's result; nothing where it has none or none of it is known. */
const yearQuantity = ({ year, quantity }: Result): YearQuantity[] =>
  year === null || quantity === null || (quantity.value === null && quantity.base === null)
    ? []
    : [{ year, quantity }];

const readingResults = (frame: Frame, target: TargetRow, own: Result): ReadingResult[] =>
  frame.tables.readings
    .filter((reading) => reading.target === target.target)
    .map((reading) => {
      const question = questionUnder(target, reading);
      // Areas are needed here only because a statement about an area counts for the territory.
      const codes = { areas: areaCodes(frame, question), own: [] };
      const years = judgeYears(frame, question, codes);
      const { result } = judgeClosing(frame, question, years, codes);
      return {
        reading: reading.reading,
        name: reading.name,
        explanation: reading.explanation,
        result,
        quantities: years.flatMap((one) => yearQuantity(one.result)),
        sameStatus: result.status === own.status,
      };
    });

const areaEvaluations = (
  which: keyof Codes,
  codes: Codes,
  {
    years,
    closing,
  }: { readonly years: readonly TargetJudgement[]; readonly closing: TargetJudgement },
): AreaEvaluation[] =>
  codes[which].map((code) => ({
    code,
    years: years.flatMap((year) => year[which].get(code) ?? []),
    final: closing[which].get(code) ?? null,
  }));

const statesOf = (judged: TargetJudgement): UnitStates => ({
  year: judged.result.year,
  referenceDate: judged.result.referenceDate,
  states: judged.units.map((unit) => unit.state),
});

/** The most in percent of the base that a reduction leaves, or the least that an increase asks for. */
const limitPercentOf = ({ kind, threshold }: TargetRow): number | null => {
  if (kind === 'reduction') return 100 - (known(threshold) ?? 0);
  return kind === 'increase' ? 100 + (known(threshold) ?? 0) : null;
};

/** Judges one target for every year, at its closing date, for every area and under every reading. */
export const evaluateTarget = (frame: Frame, target: TargetRow): TargetEvaluation => {
  const question = questionOf(target);
  const [type] = target.scope_types;
  const codes = { areas: areaCodes(frame, question), own: ownCodes(frame, question) };
  const years = judgeYears(frame, question, codes);
  const closing = judgeClosing(frame, question, years, codes);
  return {
    id: target.target,
    clause: target.clause,
    kind: target.kind,
    mode: known(target.mode) ?? null,
    indicator: target.indicator,
    scopeTypes: target.scope_types,
    scopeLevel: type ? levelOf(type) : 'xa',
    better: known(frame.observations.indicator(target.indicator).better) ?? null,
    threshold: known(target.threshold) ?? null,
    limitPercent: limitPercentOf(target),
    atLeast: target.at_least === 'yes',
    baselineYear: known(target.baseline_year) ?? null,
    dueDate: target.due_date,
    closingDate: target.closing_date,
    closingReason: target.closing_reason,
    shortName: target.short_name,
    statement: target.statement,
    reading: target.reading,
    clarity: frame.tables.clarity
      .filter((note) => note.target === target.target)
      .map(({ aspect, rating, explanation }) => ({ aspect, rating, explanation })),
    milestones: frame.tables.milestones
      .filter((milestone) => milestone.target === target.target)
      .map(({ date, threshold }) => ({ date, threshold: known(threshold) ?? 0 }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    years: years.map((one) => one.result),
    final: closing.result,
    areas: areaEvaluations('areas', codes, { years, closing }),
    own: areaEvaluations('own', codes, { years, closing }),
    unitStates: [...years, closing].map(statesOf),
    readings: readingResults(frame, target, closing.result),
  };
};
