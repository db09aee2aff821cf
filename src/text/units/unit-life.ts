import type { Evaluation, UnitLink, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { keepsUnit } from '../../schema/unit-changes.ts';
import { UNIT_TYPES } from '../../schema/unit-type.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { hasEnded, isSuccession } from '../../views/unit-links.ts';
import { type UnitPage, unitPage, unitPageAddress } from '../../views/unit-pages.ts';
import { parentOf } from '../../views/within-area.ts';
import { formatDate } from '../format/dates.ts';
import { upperFirst } from '../format/letter-case.ts';
import { endWords } from '../names/unit-end.ts';
import { unitInline, unitTitle } from '../names/unit-names.ts';

/** A link to a neighbour in time. */
export interface RelatedUnit {
  readonly unit: UnitVersion;
  /** Null for what stands on the same page. */
  readonly href: string | null;
  readonly text: string;
}

const related = (
  links: readonly UnitLink[],
  own: UnitPage,
  evaluation: Evaluation,
): RelatedUnit[] => {
  const found = new Map<string, RelatedUnit>();
  for (const { unit: ref, date } of links.filter(isSuccession)) {
    const unit = indexOf(evaluation).unit(ref);
    if (unit === undefined) continue;
    const isHere = unitPage(ref, evaluation) === own;
    found.set(`${unit.code}@${date}`, {
      unit,
      href: isHere ? null : unitPageAddress(ref, evaluation),
      text: `${unitTitle(unit)}${isHere ? ' trước đó' : ''} (${formatDate(date)})`,
    });
  }
  return [...found.values()];
};

/**
 * Units that those of a page were formed from by merger or split, with the date: also the unit that had
 * the same code before, which is another one.
 */
export const predecessors = (page: UnitPage, evaluation: Evaluation): RelatedUnit[] =>
  related(
    page.versions
      .flatMap(({ from }) => from)
      .filter(({ unit, changes }) => unitPage(unit, evaluation) !== page || !keepsUnit(changes)),
    page,
    evaluation,
  );

/** Units of other pages that those of a page went into, with the date of the change. */
export const successors = (page: UnitPage, evaluation: Evaluation): RelatedUnit[] =>
  related(
    page.versions.flatMap(({ to }) => to).filter(({ unit }) => unitPage(unit, evaluation) !== page),
    page,
    evaluation,
  );

/** Names a code has had, each once, oldest first: "Phường Nguyễn Phúc", "Phường Hồng Hà". */
export const namesOf = (versions: readonly UnitVersion[]): string[] => [
  ...new Set(versions.map(unitTitle)),
];

/** Where a unit lies: "thuộc huyện Lục Yên"; empty at the top. */
const placeOf = (unit: UnitVersion, evaluation: Evaluation): string => {
  const parent = parentOf(evaluation, unit);
  return parent === undefined ? '' : ` thuộc ${unitInline(parent)}`;
};

/** The version a unit began with: further back as long as only its name, type or parent changed. */
const firstVersion = (unit: UnitVersion, evaluation: Evaluation): UnitVersion => {
  const [link] = unit.from.filter(isSuccession);
  const before =
    link !== undefined && keepsUnit(link.changes) ? indexOf(evaluation).unit(link.unit) : undefined;
  return before === undefined ? unit : firstVersion(before, evaluation);
};

/**
 * What a unit is, where it lies, from when to when, in one sentence: "Xã thuộc huyện Trấn Yên, từ
 * 01/12/2024 đến 30/6/2025." The first day in the register is not a founding date, so it is
 * not said.
 */
export const lifeText = (unit: UnitVersion, evaluation: Evaluation): string => {
  const type = upperFirst(unit.type === 'quoc-gia' ? 'cả nước' : UNIT_TYPES[unit.type]);
  const first = firstVersion(unit, evaluation);
  const from = first.from.some(isSuccession) ? `từ ${formatDate(first.validFrom)}` : '';
  const to = unit.validTo === null ? '' : `đến ${formatDate(unit.validTo)}`;
  const lasted = [from, from !== '' && to === '' ? 'đến nay' : to].filter(Boolean).join(' ');
  const ended = unit.to.find(hasEnded);
  const end = ended === undefined ? '' : `; ${endWords(ended, evaluation)}`;
  return `${type}${placeOf(unit, evaluation)}${lasted === '' ? '' : `, ${lasted}`}${end}.`;
};

/**
 * The units of today that the one of a page went into in the end, where that is not what it went into at
 * first; empty for a unit that lives, ended without successor, or has living successors.
 */
export const presentUnits = (page: UnitPage, evaluation: Evaluation): RelatedUnit[] => {
  const index = indexOf(evaluation);
  const living = new Map<string, UnitVersion>();
  const seen = new Set<string>();
  const follow = (unit: UnitVersion | undefined, steps: number): void => {
    if (unit === undefined || seen.has(unit.ref)) return;
    seen.add(unit.ref);
    if (unit.validTo === null && steps > 1) living.set(unit.ref, unit);
    for (const link of unit.to.filter(isSuccession)) follow(index.unit(link.unit), steps + 1);
  };
  follow(page.unit, 0);
  return [...living.values()].map((unit) => ({
    unit,
    href: unitPageAddress(unit.ref, evaluation),
    text: unitTitle(unit),
  }));
};

/** "Các xã hợp thành", "Các tỉnh hợp thành"; of several types "Các đơn vị hợp thành". */
export const originsHeading = (units: readonly Pick<UnitVersion, 'type'>[]): string => {
  const types = new Set(units.map(({ type }) => type));
  const [type] = types;
  const noun = types.size === 1 && type !== undefined ? UNIT_TYPES[type] : 'đơn vị';
  return units.length === 1 ? `${upperFirst(noun)} hợp thành` : `Các ${noun} hợp thành`;
};
