import type { IndicatorRow } from '../../../schema/indicators.ts';
import { type ColumnRole, FIGURE, type FigureRole } from './column-role.ts';
import { plainWords, usualRole } from './column-words.ts';

/** Says what a heading means. */
export type HeadingReader = (heading: string) => ColumnRole;

const UNKNOWN: ColumnRole = { kind: 'unknown' };

/** A year, a day or the words before them: "Năm 2024", "đến 31/12/2024", "2024-12-31". */
const PERIOD =
  /^(?:(?:năm|nam|tính đến|đến|ngày|đến ngày|tại|tính đến ngày|đến hết ngày)\s+)*((?:19|20)\d{2}|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})$/iu;

/** A heading that ends in a year: "Số vụ phạm tội năm 2024", "Kết quả (2024)". */
const ENDS_IN_YEAR = /^(.*?\p{L}.*?)[\s,–-]*\(?\s*(?:năm\s+)?((?:19|20)\d{2})\)?$/iu;

/** A unit of measure or a remark at the end: "Số vụ (vụ)". */
const IN_BRACKETS = /\s*[([][^()[\]]*[)\]]\s*$/u;

/** Marks of notes and what follows a heading: "Kết quả (*)", "Đơn vị:". */
const MARKS = /[\s:*¹²³]+$/u;

/** No heading is longer; what is a text and not a heading is not looked through for one. */
const LONGEST = 200;

const clean = (heading: string): string =>
  heading.normalize('NFC').replace(/\s+/gu, ' ').replace(MARKS, '').trim();

/** Reads headings by the words of the data, those that are usual, years and names of indicators. */
export const headingReader = (indicators: readonly IndicatorRow[]): HeadingReader => {
  const named = new Map(
    indicators.flatMap(({ indicator, name }) => [
      [plainWords(name), indicator],
      [plainWords(indicator), indicator],
    ]),
  );

  const whole = (heading: string): ColumnRole | null => {
    const period = PERIOD.exec(heading)?.[1];
    if (period !== undefined) return { ...FIGURE, period };
    const indicator = named.get(plainWords(heading));
    return indicator === undefined ? usualRole(heading) : { ...FIGURE, indicator };
  };

  const ofYear = (heading: string): ColumnRole | null => {
    const [, rest = '', year = ''] = ENDS_IN_YEAR.exec(heading) ?? [];
    const role =
      rest === '' ? null : (whole(clean(rest)) ?? whole(clean(rest.replace(IN_BRACKETS, ''))));
    return role?.kind === 'figure' && role.period === null ? { ...role, period: year } : null;
  };

  return (heading) => {
    if (heading.length > LONGEST) return UNKNOWN;
    const text = clean(heading);
    if (text === '') return usualRole(heading) ?? { kind: 'unnamed' };
    const bare = clean(text.replace(IN_BRACKETS, ''));
    return (
      whole(text) ?? ofYear(text) ?? (bare === '' ? null : (whole(bare) ?? ofYear(bare))) ?? UNKNOWN
    );
  };
};

const isPlainFigure = (role: ColumnRole): role is FigureRole => role.kind === 'figure';

/** What a heading in two rows means: an indicator above a year, a word above another that says more. */
export const joinedRole = (upper: ColumnRole, lower: ColumnRole): ColumnRole => {
  if (upper.kind === 'unnamed') return lower;
  if (lower.kind === 'unnamed') return upper;
  if (!isPlainFigure(lower)) return lower.kind === 'unknown' ? UNKNOWN : lower;
  if (!isPlainFigure(upper)) {
    // "Số xã" above "2023": what kind of figure it is, the upper row does not say.
    return upper.kind === 'unknown' ? UNKNOWN : lower;
  }
  return {
    ...lower,
    indicator: lower.indicator ?? upper.indicator,
    period: lower.period ?? upper.period,
    tick: lower.tick ?? upper.tick,
  };
};
