import type { TableSchema } from '../../schema/table.ts';
import { cellText } from '../cells/cell-text.ts';

/** Above this a product of counts is no longer exact. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** Numbers standing for things, in their order: equal numbers, equal things. */
interface Numbering {
  readonly numbers: Float64Array;
  /** How many different numbers there are at most; each is smaller than this. */
  readonly size: number;
}

/** The place of each of some different things in their order. */
const placesOf = <T extends string | number>(sorted: Iterable<T>): Map<T, number> => {
  const places = new Map<T, number>();
  for (const one of sorted) places.set(one, places.size);
  return places;
};

const numberCells = (rows: readonly object[], column: string): Numbering => {
  const known = new Map<string, number>();
  const numbers = new Float64Array(rows.length);
  let above: unknown;
  let number: number | undefined;
  for (let i = 0; i < rows.length; i += 1) {
    const cell = (rows[i] as Record<string, unknown>)[column];
    // In a large table many cells are those of the row above.
    if (number === undefined || cell !== above) {
      const text = typeof cell === 'string' ? cell : cellText(cell);
      number = known.get(text) ?? known.size;
      known.set(text, number);
      above = cell;
    }
    numbers[i] = number;
  }
  const texts = [...known.keys()];
  const places = placesOf(texts.toSorted());
  const placeOf = Float64Array.from(texts, (text) => places.get(text) as number);
  return { numbers: numbers.map((number) => placeOf[number] as number), size: known.size };
};

/** The same numbering with the smallest numbers there can be. */
const compacted = ({ numbers }: Numbering): Numbering => {
  const places = placesOf(new Float64Array(new Set(numbers)).sort());
  return { numbers: numbers.map((number) => places.get(number) as number), size: places.size };
};

const combined = (a: Numbering, b: Numbering): Numbering => {
  const first = a.size * b.size > LARGEST ? compacted(a) : a;
  return {
    numbers: first.numbers.map((number, i) => number * b.size + (b.numbers[i] as number)),
    size: first.size * b.size,
  };
};

const ONE: Numbering = { numbers: new Float64Array(), size: 1 };

/** Numberings made before, each while its table has as many rows. */
const numbered = new WeakMap<readonly object[], Numbering>();

/** Numbers standing for the keys of rows, in the order of their cells: the first ones, then the second ones. */
const numberKeys = (schema: TableSchema, rows: readonly object[]): Numbering => {
  const known = numbered.get(rows);
  if (known?.numbers.length === rows.length) return known;
  const numbering = schema.key
    .map((column) => numberCells(rows, column))
    .reduce((a, b) => (a === ONE ? b : combined(a, b)), ONE);
  numbered.set(rows, numbering);
  return numbering;
};

/** Numbers that occur more than once. */
const repeatedIn = (numbers: Float64Array): ReadonlySet<number> => {
  const sorted = numbers.toSorted();
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i += 1) {
    const number = sorted[i];
    if (number !== undefined && number === sorted[i - 1]) repeated.add(number);
  }
  return repeated;
};

/** Tables gone through before in which no key repeats, with the number of their rows. */
const unrepeated = new WeakMap<readonly object[], number>();

/**
 * Rows that share their key with another row, gathered by key; rows and groups in the order of the
 * table. Most tables repeat no key, and large ones are gone through without making a text of each
 * key: cells are numbered, the numbers combined and sorted.
 */
export const repeatedKeys = <R extends object>(schema: TableSchema, rows: readonly R[]): R[][] => {
  if (unrepeated.get(rows) === rows.length) return [];
  const { numbers: keys } = numberKeys(schema, rows);
  const repeated = repeatedIn(keys);
  if (repeated.size === 0) {
    unrepeated.set(rows, rows.length);
    return [];
  }
  const groups = new Map<number, R[]>();
  keys.forEach((key, i) => {
    if (!repeated.has(key)) return;
    const row = rows[i] as R;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return [...groups.values()];
};

/**
 * Rows by the cells of their keys, compared one after the other as texts; rows of one key as they stand. A very
 * large table with very many different cells stays as it is.
 */
export const byKeyCells = <R extends object>(
  schema: TableSchema,
  rows: readonly R[],
): readonly R[] => {
  const { numbers, size } = numberKeys(schema, rows);
  if (size * rows.length > LARGEST) return rows;
  // Numbers are sorted much faster than rows: each key together with the place of its row.
  const places = numbers.map((number, i) => number * rows.length + i).sort();
  const sorted = Array.from(places, (place) => rows[place % rows.length] as R);
  if (unrepeated.get(rows) === rows.length) unrepeated.set(sorted, sorted.length);
  return sorted;
};
