import { TABLES, type TableName } from '../../../../schema/index.ts';
import { nearest } from '../../../problems/nearest.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';
import type { DatasetContext } from '../../basis/dataset-context.ts';

/** Beyond so many different unknown ids a whole table is missing; suggestions would not help. */
const MOST_SUGGESTIONS = 100;

/** So many ids are compared in all: of a very long list only the first unknown ids get a suggestion. */
const MOST_COMPARED = 200_000;

interface Reference {
  readonly table: TableName;
  readonly column: string;
  readonly to: TableName;
}

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Every column that names a row of another table, units aside: those are looked up by date. */
const REFERENCES: readonly Reference[] = TABLE_NAMES.flatMap((table) =>
  Object.entries(TABLES[table].columns).flatMap(([column, { references }]) =>
    references === undefined || references === 'units'
      ? []
      : [{ table, column, to: references as TableName }],
  ),
);

const idsOf = ({ tables }: DatasetContext, table: TableName): Set<string> => {
  const column = TABLES[table].key[0] as string;
  const rows = tables[table] as unknown as readonly Record<string, string>[];
  return new Set(rows.map((row) => row[column] as string));
};

const unknownIn = (context: DatasetContext, { table, column, to }: Reference): Finding[] => {
  const ids = idsOf(context, to);
  const most = Math.min(MOST_SUGGESTIONS, Math.ceil(MOST_COMPARED / (ids.size + 1)));
  const suggestions = new Map<string, string>();
  const suggest = (id: string): string => {
    const known = suggestions.get(id);
    if (known !== undefined || suggestions.size >= most) return known ?? '';
    const found = nearest(id, ids) ?? '';
    suggestions.set(id, found);
    return found;
  };
  const findings: Finding[] = [];
  let above: string | null = null;
  for (const row of context.tables[table]) {
    const id = (row as unknown as Record<string, string>)[column] as string;
    // In a large table most rows name what the row above names.
    if (id === above) continue;
    if (ids.has(id)) {
      above = id;
      continue;
    }
    const facts = { table: TABLES[to].label, suggestion: suggest(id) };
    findings.push({ ...cellPlace(table, row, column), facts });
  }
  return findings;
};

/** A row names an indicator, target, source or task that no table has. */
export const referenceUnknown: AcrossCheck = {
  id: 'reference-unknown',
  stage: 'across',
  level: 'error',
  run: (context) => REFERENCES.flatMap((reference) => unknownIn(context, reference)),
};
