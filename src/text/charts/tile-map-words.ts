import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import type { Surroundings } from '../../views/map-tiles.ts';
import { onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { certainty, inferredMark } from '../names/certainty.ts';
import { referenceWords } from '../names/reference-date.ts';
import { chartNoun, countOf } from '../names/scope-words.ts';
import { unitInline, unitTitle } from '../names/unit-names.ts';
import { unitsTitle } from './chart-area-words.ts';
import { areaWords, CHART_WORDS, isSilent, metParts } from './chart-words.ts';

/** What a tile says of its commune. */
export type TileKind = 'met' | 'inferred' | 'not-met' | 'unknown' | 'not-applicable' | 'outside';

/** What each look of a tile means, for legends. */
export const TILE_WORDS: Readonly<Record<TileKind, string>> = {
  met: 'đạt',
  inferred: 'đạt, suy ra',
  'not-met': 'không đạt',
  unknown: 'chưa biết',
  'not-applicable': 'không áp dụng (chữ xám hoặc gạch ngắn)',
  outside: 'ngoài phạm vi mục tiêu (chữ xám hoặc gạch ngắn)',
};

/** Said with every map, so that nobody takes it for one of boundaries. */
export const NOT_A_MAP = 'Sơ đồ ô, không phải bản đồ địa giới.';

/** How the map is read, once on each page that has one. */
export const HOW_TO_READ =
  'Mỗi ô là một đơn vị cấp xã, các ô bằng nhau và đặt gần vị trí thật; viền đậm là ranh giới huyện trên sơ đồ, ô trống trong viền là chỗ ghi tên huyện hoặc của xã đã nhập vào xã khác. Hai ô kề nhau không nhất thiết giáp ranh.';

/** In place of a map of a day for which there is none. */
export const NO_MAP = 'Không có sơ đồ ô cho ngày này.';

/** Title of a map: how many are known to meet the target. */
export const tileMapTitle = (target: TargetEvaluation, result: Result): string =>
  unitsTitle(target, result);

/** Subtitle: what, where, when, and that it is no map of boundaries. */
export const tileMapSubtitle = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string =>
  `${target.shortName}; ${areaWords(result, evaluation)}, ${referenceWords(result)}. ${NOT_A_MAP}`;

/** One sentence for readers who do not see the map; `tableFollows` if a table stands right below. */
export const tileMapAlt = (
  target: TargetEvaluation,
  result: Result,
  tableFollows: boolean,
): string => {
  const noun = chartNoun(target, result);
  const counts = isSilent(result)
    ? `chưa có số liệu của ${countOf(result.n, noun)}`
    : `${metParts(result, noun)}, ${formatCount(result.notMet)} không đạt, ${formatCount(result.unknown)} chưa biết`;
  const end = tableFollows ? ` ${CHART_WORDS.tableFollows}` : '';
  return `Biểu đồ dạng sơ đồ ô, mỗi ô một đơn vị cấp xã: ${counts}.${end}`;
};

/** Below a small map: "biết chắc đạt 20/150 xã", or that nothing is known. */
export const smallMapWords = (target: TargetEvaluation, result: Result): string => {
  if (isSilent(result)) return CHART_WORDS.silent;
  const part = `${formatCount(result.met)}/${formatCount(result.n)}`;
  const sure = result.unknown === 0 ? 'đạt' : `${certainty(result)} đạt`;
  return `${sure} ${nbsp(part, chartNoun(target, result))}${inferredMark(result)}`;
};

/** Title of the map around a commune. */
export const surroundingsTitle = ({ centre, date }: Surroundings): string =>
  `${unitTitle(centre.unit)} trên sơ đồ ô, ${onDay(date)}`;

/** One sentence for readers who do not see the map around a commune. */
export const surroundingsAlt = ({ centre, around }: Surroundings): string =>
  `Phần sơ đồ ô quanh ${unitInline(centre.unit)}: ${formatCount(around.length)} đơn vị cấp xã ở các ô kề. Danh sách ở ngay dưới.`;
