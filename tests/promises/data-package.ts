import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { FieldsSchema, SchemaField } from '../../src/site/downloads/table-schema.ts';
import { dataAddress } from '../../src/views/addresses/addresses.ts';
import { bytesAt, tableAt, textAt } from '../site/data-files.ts';
import { DATA_PACKAGE_PROFILE } from '../site/data-package-profile.ts';
import { evaluationOf, SETS } from '../site/pages.ts';

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: FieldsSchema;
}

/** What a data package says of itself. */
export interface Descriptor {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
  readonly release: { readonly id: string } | null;
}

/** Whether a descriptor follows the standard; its `errors` say why not. */
export const validate = new Ajv2020({
  allErrors: true,
  strict: false,
  validateFormats: false,
}).compile(DATA_PACKAGE_PROFILE);

const missingCodes = ({ missingValues }: SchemaField): string[] =>
  (missingValues ?? [{ value: '' }]).map(({ value }) => value);

const isNumberOf = (type: string, cell: string): boolean =>
  type === 'integer' ? /^-?\d+$/.test(cell) : /^-?\d+(\.\d+)?$/.test(cell);

/** What is wrong with a cell by the field's own words, or nothing. */
const fault = (field: SchemaField, cell: string): string | null => {
  const { type, constraints = {}, categories } = field;
  if (missingCodes(field).includes(cell)) return constraints.required ? 'required' : null;
  if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(cell)) return 'no date';
  if (type === 'year' && !/^\d{4}$/.test(cell)) return 'no year';
  if (type === 'integer' || type === 'number') {
    if (!isNumberOf(type, cell)) return 'no number';
    if (Number(cell) < Number(constraints.minimum ?? -Infinity)) return 'too small';
    if (Number(cell) > Number(constraints.maximum ?? Infinity)) return 'too large';
  }
  if (categories && !categories.some(({ value }) => value === cell)) return 'no category';
  const { pattern } = constraints;
  return pattern === undefined || new RegExp(`^${pattern}$`).test(cell) ? null : 'pattern';
};

/** The package of a set describes its files, their columns and every cell as they are. */
export const dataPackage = (): void => {
  describe.each(SETS)('the data package of the set %s', (set) => {
    const folder = dataAddress(set);
    const descriptor: Descriptor = JSON.parse(textAt(`${folder}datapackage.json`));
    const tables = descriptor.resources.flatMap(({ name, path, schema }) =>
      schema === undefined ? [] : [{ name, schema, ...tableAt(`${folder}${path}`) }],
    );
    const columnOf = (name: string, column: string): Set<string> =>
      new Set(tables.find((table) => table.name === name)?.rows.map((row) => row[column] ?? ''));

    it('follows the standard', () => {
      validate(descriptor);
      expect(validate.errors).toBeNull();
    });

    it('names files that are there, with their size and hash', () => {
      for (const { path, bytes, hash } of descriptor.resources) {
        const file = bytesAt(`${folder}${path}`);
        expect(file.length, path).toBe(bytes);
        expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
      }
    });

    it('lists every published table, each with the columns of its file in their order', () => {
      for (const { name, schema, header } of tables) {
        expect(
          schema.fields.map((field) => field.name),
          name,
        ).toEqual(header);
      }
    });

    it('describes every cell as it is', () => {
      const faults = tables.flatMap(({ name, schema, rows }) =>
        rows.flatMap((row, i) =>
          schema.fields.flatMap((field) => {
            const why = fault(field, row[field.name] ?? '');
            return why === null ? [] : [`${name} ${i + 2} ${field.name}: ${why}`];
          }),
        ),
      );
      expect(faults).toEqual([]);
    });

    it('has primary keys that tell rows apart, where rows do not contradict each other', () => {
      const open = new Set(evaluationOf(set).contradictions.map(({ table }) => table));
      for (const { name, schema, rows } of tables) {
        if (schema.primaryKey === undefined) expect([...open]).toContain(name);
        const own = schema.primaryKey ?? schema.fields.map((field) => field.name);
        const keys = rows.map((row) => JSON.stringify(own.map((key) => row[key])));
        expect(new Set(keys).size, name).toBe(rows.length);
      }
    });

    it('has foreign keys that name rows of tables in the package', () => {
      for (const { name, schema, rows } of tables) {
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const [field = ''] = fields;
          const there = columnOf(reference.resource, reference.fields[0] ?? '');
          const described = schema.fields.find((one) => one.name === field);
          const absent = described ? missingCodes(described) : [];
          const dangling = rows
            .map((row) => row[field] ?? '')
            .filter((cell) => !absent.includes(cell) && !there.has(cell));
          expect(dangling, `${name}.${field}`).toEqual([]);
        }
      }
    });
  });
};
