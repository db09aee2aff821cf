import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import type { Surroundings } from '../../views/map-tiles.ts';
import { onDay } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { referenceWords } from '../names/reference-date.ts';
import { chartNoun } from '../names/scope-words.ts';
import { unitInline, unitTitle } from '../names/unit-names.ts';
import { unitsTitle } from './chart-area-words.ts';
import { areaWords, CHART_WORDS, countedParts, isSilent, metWords } from './chart-words.ts';

/** What a tile says of its commune. */
export type TileKind = 'met' | 'inferred' | 'not-met' | 'unknown' | 'not-applicable' | 'outside';

/** What each look of a tile means, for legends. */
export const TILE_WORDS: Readonly<Record<TileKind, string>> = {
  met: 'đạt',
  inferred: 'suy ra là đạt (ô nhạt, cắt góc)',
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

/** One sentence for readers who do not see the map. */
export const tileMapAlt = (target: TargetEvaluation, result: Result): string =>
  `Biểu đồ dạng sơ đồ ô, mỗi ô một đơn vị cấp xã: ${countedParts(result, chartNoun(target, result))}.`;

/** Below a small map: "biết chắc 20/150 xã đạt", or that nothing is known. */
export const smallMapWords = (target: TargetEvaluation, result: Result): string =>
  isSilent(result) ? CHART_WORDS.silent : metWords(result, chartNoun(target, result));

/** Title of the map around a commune. */
export const surroundingsTitle = ({ centre, date }: Surroundings): string =>
  `${unitTitle(centre.unit)} trên sơ đồ ô, ${onDay(date)}`;

/** One sentence for readers who do not see the map around a commune. */
export const surroundingsAlt = ({ centre, around }: Surroundings): string =>
  `Phần sơ đồ ô quanh ${unitInline(centre.unit)}: ${formatCount(around.length)} đơn vị cấp xã ở các ô kề. Danh sách ở ngay dưới.`;
