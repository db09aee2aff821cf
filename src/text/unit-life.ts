import type { Evaluation, UnitLink, UnitVersion } from '../evaluation/evaluation.ts';
import { unitAddress } from './addresses.ts';
import { formatDate } from './dates.ts';
import { indexOf } from './evaluation-index.ts';
import { endWords, hasEnded, isSuccession } from './unit-end.ts';
import { unitInline, unitTitle } from './unit-names.ts';
import { parentOf } from './within-area.ts';

/** A link to a neighbour in time. */
export interface RelatedUnit {
  readonly href: string;
  readonly text: string;
}

const related = (
  links: readonly UnitLink[],
  own: string,
  evaluation: Evaluation,
): RelatedUnit[] => {
  const found = new Map<string, RelatedUnit>();
  for (const { unit: ref, date } of links.filter(isSuccession)) {
    const unit = indexOf(evaluation).unit(ref);
    if (unit === undefined || unit.code === own) continue;
    found.set(`${unit.code}@${date}`, {
      href: unitAddress(evaluation.set, unit.code),
      text: `${unitTitle(unit)} (${formatDate(date)})`,
    });
  }
  return [...found.values()];
};

/** Units of other codes that this code came from, with the date of the change. */
export const predecessors = (code: string, evaluation: Evaluation): RelatedUnit[] =>
  related(
    indexOf(evaluation)
      .versions(code)
      .flatMap(({ from }) => from),
    code,
    evaluation,
  );

/** Units of other codes that this code went into, with the date of the change. */
export const successors = (code: string, evaluation: Evaluation): RelatedUnit[] =>
  related(
    indexOf(evaluation)
      .versions(code)
      .flatMap(({ to }) => to),
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
  if (unit.validTo === null) return `${name}: đang tồn tại theo sổ đơn vị của trang này.`;
  const end = unit.to.find(hasEnded);
  return end === undefined
    ? `${name}: đã hết hiệu lực sau ngày ${formatDate(unit.validTo)}.`
    : `${name}: ${endWords(end, evaluation)}.`;
};
