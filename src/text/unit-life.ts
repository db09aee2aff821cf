import { addDays } from '../dataset/dates.ts';
import type { Evaluation, UnitLink, UnitVersion } from '../evaluation/evaluation.ts';
import { keepsUnit } from '../schema/unit-changes.ts';
import { unitAddress } from './addresses.ts';
import { formatDate } from './dates.ts';
import { indexOf } from './evaluation-index.ts';
import { nbsp } from './format.ts';
import { endWords, hasEnded, isSuccession } from './unit-end.ts';
import { unitInline, unitTitle } from './unit-names.ts';
import { parentOf } from './within-area.ts';

/** A link to a neighbour in time. */
export interface RelatedUnit {
  /** Null for the same code, whose page this is. */
  readonly href: string | null;
  readonly text: string;
}

const codeOf = (ref: string): string => ref.split('@')[0] ?? ref;

const related = (
  links: readonly UnitLink[],
  own: string,
  evaluation: Evaluation,
): RelatedUnit[] => {
  const found = new Map<string, RelatedUnit>();
  for (const { unit: ref, date } of links.filter(isSuccession)) {
    const unit = indexOf(evaluation).unit(ref);
    if (unit === undefined) continue;
    found.set(`${unit.code}@${date}`, {
      href: unit.code === own ? null : unitAddress(evaluation.set, unit.code),
      text: `${unitTitle(unit)}${unit.code === own ? ' trước đó' : ''} (${formatDate(date)})`,
    });
  }
  return [...found.values()];
};

/**
 * Units that this code was formed from by merger or split, with the date: also the unit that had
 * the same code before, which is another one.
 */
export const predecessors = (code: string, evaluation: Evaluation): RelatedUnit[] =>
  related(
    indexOf(evaluation)
      .versions(code)
      .flatMap(({ from }) => from)
      .filter(({ unit, changes }) => codeOf(unit) !== code || !keepsUnit(changes)),
    code,
    evaluation,
  );

/** Units of other codes that this code went into, with the date of the change. */
export const successors = (code: string, evaluation: Evaluation): RelatedUnit[] =>
  related(
    indexOf(evaluation)
      .versions(code)
      .flatMap(({ to }) => to)
      .filter(({ unit }) => codeOf(unit) !== code),
    code,
    evaluation,
  );

/** Names a code has had, each once, oldest first: "Phường Nguyễn Phúc", "Phường Hồng Hà". */
export const namesOf = (versions: readonly UnitVersion[]): string[] => [
  ...new Set(versions.map(unitTitle)),
];

/** Where a unit lies: "thuộc huyện Lục Yên"; empty at the top. */
export const placeOf = (unit: UnitVersion, evaluation: Evaluation): string => {
  const parent = parentOf(evaluation, unit);
  return parent === undefined ? '' : `thuộc ${unitInline(parent)}`;
};

/**
 * Whether the unit still exists, in one sentence. The first day in the register is not a founding
 * date, so it is not given as one.
 */
export const lifeText = (unit: UnitVersion, evaluation: Evaluation): string => {
  const place = placeOf(unit, evaluation);
  const name = [unitTitle(unit), place].filter((part) => part !== '').join(', ');
  if (unit.validTo === null) return `${name}: đang hoạt động, theo danh mục đơn vị của trang này.`;
  const end = unit.to.find(hasEnded);
  return end === undefined
    ? `${name}: không còn từ ${nbsp('ngày', formatDate(addDays(unit.validTo, 1)))} (sắp xếp đơn vị hành chính).`
    : `${name}: ${endWords(end, evaluation)}.`;
};
