import { TABLES, type TableName } from '../../schema/index.ts';
import type { CellFormat, Column, TableSchema } from '../../schema/table.ts';
import { EMPTY_CELL, MISSING_WORDS } from '../../text/format/missing-words.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

interface LabelledValue {
  readonly value: string;
  readonly label: string;
}

/** A field of a Table Schema (Data Package v2). */
export interface SchemaField {
  readonly name: string;
  readonly type: 'string' | 'date' | 'year' | 'integer' | 'number';
  readonly title: string;
  readonly description: string;
  readonly categories?: readonly LabelledValue[];
  readonly missingValues?: readonly LabelledValue[];
  readonly constraints?: Readonly<Record<string, string | number | boolean>>;
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A Table Schema (Data Package v2). */
export interface FieldsSchema {
  readonly $schema: string;
  readonly fields: readonly SchemaField[];
  /** Absent where rows share it: they contradict each other, and none is settled yet. */
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly LabelledValue[];
}

type FieldType = Pick<SchemaField, 'type' | 'categories'> & {
  readonly constraints?: Readonly<Record<string, string | number>>;
};

/** Patterns hold for the whole cell; they use nothing that XML Schema's expressions lack. */
const matching = (pattern: string): FieldType => ({
  type: 'string',
  constraints: { pattern: `(${pattern})` },
});

const joined = (values: Readonly<Record<string, string>>): FieldType => {
  const one = `(${Object.keys(values).join('|')})`;
  return matching(`${one}([+]${one})*`);
};

const fieldType = (format: CellFormat): FieldType => {
  switch (format.kind) {
    case 'text':
      return { type: 'string' };
    case 'id':
      return matching('[a-z0-9]+([\\-.][a-z0-9]+)*');
    case 'unit-code':
      return matching('[0-9]{2}|[0-9]{3}|[0-9]{5}');
    case 'date':
      return { type: 'date' };
    case 'month-day':
      return matching('[0-9]{2}-[0-9]{2}');
    case 'year':
      return { type: 'year' };
    case 'count':
      return { type: 'integer', constraints: { minimum: 0 } };
    case 'degrees':
      return { type: 'number', constraints: { minimum: -180, maximum: 180 } };
    case 'choice':
      return {
        type: 'string',
        categories: Object.entries(format.values).map(([value, label]) => ({ value, label })),
      };
    case 'choices':
      return joined(format.values);
    case 'observed-value':
      return matching('dat|khong-dat|0|[1-9][0-9]*');
    case 'hex':
      return matching(`[0-9a-f]{${format.digits}}`);
    case 'address':
      return matching('https?://.+');
  }
};

/**
 * A cell without a value is null for a program; only text may be empty, only these codes stand in. Each has its label, in
 * the form of the standard's version 2 (`missingValues` as a list of objects, of the schema or of a field).
 */
const absence = ({ missing }: Column): Pick<SchemaField, 'missingValues'> =>
  missing.length === 0
    ? {}
    : { missingValues: missing.map((value) => ({ value, label: MISSING_WORDS[value] })) };

const fieldOf = (name: string, column: Column): SchemaField => {
  const { type, categories, constraints } = fieldType(column.format);
  const isRequired = !column.optional && column.missing.length === 0 && column.unwritten === null;
  const all = { ...(isRequired ? { required: true } : {}), ...constraints };
  return {
    name,
    type,
    title: column.label,
    description: column.description,
    ...(categories === undefined ? {} : { categories }),
    ...absence(column),
    ...(Object.keys(all).length === 0 ? {} : { constraints: all }),
  };
};

/**
 * A row of the ledger is told from other states of the same thing by when it was recorded and, where the file
 * has the column, by the how many-th of that day it is.
 */
const primaryKey = ({ key, ledger }: TableSchema, header: readonly string[]): readonly string[] =>
  ledger ? [...key, ...['recorded_on', 'n'].filter((column) => header.includes(column))] : key;

/** Whether some columns tell all rows apart. */
const areApart = (
  columns: readonly string[],
  header: readonly string[],
  cells: readonly (readonly string[])[],
): boolean => {
  const places = columns.map((column) => header.indexOf(column));
  const texts = cells.map((row) => places.map((place) => row[place] ?? '').join('\u001f'));
  return new Set(texts).size === texts.length;
};

/**
 * References to tables that are there. A unit is named by its code alone: which of its versions is
 * meant follows from a date of the row, which a foreign key cannot say.
 */
const foreignKeys = (schema: TableSchema, present: ReadonlySet<string>): ForeignKey[] =>
  Object.entries(schema.columns).flatMap(([name, { references }]) => {
    const field = references === undefined ? undefined : TABLES[references as TableName].key[0];
    if (references === undefined || field === undefined || !present.has(references)) return [];
    return [{ fields: [name], reference: { resource: references, fields: [field] } }];
  });

/**
 * A table of the data contract as a Table Schema. `fieldsMatch` is left out: its default is the
 * exact match meant here, and the published profile 2.0 wants a list where the standard wants a text.
 * @param present names of the tables that the package holds
 * @param header names of the columns of the file; a column added later may not be among them
 * @param cells the rows of the file, if there are any: a key that they share is left out
 */
export const fieldsSchema = (
  schema: TableSchema,
  present: ReadonlySet<string>,
  header: readonly string[] = Object.keys(schema.columns),
  cells: readonly (readonly string[])[] = [],
): FieldsSchema => {
  const key = primaryKey(schema, header);
  const references = foreignKeys(schema, present);
  return {
    $schema: PROFILE,
    fields: Object.entries(schema.columns)
      .filter(([name]) => header.includes(name))
      .map(([name, column]) => fieldOf(name, column)),
    ...(areApart(key, header, cells) ? { primaryKey: key } : {}),
    ...(references.length === 0 ? {} : { foreignKeys: references }),
    missingValues: [{ value: '', label: EMPTY_CELL }],
  };
};
