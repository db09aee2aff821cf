import type { Evaluation, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { CHANGE_KINDS, keepsUnit } from '../../schema/unit-changes.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { hasEnded, isSuccession } from '../../views/unit-links.ts';
import { parentOf } from '../../views/within-area.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { unitInline, unitTitle } from '../names/unit-names.ts';

/** Short words that stand inside the drawing of a unit's history. */
export const LINEAGE_WORDS = {
  ended: 'kết thúc, không có đơn vị kế thừa',
  inferred: 'Nét đứt: suy ra, chưa thấy văn bản nêu trực tiếp.',
  unknown: 'Sổ không có đơn vị nào mang mã này',
} as const;

/** "01/12/2024", "01/12/2024 (suy ra)". */
export const lineageDate = (date: string, inferred: boolean): string =>
  inferred ? `${formatDate(date)} (suy ra)` : formatDate(date);

/** The unit a version came from without becoming another one: only its name, type or parent changed. */
const sameBefore = (unit: UnitVersion, evaluation: Evaluation): UnitVersion | undefined => {
  const [link] = unit.from.filter(isSuccession);
  return link !== undefined && keepsUnit(link.changes)
    ? indexOf(evaluation).unit(link.unit)
    : undefined;
};

/**
 * What stands on the line of a version after another: its name where that is new, where it lies
 * where only that changed; empty where it goes on under the same name.
 */
export const versionLabel = (
  unit: UnitVersion,
  before: UnitVersion | undefined,
  evaluation: Evaluation,
): string => {
  const title = unitTitle(unit);
  if (before === undefined || unitTitle(before) !== title) return title;
  const parent = parentOf(evaluation, unit);
  return parent !== undefined && sameBefore(unit, evaluation) === before
    ? `thuộc ${unitInline(parent)}`
    : '';
};

const countUnits = (count: number): string => nbsp(formatCount(count), 'đơn vị');

/** Of the newest version: what became of it, or what it was formed from. */
const event = (unit: UnitVersion, evaluation: Evaluation): string => {
  const name = unitTitle(unit);
  const next = unit.to.filter(isSuccession);
  const [heir, ...others] = next;
  if (heir !== undefined) {
    const to = indexOf(evaluation).unit(heir.unit);
    const day = onDay(heir.date);
    return others.length > 0 || to === undefined
      ? `${name} chia cho ${countUnits(next.length)} ${day}`
      : `${name} nhập vào ${unitInline(to)} ${day}`;
  }
  const ended = unit.to.find(hasEnded);
  if (ended !== undefined) return `${name} kết thúc hoạt động từ ${onDay(ended.date)}`;
  const origins = unit.from.filter(isSuccession);
  const [origin, ...more] = origins;
  if (origin === undefined) return `${name} không thay đổi từ khi mở sổ`;
  if (keepsUnit(origin.changes)) {
    const kinds = origin.changes.map((kind) => CHANGE_KINDS[kind]).join(', ');
    return `${name}: ${kinds} ${onDay(origin.date)}`;
  }
  const known = origins.flatMap(({ unit: ref }) => indexOf(evaluation).unit(ref) ?? []);
  const from =
    more.length > 1 || known.length < origins.length
      ? countUnits(origins.length)
      : known.map(unitInline).join(' và ');
  return `${name} hình thành từ ${from} ${onDay(origin.date)}`;
};

/** The history in at most fifteen words: "Xã Trấn Yên hình thành từ 6 đơn vị ngày 01/7/2025". */
export const lineageTitle = (code: string, evaluation: Evaluation): string => {
  const unit = indexOf(evaluation).versions(code).at(-1);
  return unit === undefined ? LINEAGE_WORDS.unknown : event(unit, evaluation);
};

/** What is drawn, for which code, over which years. */
export const lineageSubtitle = (code: string, years: readonly [number, number]): string =>
  `Mã ${code}, ${years[0]}–${years[1]}; mỗi dòng một đơn vị, dòng đậm là mã này, vòng tròn là lúc lập đơn vị mới`;

/** One sentence for readers who do not see the drawing. */
export const lineageAlt = (code: string, evaluation: Evaluation, units: number): string =>
  `Biểu đồ dòng thời gian của ${countUnits(units)}: ${lineageTitle(code, evaluation)}.`;
