import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { HeatCell } from '../../views/area-heat.ts';
import type { DistrictStrip, StripColumn } from '../../views/district-strip.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { inferredMark } from '../names/certainty.ts';
import { referenceWords } from '../names/reference-date.ts';
import { chartNoun, partOf } from '../names/scope-words.ts';
import { unitInlineOf, unitTitleOf } from '../names/unit-names.ts';
import { areaYearWords } from './chart-area-years-words.ts';
import { CHART_WORDS } from './chart-words.ts';

/** Over a column: "T2". */
export const stripHead = ({ target }: StripColumn): string => target.id.toUpperCase();

/** "ít nhất 6/17 xã (suy ra)", "17/17 xã"; what is known of a cell that is no share. */
export const cellWords = (
  { target, comparison }: StripColumn,
  { result, state }: HeatCell,
): string => {
  if (comparison !== 'share' || result === null || result.figuresTo === null) {
    return areaYearWords({ year: 0, result, state }, comparison);
  }
  const part = partOf(result.met, result.n, chartNoun(target, result));
  return `${result.unknown === 0 ? '' : 'ít nhất '}${part}${inferredMark(result)}`;
};

const valueWords = (column: StripColumn, cell: HeatCell): string =>
  `${stripHead(column)}: ${cellWords(column, cell)}`;

const knownWords = (
  { columns }: DistrictStrip,
  { cells }: DistrictStrip['areas'][number],
): string => {
  const told = columns.flatMap((column, at) => {
    const cell = cells[at];
    return cell?.isKnown ? [valueWords(column, cell)] : [];
  });
  return told.length === 0 ? upperFirst(CHART_WORDS.silent) : told.join('; ');
};

/** What is known of the district of a page: "Huyện Trấn Yên. T2: ít nhất 6/17 xã (suy ra); T4: đạt (suy ra)". */
export const stripTitle = (
  strip: DistrictStrip,
  code: string | null,
  evaluation: Evaluation,
): string => {
  if (code === null) return 'Kết quả theo địa bàn và mục tiêu';
  const own = strip.areas.find((area) => area.code === code);
  return own === undefined ? '' : `${unitTitleOf(evaluation, own.unit)}. ${knownWords(strip, own)}`;
};

/** Among how many, on which day, and what a cell says. */
export const stripSubtitle = ({ columns, areas }: DistrictStrip): string => {
  const [first] = columns;
  const when = first === undefined ? '' : referenceWords(first.target.final);
  return `Trong ${nbsp(formatCount(areas.length), 'địa bàn')}, ${when}; số trong ô: số xã đã biết là đạt, hoặc thay đổi so với năm gốc, phần trăm`;
};

/** One sentence with every known value of each district, for readers who do not see the strip. */
export const stripAlt = (strip: DistrictStrip, evaluation: Evaluation): string => {
  const each = strip.areas.map(
    (area) => `${upperFirst(unitInlineOf(evaluation, area.unit))}. ${knownWords(strip, area)}`,
  );
  return `Biểu đồ lưới theo địa bàn và mục tiêu. ${each.join('. ')}.`;
};
