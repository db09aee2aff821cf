import { type DataFiles, readDataset } from '../../dataset/read-dataset.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { Tables } from '../../schema/index.ts';

/** The tables of a set and what they are evaluated to. */
export interface Known {
  readonly tables: Tables;
  readonly evaluation: Evaluation;
}

/** What sound tables are evaluated to; null for none. */
export const knownOf = (set: string, tables: Tables | null): Known | null =>
  tables === null ? null : { tables, evaluation: evaluate(tables, { set }) };

/** The data that everybody sees, to which contributions are joined. */
export interface KnownBase {
  readonly files: DataFiles;
  /** Rows of a set; null where it is not there or has an error. Read once. */
  readonly tables: (set: string) => Tables | null;
  /** The same with its evaluation, made once. */
  readonly known: (set: string) => Known | null;
}

const once = <T>(make: (set: string) => T): ((set: string) => T) => {
  const made = new Map<string, T>();
  return (set) => {
    const found = made.get(set);
    if (found !== undefined) return found;
    const value = make(set);
    made.set(set, value);
    return value;
  };
};

/**
 * A base of which each set is read and evaluated when it is first asked for, and then kept: several contributions
 * can be compared with it.
 * @param today the date of today, `YYYY-MM-DD`
 */
export const knownBase = (files: DataFiles, today: string): KnownBase => {
  const tables = once((set) => readDataset(files, { set, today }).tables);
  return { files, tables, known: once((set) => knownOf(set, tables(set))) };
};
