import { byCode } from '../schema/code-order.ts';
import { LEVEL_ORDER } from '../schema/unit-type.ts';
import { fold, type Word, wordOf } from './fold.ts';
import { matchNames, matchNamesUnmarked, NAME_MATCH } from './match-names.ts';
import { queryRuns, runsOf } from './word-runs.ts';

/** A unit as it can be chosen: one code between two days. */
export interface ChoosableUnit {
  readonly code: string;
  /** With its type: "xã Minh Quân". */
  readonly name: string;
  /** Without its type: "Minh Quân". */
  readonly bareName: string;
  /** "huyện Trấn Yên"; empty for the territory. */
  readonly within: string;
  readonly level: string;
  readonly from: string;
  /** Null: still is. */
  readonly to: string | null;
}

/** What units are looked for. */
export interface UnitWish {
  /** As typed; empty for all. */
  readonly query: string;
  /** The lowest level that fits, with all above it; null for all. */
  readonly lowest: string | null;
  /** A day on which they have to be; null for any. */
  readonly day: string | null;
}

/** Units that were found, best first; where none of them is of the day, those of other days. */
export interface FoundUnits<Unit> {
  readonly units: readonly Unit[];
  readonly onDay: boolean;
  /** Those of other days whose very name was typed, where no unit of the day is called so. */
  readonly elsewhen: readonly Unit[];
}

const namesOf = ({ code, name, bareName, within }: ChoosableUnit): Word[][] =>
  [name, bareName, code, code.replace(/^0+(?=.)/, ''), `${name} ${within}`].map((text) =>
    runsOf(text).map(wordOf),
  );

/** Whether a code means this unit on a day. */
export const isOn = ({ from, to }: ChoosableUnit, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** What a code means on a day; undefined where it means nothing. */
export const unitOn = <Unit extends ChoosableUnit>(
  units: readonly Unit[],
  code: string,
  day: string,
): Unit | undefined => units.find((unit) => unit.code === code && isOn(unit, day));

const rankOf = (level: string): number => (LEVEL_ORDER as readonly string[]).indexOf(level);

/** Marks that were typed count more than how much of the name was. */
const fitOf = (asked: readonly Word[], names: readonly (readonly Word[])[]): number => {
  if (asked.length === 0) return 1;
  const fit = matchNames(asked, names);
  if (fit > NAME_MATCH.none) return fit * 10;
  return matchNamesUnmarked(asked, names);
};

/** From here on {@link fitOf} says that the query is a name, and not a part of one. */
const IS_NAME = NAME_MATCH.name * 10;

/** A query without the name of a province at its end, as addresses have it: "Xuân Ái, Văn Yên, tỉnh Yên Bái". */
const withoutProvince = (query: string, provinces: readonly ChoosableUnit[]): string => {
  const text = query.trim().normalize('NFC');
  const end = provinces
    .flatMap(({ name, bareName }) => [` ${fold(name)}`, ` ${fold(bareName)}`])
    .find((name) => fold(text).endsWith(name));
  return text.slice(0, text.length - (end?.length ?? 0));
};

/**
 * A search among units that needs no marks: "minh quan" finds xã Minh Quán and xã Minh Quân. Of equal fit, those
 * of the lowest level come first, then by name. Names are taken apart once.
 */
export const unitSearch = <Unit extends ChoosableUnit>(
  units: readonly Unit[],
): ((wish: UnitWish) => FoundUnits<Unit>) => {
  const alphabet = new Intl.Collator('vi');
  const known = units.map((unit) => ({ unit, names: namesOf(unit), rank: rankOf(unit.level) }));
  known.sort(
    (a, b) =>
      b.rank - a.rank ||
      alphabet.compare(a.unit.bareName, b.unit.bareName) ||
      byCode(a.unit.code, b.unit.code) ||
      byCode(a.unit.from, b.unit.from),
  );
  const provinces = units.filter(({ level }) => level === 'tinh');
  return ({ query, lowest, day }) => {
    const most = lowest === null ? Number.POSITIVE_INFINITY : rankOf(lowest);
    const fitting = (text: string) => {
      const asked = queryRuns(text).map(wordOf);
      return known
        .filter(({ rank }) => rank <= most)
        .map(({ unit, names }) => ({ unit, fit: fitOf(asked, names) }))
        .filter(({ fit }) => fit > 0)
        .sort((a, b) => b.fit - a.fit);
    };
    const whole = fitting(query);
    const found = whole.length > 0 ? whole : fitting(withoutProvince(query, provinces));
    const all = found.map(({ unit }) => unit);
    if (day === null) return { units: all, onDay: true, elsewhen: [] };
    const then = all.filter((unit) => isOn(unit, day));
    const named = found.filter(({ fit }) => fit >= IS_NAME).map(({ unit }) => unit);
    const elsewhen = named.some((unit) => isOn(unit, day)) ? [] : named;
    return then.length > 0
      ? { units: then, onDay: true, elsewhen }
      : { units: all, onDay: false, elsewhen };
  };
};
