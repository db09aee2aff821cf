import { isOn, unitOn, unitSearch } from '../../search/unit-choices.ts';
import {
  chosenUnit,
  codeOffDay,
  codeOnDay,
  unitElsewhen,
  unitNote,
  unitsFound,
} from '../../text/contribute/figure-lines.ts';
import { onDay } from '../../text/format/dates.ts';
import { combobox } from './combobox.ts';
import type { UnitChoice } from './messages.ts';
import { say } from './say.ts';

/** What of the figure decides which units fit. */
export interface UnitNeed {
  /** Level of the indicator; null for none. */
  readonly lowest: string | null;
  /** First day of the period; null where it is not known. */
  readonly day: string | null;
}

/** The field in which a unit is chosen. */
export interface UnitField {
  /** Gives the field its units, once they are loaded. */
  readonly fill: (units: readonly UnitChoice[]) => void;
  /** The unit that the chosen code means on the day of the figure, else as chosen; null where none is chosen. */
  readonly unit: () => UnitChoice | null;
  /** What the chosen code means on the day of the figure; empty where that is not known. */
  readonly hint: () => string;
  /** Why the chosen code does not fit the day; empty where it does. */
  readonly fault: () => string;
}

/**
 * Makes a field of units of an input.
 * @param changed called after each choice
 */
export const unitField = (
  input: HTMLInputElement,
  need: () => UnitNeed,
  changed: () => void,
): UnitField => {
  let units: readonly UnitChoice[] = [];
  let search: ReturnType<typeof unitSearch<UnitChoice>> | null = null;
  let chosen: UnitChoice | null = null;

  const then = (): UnitChoice | undefined => {
    const { day } = need();
    return chosen === null || day === null ? undefined : unitOn(units, chosen.code, day);
  };

  combobox<UnitChoice>({
    input,
    label: say('unitList'),
    find: (query) => {
      if (search === null) return null;
      const { lowest, day } = need();
      const found = search({ query, lowest, day });
      const foundOn = found.onDay ? day : null;
      const elsewhen = found.elsewhen.map((unit) => unitElsewhen(say, unit, day ?? '')).join(' ');
      const noneThen =
        day !== null && !found.onDay && found.units.length > 0
          ? say('noneOnDay', { day: onDay(day) })
          : '';
      const notice = found.units.length === 0 ? unitsFound(say, 0, 0, day) : elsewhen || noneThen;
      return {
        choices: found.units,
        notice,
        // A name of another day must not become a unit that is only called alike.
        isMeant: elsewhen === '' || !found.onDay,
        spoken: (shown) =>
          `${elsewhen} ${unitsFound(say, found.units.length, shown, foundOn)}`.trim(),
      };
    },
    listed: (unit) => ({ label: chosenUnit(unit), note: unitNote(say, unit) }),
    shown: chosenUnit,
    chosen: (unit) => {
      chosen = unit;
      changed();
    },
  });

  input.form?.addEventListener('reset', () => {
    chosen = null;
  });

  return {
    fill: (all) => {
      units = all;
      search = unitSearch(all);
      // What was chosen before the page was loaded anew.
      chosen ??= all.find((unit) => chosenUnit(unit) === input.value) ?? null;
      if (chosen !== null) changed();
    },
    unit: () => then() ?? chosen,
    hint: () => {
      const { day } = need();
      const unit = then();
      return unit === undefined || day === null ? '' : codeOnDay(say, unit, day);
    },
    fault: () => {
      const { day } = need();
      return chosen === null || day === null || then() !== undefined || isOn(chosen, day)
        ? ''
        : codeOffDay(say, chosen, day);
    },
  };
};
