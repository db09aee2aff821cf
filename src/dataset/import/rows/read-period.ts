import { statisticalYear } from '../../../schema/dates.ts';
import type { IndicatorRow } from '../../../schema/indicators.ts';
import { known } from '../../../schema/table.ts';
import type { TablePlace } from '../findings/findings.ts';
import type { ImportBasis } from './import-basis.ts';
import { partOfYear } from './part-of-year.ts';
import { type DateOrder, readDate } from './read-date.ts';

/** First and last day of what a figure is about. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

const YEAR = /^(?:năm|nam)?\s*((?:19|20)\d{2})(?:[.,]0+)?$/iu;

/** Two days in one cell: `15/12/2023 - 14/12/2024`, `2024-01-01..2024-03-31`, "từ … đến …". */
const TWO_DAYS =
  /^(?:từ\s+(?:ngày\s+)?)?(\S+)\s*(?:\.\.|\s[-–—]\s|\s(?:đến|den|tới)\s(?:ngày\s+)?)\s*(\S+)$/iu;

const yearOfFlow = (year: number, { year_start }: IndicatorRow): Period =>
  statisticalYear(year, known(year_start) ?? '01-01');

interface PeriodCell {
  readonly raw: string;
  readonly place: TablePlace;
  readonly order: DateOrder;
  readonly indicator: IndicatorRow;
}

const readYear = (
  basis: ImportBasis,
  { raw, place, indicator }: PeriodCell,
  year: number,
): Period => {
  const isFlow = indicator.timing === 'flow';
  const period = isFlow
    ? yearOfFlow(year, indicator)
    : { start: `${year}-01-01`, end: `${year}-12-31` };
  basis.notebook.repaired({
    place,
    found: raw.trim(),
    written: `${period.start}..${period.end}`,
    why: isFlow ? 'year-period' : 'span-period',
    facts: { indicator: indicator.name },
  });
  return period;
};

const askPeriod = (
  basis: ImportBasis,
  { raw, place, indicator }: PeriodCell,
  asked: 'period-unknown' | 'period-of-flow' | 'period-of-part',
): null => {
  const found = raw.trim();
  basis.notebook.ask({ asked, place, found, facts: { indicator: indicator.name }, answers: [] });
  return null;
};

/** A part of a year; where the statistical year begins on another day, nobody knows where its parts do. */
const readPart = (basis: ImportBasis, cell: PeriodCell, part: Period): Period | null => {
  const { raw, place, indicator } = cell;
  const isCalendar = indicator.timing === 'stock' || known(indicator.year_start) === '01-01';
  if (!isCalendar) return askPeriod(basis, cell, 'period-of-part');
  basis.notebook.repaired({
    place,
    found: raw.trim(),
    written: `${part.start}..${part.end}`,
    why: 'part-period',
    facts: {},
  });
  return part;
};

/**
 * The days a figure is about: a year is the statistical year of the indicator, or, of a state on a day, some day
 * of that year; so a quarter; a day is that day; two days are what lies between. Null where it is asked about: what is counted
 * over a period is not counted on one day.
 */
export const readPeriod = (basis: ImportBasis, cell: PeriodCell): Period | null => {
  const text = (basis.options.read.get(cell.raw.trim()) ?? cell.raw).normalize('NFC').trim();
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return readYear(basis, cell, Number(year));
  const part = partOfYear(text);
  if (part !== null) return readPart(basis, cell, part);
  const [, first, last] = TWO_DAYS.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const start = readDate(basis, { ...cell, raw: first });
    const end = readDate(basis, { ...cell, raw: last });
    return start === null || end === null ? null : { start, end };
  }
  if (!/\d{4}|^\d{5}$/.test(text) || /\p{L}.*\p{L}/u.test(text)) {
    return askPeriod(basis, cell, 'period-unknown');
  }
  const day = readDate(basis, { ...cell, raw: text });
  if (day === null) return null;
  if (cell.indicator.timing === 'flow') return askPeriod(basis, cell, 'period-of-flow');
  return { start: day, end: day };
};
