import type { DataFiles } from '../dataset/read-dataset.ts';
import { TABLES } from '../schema/index.ts';
import { ILLUSTRATIVE } from './illustrative-files.ts';
import { FIRST_RECORD } from './new-row.ts';
import { tableCsv } from './table-csv.ts';

/** A set must name a source; before the set is made it names this one, which nothing uses. */
const PLACEHOLDER = {
  source: 'minh-hoa',
  title: 'Số liệu minh họa',
  publisher: 'Trang theo dõi (số liệu minh họa)',
  published_on: { missing: 'x' },
  kind: 'synthetic',
  address: '',
  ...FIRST_RECORD,
};

/**
 * The registry and the plan of a data folder as an illustrative set without any figure: what the
 * illustrative set is made from, readable and checked like any other.
 */
export const baseFiles = (files: DataFiles): Map<string, Uint8Array> => {
  const base = new Map(
    [...files].filter(([path]) => path.startsWith('registry/') || path.startsWith('plan/')),
  );
  const sources = tableCsv(TABLES.sources, [PLACEHOLDER]);
  return base.set(`observations/${ILLUSTRATIVE}/sources.csv`, new TextEncoder().encode(sources));
};
