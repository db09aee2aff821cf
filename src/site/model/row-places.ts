import type { LedgerRow } from '../../dataset/ledger/ledger.ts';
import { rowText } from '../../dataset/ledger/row-identity.ts';
import type { RowRef } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { Place } from '../../schema/table.ts';
import type { RowLink } from '../../text/names/row-words.ts';
import { dataLinesAddress } from '../../views/addresses/repository-address.ts';
import { once } from './once.ts';

/** Where the rows stand that a reference names; one place for each row of its rank. */
export type RowPlaces = (row: RowRef) => readonly Place[];

const placesIn = (tables: Tables): ReadonlyMap<RowRef, readonly Place[]> => {
  const places = new Map<RowRef, Place[]>();
  for (const name of (Object.keys(TABLES) as TableName[]).filter((one) => TABLES[one].ledger)) {
    for (const row of tables[name] as unknown as readonly LedgerRow[]) {
      const ref = rowText(TABLES[name], row);
      const known = places.get(ref);
      if (known === undefined) places.set(ref, [row.at]);
      else known.push(row.at);
    }
  }
  return places;
};

/** Looks up where rows stand in the data folder; the list is made when first asked. */
export const rowPlaces = (tables: Tables): RowPlaces => {
  const places = once(() => placesIn(tables));
  return (row) => places().get(row) ?? [];
};

/** Links to rows in the repository; to the first of several. No link where none can be made. */
export const rowLinks =
  (placesOf: RowPlaces, repository: string): RowLink =>
  (row) => {
    const [place] = placesOf(row);
    return place && dataLinesAddress(repository, place.file, [place.line, place.line]);
  };
