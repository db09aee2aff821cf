import type { Evaluation, UnitLink, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { keepsUnit } from '../../schema/unit-changes.ts';
import { UNIT_TYPES } from '../../schema/unit-type.ts';
import { unitAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { hasEnded, isSuccession } from '../../views/unit-links.ts';
import { parentOf } from '../../views/within-area.ts';
import { formatDate } from '../format/dates.ts';
import { upperFirst } from '../format/letter-case.ts';
import { endWords } from '../names/unit-end.ts';
import { unitInline, unitTitle } from '../names/unit-names.ts';

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
 * 01/12/2024 đến 30/6/2025." The first day in the register is not a founding date, so it
 * is said to be that of the register.
 */
export const lifeText = (unit: UnitVersion, evaluation: Evaluation): string => {
  const type = upperFirst(unit.type === 'quoc-gia' ? 'cả nước' : UNIT_TYPES[unit.type]);
  const first = firstVersion(unit, evaluation);
  const recorded = first.from.some(isSuccession) ? '' : 'có trong sổ ';
  const from = `${recorded}từ ${formatDate(first.validFrom)}`;
  const to = unit.validTo === null ? 'đến nay' : `đến ${formatDate(unit.validTo)}`;
  const ended = unit.to.find(hasEnded);
  const end = ended === undefined ? '' : `; ${endWords(ended, evaluation)}`;
  return `${type}${placeOf(unit, evaluation)}, ${from} ${to}${end}.`;
};

/**
 * The units of today that a code went into in the end, where that is not what it went into at
 * first; empty for a unit that lives, ended without successor, or has living successors.
 */
export const presentUnits = (code: string, evaluation: Evaluation): RelatedUnit[] => {
  const index = indexOf(evaluation);
  const newest = index.versions(code).at(-1);
  const living = new Map<string, UnitVersion>();
  const seen = new Set<string>();
  const follow = (unit: UnitVersion | undefined, steps: number): void => {
    if (unit === undefined || seen.has(unit.ref)) return;
    seen.add(unit.ref);
    if (unit.validTo === null && steps > 1) living.set(unit.code, unit);
    for (const link of unit.to.filter(isSuccession)) follow(index.unit(link.unit), steps + 1);
  };
  follow(newest, 0);
  return [...living.values()].map((unit) => ({
    href: unitAddress(evaluation.set, unit.code),
    text: unitTitle(unit),
  }));
};
