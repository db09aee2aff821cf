import { byCode } from '../../schema/code-order.ts';
import { addDays } from '../../schema/dates.ts';
import { isMissing } from '../../schema/table.ts';
import type { UnitChangeRow } from '../../schema/unit-changes.ts';
import { type Level, levelOf, type UnitType } from '../../schema/unit-type.ts';
import type { UnitRow } from '../../schema/units.ts';

/** One version of a unit: the row that opens it, and the day it ends. */
export interface Version {
  readonly ref: string;
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
  a.code === b.code ? byCode(a.valid_from, b.valid_from) : byCode(a.code, b.code);

const endOf = (next: UnitRow | undefined, departures: readonly UnitChangeRow[]): string | null => {
  const dates = departures.map((change) => change.effective_date);
  if (next) dates.push(next.valid_from);
  const first = dates.sort()[0];
  return first === undefined ? null : addDays(first, -1);
};

const buildVersions = (
  units: readonly UnitRow[],
  changes: readonly UnitChangeRow[],
): Map<string, Version[]> => {
  const leaving = Map.groupBy(changes, (change) => change.old_code);
  const arriving = Map.groupBy(changes, (change) => `${change.new_code}@${change.effective_date}`);
  const byCode = new Map<string, Version[]>();
  for (const [code, rows] of Map.groupBy([...units].sort(byCodeThenDate), (unit) => unit.code)) {
    byCode.set(
      code,
      rows.map((row, index) => {
        const next = rows[index + 1];
        const departures = (leaving.get(code) ?? []).filter(
          (change) =>
            change.effective_date > row.valid_from &&
            (next === undefined || change.effective_date <= next.valid_from),
        );
        return {
          ref: `${code}@${row.valid_from}`,
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
  const dayIndex = new Map<string, Map<string, Version[]>>();

  const on = (code: string, date: string): Version | undefined =>
    byCode
      .get(code)
      ?.findLast(
        (version) =>
          version.row.valid_from <= date && (version.validTo === null || date <= version.validTo),
      );

  /** Children by parent code on a date, made once per date. */
  const childrenOn = (date: string): Map<string, Version[]> => {
    let children = dayIndex.get(date);
    if (children === undefined) {
      const existing = versions.filter(
        (version) =>
          version.row.valid_from <= date && (version.validTo === null || date <= version.validTo),
      );
      children = Map.groupBy(existing, (version) =>
        isMissing(version.row.parent_code) ? '' : version.row.parent_code,
      );
      dayIndex.set(date, children);
    }
    return children;
  };

  const findBelow = (areaCode: string, date: string): readonly Version[] => {
    const children = childrenOn(date);
    const found: Version[] = [];
    const seen = new Set<string>();
    const visit = (code: string): void => {
      if (seen.has(code)) return;
      seen.add(code);
      for (const child of children.get(code) ?? []) {
        found.push(child);
        visit(child.row.code);
      }
    };
    if (on(areaCode, date)) visit(areaCode);
    return found.sort((a, b) => byCodeThenDate(a.row, b.row));
  };

  const belowIndex = new Map<string, readonly Version[]>();

  /** Found once per area and date, as what is in scope: targets and years ask again and again. */
  const below = (areaCode: string, date: string): readonly Version[] => {
    const key = `${areaCode}@${date}`;
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
    ofCode: (code) => byCode.get(code) ?? [],
    below,
    inScope: (areaCode, date, types) => {
      const key = `${areaCode}@${date}@${types.join()}`;
      const found = scopeIndex.get(key) ?? findInScope(areaCode, date, types);
      scopeIndex.set(key, found);
      return found;
    },
    target: (change) => on(change.new_code, change.effective_date),
  };
};
