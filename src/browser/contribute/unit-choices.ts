import { tablesInForce } from '../../dataset/ledger/ledger.ts';
import { buildRegistry, type Registry, type Version } from '../../dataset/registry/registry.ts';
import { nextDay } from '../../schema/dates.ts';
import type { Tables } from '../../schema/index.ts';
import { known } from '../../schema/table.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import type { UnitChoice } from './messages.ts';

/** The unit above a version on its first day; none for the country and what stands right below it. */
const withinOf = (registry: Registry, { row }: Version): string => {
  const parent = known(row.parent_code);
  const above = parent === undefined ? undefined : registry.on(parent, row.valid_from);
  return above === undefined || above.level === 'quoc-gia' ? '' : unitInline(above.row);
};

/** What follows a version where it ends for good, in words. */
const heirOf = (
  registry: Registry,
  changes: Tables['unit-changes'],
  { row, validTo }: Version,
): string =>
  validTo === null
    ? ''
    : changes
        .filter(
          ({ old_code, effective_date, change }) =>
            old_code === row.code &&
            effective_date === nextDay(validTo) &&
            !change.includes('ended'),
        )
        .flatMap(({ new_code, effective_date }) => registry.on(new_code, effective_date) ?? [])
        .map((version) => unitInline(version.row))
        .join(', ');

/** Every unit that ever was, each version by itself, in the order of the codes. */
export const unitChoices = (tables: Tables): readonly UnitChoice[] => {
  const current = tablesInForce(tables);
  const registry = buildRegistry(current.units, current['unit-changes']);
  return registry.versions.map((version) => ({
    code: version.row.code,
    name: unitInline(version.row),
    bareName: version.row.name,
    within: withinOf(registry, version),
    level: version.level,
    from: version.row.valid_from,
    to: version.validTo,
    heir: heirOf(registry, current['unit-changes'], version),
  }));
};
