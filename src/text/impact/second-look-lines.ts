import type { Evaluation, Figure } from '../../evaluation/record/evaluation.ts';
import type { SecondLook } from '../../views/impact/impact.ts';
import { formatPeriod, inYear } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { indicatorTitle } from '../names/evidence.ts';
import { unitInlineOf } from '../names/unit-names.ts';
import { figureWords } from '../verdict/figure-words.ts';
import { type ImpactLine, line } from './impact-page.ts';

/** More names than these are counted. */
const MOST_NAMES = 10;

const about = ({ indicator, unit, periodStart, periodEnd }: Figure, of: Evaluation): string =>
  [
    indicatorTitle(of, indicator),
    unitInlineOf(of, unit),
    formatPeriod(periodStart, periodEnd),
  ].join(', ');

const named = (units: readonly string[], of: Evaluation): string => {
  const names = units.slice(0, MOST_NAMES).map((unit) => unitInlineOf(of, unit));
  const more = units.length - names.length;
  return joined(more > 0 ? [...names, nbsp(formatCount(more), 'đơn vị nữa')] : names);
};

const beforeWords = (before: Figure): string =>
  `trước đó (${formatPeriod(before.periodStart, before.periodEnd)})`;

/** What deserves a second look, and why, for a person who has the source at hand. */
export const secondLookLine = (look: SecondLook, of: Evaluation): ImpactLine => {
  switch (look.kind) {
    case 'zero':
      return line(
        `${about(look.figure, of)}: `,
        { cell: figureWords(look.figure, of) },
        '; nguồn ghi số 0, hay không ghi gì?',
      );
    case 'jump':
    case 'lost':
      return line(
        `${about(look.figure, of)}: `,
        { cell: figureWords(look.figure, of) },
        `, ${beforeWords(look.before)} là `,
        { cell: figureWords(look.before, of) },
      );
    case 'far':
      return line(
        `${about(look.figure, of)}: `,
        { cell: figureWords(look.figure, of) },
        `, trong khi trung vị của ${nbsp(look.neighbours, 'đơn vị')} còn lại là `,
        { cell: formatCount(look.median) },
      );
    case 'fewer':
      return line(
        `${indicatorTitle(of, look.indicator)}: ${inYear(look.year)} có số liệu của ${nbsp(formatCount(look.units), 'đơn vị')}, năm trước có ${formatCount(look.before)}; ${inYear(look.year)} chưa có ${named(look.missing, of)}`,
      );
  }
};
