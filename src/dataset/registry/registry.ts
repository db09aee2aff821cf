import { byCode as byText } from '../../schema/code-order.ts';
import { addDays } from '../../schema/dates.ts';
import { known } from '../../schema/table.ts';
import type { UnitChangeRow } from '../../schema/unit-changes.ts';
import { type Level, levelOf, type UnitType } from '../../schema/unit-type.ts';
import type { UnitRow } from '../../schema/units.ts';
import { countUpTo, lastUpTo } from './sorted.ts';

/** One version of a unit: the row that opens it, and the day it ends. */
export interface Version {
  readonly ref: string;
  /** Its place among all versions of its registry. */
  readonly ordinal: number;
  readonly row: UnitRow;
  readonly level: Level;
  /** Last day; null while it lasts. */
  readonly validTo: string | null;
  /** Changes that led to this version, and away from it. */
  readonly arrivals: readonly UnitChangeRow[];
  readonly departures: readonly UnitChangeRow[];
}

/**
 * Units over time. A version starts on its `valid_from` and ends the day before the first change
 * that names it as the old unit, or before the next version of the same code.
 */
export interface Registry {
  readonly versions: readonly Version[];
  /** Days on which a version starts, or the day after one ends, oldest first. */
  readonly startDays: readonly string[];
  /** The version of a code that exists on a date; undefined if none does. */
  readonly on: (code: string, date: string) => Version | undefined;
  /** The version of a code that starts on a date; undefined if none does. */
  readonly startingOn: (code: string, date: string) => Version | undefined;
  /** All versions of a code, oldest first; empty if the code is unknown. */
  readonly ofCode: (code: string) => readonly Version[];
  /** Versions existing on a date below an area (the area itself excluded), in code order. */
  readonly below: (areaCode: string, date: string) => readonly Version[];
  /** The same, of the given types only. */
  readonly inScope: (
    areaCode: string,
    date: string,
    types: readonly UnitType[],
  ) => readonly Version[];
  /** The version after a change of this date for one change row. */
  readonly target: (change: UnitChangeRow) => Version | undefined;
}

const byCodeThenDate = (a: UnitRow, b: UnitRow): number =>
  a.code === b.code ? byText(a.valid_from, b.valid_from) : byText(a.code, b.code);

const endOf = (next: UnitRow | undefined, departures: readonly UnitChangeRow[]): string | null => {
  const dates = departures.map((change) => change.effective_date);
  if (next) dates.push(next.valid_from);
  const first = dates.sort()[0];
  return first === undefined ? null : addDays(first, -1);
};

const effectiveDate = ({ effective_date }: UnitChangeRow): string => effective_date;
const validFrom = ({ row }: Version): string => row.valid_from;

/** Changes of a code, sorted by day, that fall in the time of one of its versions. */
const departuresFrom = (
  sorted: readonly UnitChangeRow[],
  row: UnitRow,
  next: UnitRow | undefined,
): UnitChangeRow[] =>
  sorted.slice(
    countUpTo(sorted, row.valid_from, effectiveDate),
    next && countUpTo(sorted, next.valid_from, effectiveDate),
  );

const buildVersions = (
  units: readonly UnitRow[],
  changes: readonly UnitChangeRow[],
): Map<string, Version[]> => {
  const byDate = changes.toSorted((a, b) => byText(a.effective_date, b.effective_date));
  const leaving = Map.groupBy(byDate, (change) => change.old_code);
  const arriving = Map.groupBy(changes, (change) => `${change.new_code}@${change.effective_date}`);
  const byCode = new Map<string, Version[]>();
  let ordinal = 0;
  for (const [code, rows] of Map.groupBy([...units].sort(byCodeThenDate), (unit) => unit.code)) {
    byCode.set(
      code,
      rows.map((row, index) => {
        const next = rows[index + 1];
        const departures = departuresFrom(leaving.get(code) ?? [], row, next);
        return {
          ref: `${code}@${row.valid_from}`,
          ordinal: ordinal++,
          row,
          level: levelOf(row.type),
          validTo: endOf(next, departures),
          arrivals: arriving.get(`${code}@${row.valid_from}`) ?? [],
          departures,
        };
      }),
    );
  }
  return byCode;
};

/**
 * Builds the registry from rows in force. Rows are taken as they are: what is inconsistent
 * (overlaps, missing parents, changes without units) is for the checks to report; here it only
 * means that a look-up returns nothing.
 */
export const buildRegistry = (
  units: readonly UnitRow[],
  changes: readonly UnitChangeRow[],
): Registry => {
  const byCode = buildVersions(units, changes);
  const versions = [...byCode.values()].flat();
  const startDays = [
    ...new Set([
      ...versions.map(({ row }) => row.valid_from),
      ...changes.map(({ effective_date }) => effective_date),
    ]),
  ].sort();
  /** Between two start days nothing changes: what is found on one day holds up to the next. */
  const stateOn = (date: string): number => countUpTo(startDays, date);
  const lives = (version: Version, date: string): boolean =>
    version.row.valid_from <= date && (version.validTo === null || date <= version.validTo);

  const on = (code: string, date: string): Version | undefined => {
    const last = lastUpTo(byCode.get(code) ?? [], date, validFrom);
    return last !== undefined && lives(last, date) ? last : undefined;
  };

  const children = Map.groupBy(versions, ({ row }) => known(row.parent_code) ?? '');

  const findBelow = (areaCode: string, date: string): readonly Version[] => {
    if (on(areaCode, date) === undefined) return [];
    const found: Version[] = [];
    const seen = new Set([areaCode]);
    // A set goes on to what is added while it is gone through.
    for (const code of seen) {
      for (const child of children.get(code) ?? []) {
        if (!lives(child, date)) continue;
        found.push(child);
        seen.add(child.row.code);
      }
    }
    return found.sort((a, b) => byCodeThenDate(a.row, b.row));
  };

  const belowIndex = new Map<string, readonly Version[]>();

  /** Found once per area and state, as what is in scope: targets and years ask again and again. */
  const below = (areaCode: string, date: string): readonly Version[] => {
    const key = `${areaCode}@${stateOn(date)}`;
    const found = belowIndex.get(key) ?? findBelow(areaCode, date);
    belowIndex.set(key, found);
    return found;
  };

  const findInScope: Registry['inScope'] = (areaCode, date, types) => {
    const self = on(areaCode, date);
    const candidates = self ? [self, ...below(areaCode, date)] : [];
    return candidates.filter((version) => types.includes(version.row.type));
  };

  const scopeIndex = new Map<string, readonly Version[]>();

  return {
    versions,
    startDays,
    on,
    startingOn: (code, date) => {
      const last = lastUpTo(byCode.get(code) ?? [], date, validFrom);
      return last?.row.valid_from === date ? last : undefined;
    },
    ofCode: (code) => byCode.get(code) ?? [],
    below,
    inScope: (areaCode, date, types) => {
      const key = `${areaCode}@${stateOn(date)}@${types.join()}`;
      const found = scopeIndex.get(key) ?? findInScope(areaCode, date, types);
      scopeIndex.set(key, found);
      return found;
    },
    target: (change) => on(change.new_code, change.effective_date),
  };
};
