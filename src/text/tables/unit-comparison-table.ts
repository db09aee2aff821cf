import type {
  Evaluation,
  Result,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { areaOf, periodsOf, wholeResult } from '../../views/unit-periods.ts';
import { parentOf } from '../../views/within-area.ts';
import { formatDate, inYear } from '../format/dates.ts';
import { formatCount, formatPermyriad } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { cell, type Table, words } from '../format/table.ts';
import { yearRuns } from '../format/year-runs.ts';
import { inferredAside, inferredMark } from '../names/certainty.ts';
import { isOutsidePeriod, shortNoun } from '../names/scope-words.ts';
import { unitTitle, unitTitleOf } from '../names/unit-names.ts';
import { stateWithQuantity } from '../units/state-words.ts';
import { answer } from '../verdict/answer.ts';

/** One target for one unit beside its district and the whole territory, period by period. */
export interface UnitComparison {
  readonly table: Table;
  /** What the table leaves out, in words: years that are not judged, times it did not exist. */
  readonly notes: readonly string[];
}

/** A period before it is grouped: its cells, and the unit they are about. */
interface PeriodRow {
  readonly year: number | null;
  readonly referenceDate: string;
  readonly own: string;
  /** What the unit was called then. */
  readonly name: string;
  /** Areas between the unit and the territory, nearest first. */
  readonly above: readonly { readonly name: string; readonly text: string }[];
  readonly whole: string;
  /** In words why the period is not judged; null where it is. */
  readonly outside: string | null;
}

/**
 * How many units are known to meet it, and how many can: "22/23 (95,65%)" where all is known, "ít
 * nhất 1/23 (4,35%)" and "nhiều nhất 20/23 (86,96%)" where the other side is open, "từ 1/23 đến
 * 20/23" where both are. Nothing is counted where nothing is known.
 */
export const shareCell = (result: Result): string => {
  const { met, notMet, unknown, n, shares, figuresTo } = result;
  if (n === 0 || shares === null) return 'không có đơn vị nào';
  if (figuresTo === null) return 'chưa biết';
  const part = (count: number) => `${formatCount(count)}/${formatCount(n)}`;
  // An ordinary space: on a phone the share stands under its number.
  const least = `${part(met)} (${formatPermyriad(shares.metPermyriad)})`;
  const most = `${part(shares.most)} (${formatPermyriad(shares.mostPermyriad)})`;
  const inferred = inferredAside(result);
  if (unknown === 0) return `${least}${inferred}`;
  if (notMet === 0) return `ít nhất ${least}${inferred}`;
  if (met === 0) return `nhiều nhất ${most}`;
  return `từ ${part(met)}${inferredMark(result)} đến ${part(shares.most)}`;
};

const shareByResult = new WeakMap<Result, string>();

/** {@link shareCell}, remembered: all units of an area show the same few results. */
const resultWords = (result: Result | null | undefined): string => {
  if (!result) return 'không còn';
  const text = shareByResult.get(result) ?? shareCell(result);
  shareByResult.set(result, text);
  return text;
};

const outsideByResult = new WeakMap<Result, string>();

/**
 * Why a year is not judged, as the target itself says it; empty where it is. Asked for once per
 * result: its working has a step for every unit, and every unit of the territory asks.
 */
const outsideAnswer = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const known = outsideByResult.get(result);
  if (known !== undefined) return known;
  const outside = result.figuresTo === null && isOutsidePeriod(result);
  const text = outside ? lowerFirst(answer(target, result, evaluation)) : '';
  outsideByResult.set(result, text);
  return text;
};

const outsideNote = (
  target: TargetEvaluation,
  year: number | null,
  evaluation: Evaluation,
): string | null => {
  const result = wholeResult(target, year);
  return (result && outsideAnswer(target, result, evaluation)) || null;
};

/** Results of the areas of a target that a version of a unit lies in, nearest first. */
const areasAbove = (
  target: TargetEvaluation,
  ref: string,
  year: number | null,
  evaluation: Evaluation,
): PeriodRow['above'] => {
  const found: { name: string; text: string }[] = [];
  let unit = indexOf(evaluation).unit(ref);
  while (unit !== undefined) {
    const parent = parentOf(evaluation, unit);
    const area = parent && areaOf(target, parent.code);
    if (parent && area) {
      const result = year === null ? area.final : area.years.find((one) => one.year === year);
      found.push({ name: unitTitle(parent), text: resultWords(result) });
    }
    unit = parent;
  }
  return found;
};

const unitRow = (
  target: TargetEvaluation,
  period: {
    readonly year: number | null;
    readonly referenceDate: string;
    readonly state: UnitState;
  },
  evaluation: Evaluation,
): PeriodRow => {
  const { year, referenceDate, state } = period;
  const whole = wholeResult(target, year);
  return {
    year,
    referenceDate,
    own: stateWithQuantity(state, target, evaluation),
    name: unitTitleOf(evaluation, state.unit),
    above: areasAbove(target, state.unit, year, evaluation),
    whole: resultWords(whole),
    outside: outsideNote(target, year, evaluation),
  };
};

