import type { Registry, Version } from '../../dataset/registry/registry.ts';
import type { RowOf, Tables } from '../../schema/index.ts';
import { isMissing, known } from '../../schema/table.ts';
import { type UnitChangeRow, unitChangesTable } from '../../schema/unit-changes.ts';
import type { UnitLink, UnitVersion } from './evaluation.ts';
import { refOf } from './row-ref.ts';

const link = (change: UnitChangeRow, unit: Version): UnitLink => ({
  unit: unit.ref,
  date: change.effective_date,
  changes: change.change,
  resolution: change.resolution,
  inferred: change.evidence === 'inferred',
  basis: change.basis,
  row: refOf(unitChangesTable, change),
});

const byUnit = (a: UnitLink, b: UnitLink): number => (a.unit < b.unit ? -1 : 1);

const arrivals = (version: Version, registry: Registry): UnitLink[] =>
  version.arrivals
    .flatMap((change) => {
      const old = registry.ofCode(change.old_code).find((one) => one.departures.includes(change));
      return old ? [link(change, old)] : [];
    })
    .sort(byUnit);

const departures = (version: Version, registry: Registry): UnitLink[] =>
  version.departures
    .flatMap((change) => {
      const next = registry.target(change);
      return next ? [link(change, next)] : [];
    })
    .sort(byUnit);

/** Whether a version lies in the territory on the first day it shares with the territory. */
const isInTerritory = (version: Version, territoryCode: string, registry: Registry): boolean => {
  const date = version.row.valid_from;
  let current: Version | undefined = version;
  for (const seen = new Set<string>(); current && !seen.has(current.ref); ) {
    if (current.row.code === territoryCode) return true;
    seen.add(current.ref);
    current = isMissing(current.row.parent_code)
      ? undefined
      : registry.on(current.row.parent_code, date);
  }
  return false;
};

const wordsOf = (name: string): string[] => name.toLocaleLowerCase('vi').split(/\s+/);

/**
 * What running text calls a unit: the usual spelling where the register has another one, else its name there. A code
 * that was given to another unit keeps its aliases, so a spelling counts only for a name that shares a word with it.
 */
const calledName = (
  { code, name }: RowOf<'units'>,
  aliases: readonly RowOf<'unit-aliases'>[],
): string => {
  const own = new Set(wordsOf(name));
  const usual = aliases.filter((row) => row.code === code && row.kind === 'usual');
  const fitting = usual.filter(({ alias }) => wordsOf(alias).some((word) => own.has(word)));
  return fitting.some(({ alias }) => alias === name) ? name : (fitting[0]?.alias ?? name);
};

/** Every version of every unit with its place in time, in code order, oldest first. */
export const unitVersions = (
  tables: Tables,
  registry: Registry,
  territoryCode: string,
): UnitVersion[] => {
  const aliases = Map.groupBy(tables['unit-aliases'], ({ code }) => code);
  return registry.versions.map((version) => {
    const { row } = version;
    const parentCode = known(row.parent_code);
    const own = aliases.get(row.code) ?? [];
    const name = calledName(row, own);
    return {
      ref: version.ref,
      code: row.code,
      validFrom: row.valid_from,
      validTo: version.validTo,
      name,
      type: row.type,
      level: version.level,
      parent: parentCode ? (registry.on(parentCode, row.valid_from)?.ref ?? null) : null,
      latitude: known(row.latitude) ?? null,
      longitude: known(row.longitude) ?? null,
      aliases: [...new Set([row.name, ...own.map(({ alias }) => alias)])]
        .filter((alias) => alias !== name)
        .sort(),
      from: arrivals(version, registry),
      to: departures(version, registry),
      inTerritory: isInTerritory(version, territoryCode, registry),
      note: row.note,
    };
  });
};
