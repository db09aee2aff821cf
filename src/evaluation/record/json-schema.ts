/** Builders for JSON Schema 2020-12: strict objects, everything described. */

/** A schema as plain data, ready for `JSON.stringify`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * An object that has exactly these fields. Given the type it describes, `object<Result>(…)`, the
 * compiler asks for every field of it and for no other, so that schema and type cannot drift.
 */
export const object = <T = Record<string, unknown>>(
  description: string,
  properties: { readonly [K in keyof T & string]: JsonSchema },
): JsonSchema => ({
  description,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** A list of any length. */
export const array = (items: JsonSchema, description: string): JsonSchema => ({
  description,
  type: 'array',
  items,
});

/** Exactly two items. */
export const pair = (first: JsonSchema, second: JsonSchema, description: string): JsonSchema => ({
  description,
  type: 'array',
  prefixItems: [first, second],
  items: false,
  minItems: 2,
});

/** A string. */
export const text = (description: string): JsonSchema => ({ description, type: 'string' });

/** True or false. */
export const boolean = (description: string): JsonSchema => ({ description, type: 'boolean' });

/** A number with or without a fraction. */
export const number = (description: string): JsonSchema => ({ description, type: 'number' });

/** A whole number, possibly negative. */
export const integer = (description: string): JsonSchema => ({ description, type: 'integer' });

/** A whole number, never negative. */
export const count = (description: string): JsonSchema => ({
  description,
  type: 'integer',
  minimum: 0,
});

/** A day as `YYYY-MM-DD`. */
export const date = (description: string): JsonSchema => ({
  description,
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
});

/** One of these words. */
export const choice = (values: readonly string[], description: string): JsonSchema => ({
  description,
  enum: values,
});

/** The schema, or null for "not known" or "does not apply". */
export const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** A reference to one of the shared definitions. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