const areaRow = (target: TargetEvaluation, result: Result, evaluation: Evaluation): PeriodRow => ({
  year: result.year,
  referenceDate: result.referenceDate,
  own: shareCell(result),
  name: unitTitleOf(evaluation, result.area),
  above: areasAbove(target, result.area, result.year, evaluation),
  whole: resultWords(wholeResult(target, result.year)),
  outside: outsideNote(target, result.year, evaluation),
});

const rowsOf = (
  target: TargetEvaluation,
  code: string,
  evaluation: Evaluation,
): readonly PeriodRow[] => {
  const area = areaOf(target, code);
  if (area === undefined) {
    return periodsOf(target, code).map((period) => unitRow(target, period, evaluation));
  }
  const results = area.final === null ? area.years : [...area.years, area.final];
  return results.map((result) => areaRow(target, result, evaluation));
};

const saysTheSame = (a: PeriodRow, b: PeriodRow): boolean =>
  a.own === b.own &&
  a.name === b.name &&
  a.whole === b.whole &&
  a.above.length === b.above.length &&
  a.above.every(({ name, text }, index) => {
    const other = b.above[index];
    return other !== undefined && other.name === name && other.text === text;
  });

/** Neighbours in time that say the same stand in one row. */
const grouped = (rows: readonly PeriodRow[]): readonly (readonly [PeriodRow, ...PeriodRow[]])[] => {
  const groups: [PeriodRow, ...PeriodRow[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && saysTheSame(last[0], row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
};

/** "2020–2022", "2024–2025, chốt 30/6/2025", "Đến 15/11/2026" before closing; with the name where it is another. */
const headOf = (
  rows: readonly PeriodRow[],
  columnName: string,
  { final }: TargetEvaluation,
): string => {
  const years = yearRuns(rows.flatMap(({ year }) => (year === null ? [] : [year])));
  const closing = rows.find(({ year }) => year === null);
  const at = closing ? `${final.due ? 'chốt' : 'đến'} ${formatDate(closing.referenceDate)}` : '';
  const when = [years, at].filter((part) => part !== '').join(', ');
  const name = rows[0]?.name ?? columnName;
  return `${upperFirst(when)}${name === columnName ? '' : ` (${lowerFirst(name)})`}`;
};

const outsideNotes = (rows: readonly PeriodRow[]): string[] => {
  const notes = rows.flatMap(({ year, outside }) =>
    outside === null
      ? []
      : [year === null ? upperFirst(outside) : `${upperFirst(inYear(year))} ${outside}`],
  );
  return [...new Set(notes)];
};

/** Head of a column of areas: the name if it is always the same one. */
const areaHead = (rows: readonly PeriodRow[], column: number): string => {
  const names = [...new Set(rows.flatMap(({ above }) => above[column]?.name ?? []))];
  return names.join(', rồi ');
};

/**
 * "Xã Tân Phượng, so với số xã đạt trên tổng số của huyện Lục Yên và của tỉnh Yên Bái"; for an area
 * "Số xã đạt trên tổng số của huyện Lục Yên và của tỉnh Yên Bái".
 */
const captionOf = (
  name: string,
  others: readonly string[],
  { noun, isArea }: { readonly noun: string; readonly isArea: boolean },
): string => {
  const counted = (areas: readonly string[]): string =>
    `số ${noun} đạt trên tổng số ${joined(areas.map((area) => `của ${lowerFirst(area)}`))}`;
  return isArea ? upperFirst(counted([name, ...others])) : `${name}, so với ${counted(others)}`;
};

/**
 * A target for one unit beside the district it lay in and the whole territory: years as rows, so
 * that none is hidden on a narrow screen. For a unit that the target counts the first column says
 * what is known of it; for an area (a district) how many of its units meet it. Years that are not
 * judged are left to the notes. Null for a unit that the target neither counts nor sums up.
 */
export const unitComparison = (
  target: TargetEvaluation,
  code: string,
  evaluation: Evaluation,
): UnitComparison | null => {
  const all = rowsOf(target, code, evaluation);
  const rows = all.filter(({ outside }) => outside === null);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const territory = unitTitleOf(evaluation, (wholeResult(target, last.year) ?? target.final).area);
  const depth = Math.max(...rows.map(({ above }) => above.length));
  const heads = Array.from({ length: depth }, (_, column) => areaHead(rows, column));
  return {
    table: {
      caption: captionOf(last.name, [...heads, territory], {
        noun: shortNoun(target.scopeTypes),
        isArea: areaOf(target, code) !== undefined,
      }),
      columns: ['Năm', last.name, ...heads, territory].map(words),
      rows: grouped(rows).map((group) => [
        cell(headOf(group, last.name, target)),
        cell(group[0].own),
        ...heads.map((_, column) => cell(group[0].above[column]?.text ?? 'không áp dụng')),
        cell(group[0].whole),
      ]),
    },
    notes: outsideNotes(all),
  };
};
