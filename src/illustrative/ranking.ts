import type { Version } from '../dataset/registry/registry.ts';
import { yearOf } from '../schema/dates.ts';
import { isMissing } from '../schema/table.ts';
import type { Setting } from './setting.ts';
import { DISTRICT_STRENGTH, LATE_REPORT, LOSING_PLACES } from './story.ts';

/** The communes in one order for all years, so that what a commune has met it goes on meeting. */
export interface Ranking {
  /** Communes existing on a date, the best placed first. */
  readonly on: (date: string) => readonly Version[];
  /** The commune that meets 19.2, is recognised, and then loses both. */
  readonly losing: Version;
}

const originsOf = (version: Version, { registry }: Setting): Version[] =>
  version.arrivals.flatMap(
    (change) =>
      registry.ofCode(change.old_code).find((old) => old.departures.includes(change)) ?? [],
  );

const placesOf = (setting: Setting): ((version: Version) => number) => {
  const known = new Map<string, number>();
  const draw = ({ ref, row }: Version): number => {
    const parent = isMissing(row.parent_code) ? '' : row.parent_code;
    const strength = DISTRICT_STRENGTH[parent] ?? 0;
    return strength + setting.randomFor(`place of ${ref}`).between(0, 99);
  };
  const place = (version: Version): number => {
    const found = known.get(version.ref);
    if (found !== undefined) return found;
    const origins = originsOf(version, setting);
    // A merged commune starts from the weakest of those it was made of.
    const own = origins.length > 0 ? Math.min(...origins.map(place)) : draw(version);
    known.set(version.ref, own);
    return own;
  };
  return place;
};

const findLosing = (setting: Setting, on: Ranking['on']): Version => {
  const date = setting.stockDates.find((day) => yearOf(day) === 2021) ?? '';
  const last = setting.stockDates.at(-1) ?? '';
  const stays = ({ ref, row }: Version) => setting.registry.on(row.code, last)?.ref === ref;
  const found = on(date)
    .slice(LOSING_PLACES.from, LOSING_PLACES.to)
    .find((commune) => stays(commune) && commune.row.parent_code !== LATE_REPORT.district);
  if (!found) throw new RangeError('no commune fits the story with this seed');
  return found;
};

/** Ranks the communes by the strength of their district and by chance. */
export const rankCommunes = (setting: Setting): Ranking => {
  const place = placesOf(setting);
  const byDate = new Map<string, readonly Version[]>();
  const on = (date: string): readonly Version[] => {
    const found = byDate.get(date);
    if (found) return found;
    const ranked = [...setting.communesOn(date)].sort(
      (a, b) => place(b) - place(a) || (a.row.code < b.row.code ? -1 : 1),
    );
    byDate.set(date, ranked);
    return ranked;
  };
  return { on, losing: findLosing(setting, on) };
};
