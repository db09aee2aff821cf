import type {
  Evaluation,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import type { AreaHeat, HeatCell, HeatColumn } from '../../views/area-heat.ts';
import type { AreaComparison } from '../../views/area-years.ts';
import { formatChange, formatCount, formatScaled, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { inferredAside } from '../names/certainty.ts';
import { referenceWords } from '../names/reference-date.ts';
import { chartNoun } from '../names/scope-words.ts';
import { unitInlineOf } from '../names/unit-names.ts';
import { areasTitle, unitsTitle } from './chart-area-words.ts';
import { areaYearWords, shareWords } from './chart-area-years-words.ts';
import { areaWords, CHART_WORDS } from './chart-words.ts';

/** Words of the marks of the grid, in its key. */
export const HEAT_WORDS = {
  met: 'đạt',
  inferred: 'suy ra là đạt',
  notMet: 'không đạt',
  unknown: 'chưa biết',
  early: 'trước khi có kế hoạch',
} as const;

/** Over a column: "2023", "Chốt"; before closing "Nay". */
export const heatHead = ({ year, due }: HeatColumn): string =>
  year === null ? (due ? 'Chốt' : 'Nay') : String(year);

/**
 * In a cell: how many units are known to meet it, the change without its sign of percent; empty where it is unknown, and
 * where a mark says it.
 */
export const heatMark = (
  { result, state, isKnown }: HeatCell,
  comparison: AreaComparison,
): string => {
  if (comparison === 'share') return isKnown && result !== null ? formatCount(result.met) : '';
  const change = state?.quantity?.changePermille ?? null;
  if (comparison === 'judgement' || change === null) return '';
  return `${change > 0 ? '+' : ''}${formatScaled(change, 1, true)}`;
};

/** In a cell of the whole: how many, of few units also of how many. */
export const wholeHeatMark = (
  { result, isKnown }: HeatCell,
  comparison: AreaComparison,
): string => {
  if (result === null || !isKnown) return '';
  return comparison === 'share'
    ? formatCount(result.met)
    : `${formatCount(result.met)}/${formatCount(result.n)}`;
};

/** More that fail than this are not called by name: the drawing shows them. */
const NAMED = 3;

/** "; không: huyện Trạm Tấu"; empty where none fails for certain, or too many to be named in a title. */
export const failingWords = (states: readonly UnitState[], evaluation: Evaluation): string => {
  const failed = states.filter(({ judgement }) => judgement === 'not-met');
  return failed.length === 0 || failed.length > NAMED
    ? ''
    : `; không: ${joined(failed.map(({ unit }) => unitInlineOf(evaluation, unit)))}`;
};

const failing = (heat: AreaHeat, evaluation: Evaluation): string =>
  failingWords(
    heat.areas.flatMap(({ cells }) => cells.at(-1)?.state ?? []),
    evaluation,
  );

/** "Thay đổi: từ −10,4% (huyện Văn Chấn) đến −1,8% (huyện Văn Yên)" at closing, of those that can be computed. */
const extremes = ({ areas }: AreaHeat, evaluation: Evaluation): string => {
  const known = areas
    .flatMap(({ unit, cells }) => {
      const change = cells.at(-1)?.state?.quantity?.changePermille ?? null;
      return change === null ? [] : [{ unit, change }];
    })
    .sort((a, b) => a.change - b.change);
  const [least] = known;
  const most = known.at(-1);
  if (least === undefined || most === undefined) return 'Chưa tính được thay đổi của địa bàn nào';
  const part = ({ unit, change }: typeof least): string =>
    `${formatChange(change)} (${unitInlineOf(evaluation, unit)})`;
  return least === most
    ? `Thay đổi: ${part(least)}`
    : `Thay đổi: từ ${part(least)} đến ${part(most)}`;
};

/** The finding: from which to which district at closing, or how many meet it and which do not. */
export const heatTitle = (
  target: TargetEvaluation,
  heat: AreaHeat,
  evaluation: Evaluation,
): string => {
  const { final, areas } = target;
  switch (heat.comparison) {
    case 'share':
      return areasTitle(
        target,
        areas.flatMap((area) => area.final ?? []),
        evaluation,
      );
    case 'index':
      return extremes(heat, evaluation);
    case 'judgement':
      return `${unitsTitle(target, final)}${failing(heat, evaluation)}`;
    default:
      return never(heat.comparison);
  }
};

const CELLS: Readonly<Record<AreaComparison, (noun: string, base: string) => string>> = {
  share: (noun) => `số trong ô: số ${noun} đã biết là đạt; thanh: phần trăm số ${noun} của địa bàn`,
  index: (_, base) => `số trong ô: thay đổi so với ${base}, phần trăm; dòng đầu: số đơn vị đạt`,
  judgement: () => 'dòng đầu: số đơn vị đạt',
};

/** What, where, when, and what a cell says. */
export const heatSubtitle = (
  target: TargetEvaluation,
  { comparison, columns }: AreaHeat,
  evaluation: Evaluation,
): string => {
  const first = columns.find(({ year }) => year !== null)?.year ?? '';
  const cells = CELLS[comparison](
    chartNoun(target, target.final),
    nbsp('năm', target.baselineYear ?? 'trước'),
  );
  return `${target.shortName}; theo địa bàn, ${areaWords(target.final, evaluation)}, từ ${nbsp('năm', first)} đến ${referenceWords(target.final)}; ${cells}`;
};

/** One sentence with every known value of each area, for readers who do not see the grid. */
export const heatAlt = (
  target: TargetEvaluation,
  { comparison, columns, whole, areas }: AreaHeat,
  evaluation: Evaluation,
): string => {
  const known = (
    cells: readonly HeatCell[],
    words: (column: HeatColumn, cell: HeatCell) => string,
  ): string => {
    const told = columns.flatMap((column, at) => {
      const cell = cells[at];
      return cell === undefined || !cell.isKnown
        ? []
        : [`${heatHead(column).toLowerCase()} ${words(column, cell)}`];
    });
    return told.length === 0 ? CHART_WORDS.silent : told.join(', ');
  };
  const all = known(whole, (_, { result }) =>
    result === null ? '' : `${shareWords({ result })}${inferredAside(result)}`,
  );
  const each = areas.map(
    ({ unit, cells }) =>
      `${unitInlineOf(evaluation, unit)}: ${known(cells, ({ year }, { result, state }) => areaYearWords({ year: year ?? 0, result, state }, comparison))}`,
  );
  return `Biểu đồ lưới theo địa bàn và năm. Cả ${areaWords(target.final, evaluation)}: ${all}; ${each.join('; ')}.`;
};
