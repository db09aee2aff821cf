/**
 * The rules of the Data Package standard, version 2.0, that our descriptors come under, as a JSON
 * Schema: package, resource, dialect, schema, field. Narrower than the standard in one thing: only
 * properties and forms that we use are allowed, so that a slip in a name is found.
 */

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', minItems: 1, items: text };
/** A relative path without `..`, or an address. */
const path = { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' };
const profile = (name: string) => ({ const: `https://datapackage.org/profiles/2.0/${name}.json` });

const labelled = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['value', 'label'],
    additionalProperties: false,
    properties: { value: { type: 'string' }, label: text },
  },
};

const field = {
  type: 'object',
  required: ['name', 'type', 'title', 'description'],
  additionalProperties: false,
  properties: {
    name: text,
    title: text,
    description: text,
    type: { enum: ['string', 'date', 'year', 'integer', 'number'] },
    categories: labelled,
    missingValues: labelled,
    constraints: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        required: { type: 'boolean' },
        pattern: { type: 'string', format: 'regex' },
        minimum: { type: 'number' },
        maximum: { type: 'number' },
      },
    },
  },
  allOf: [
    {
      if: { properties: { type: { const: 'string' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        properties: {
          constraints: { properties: { minimum: false, maximum: false } },
        },
      },
      else: { properties: { categories: false, constraints: { properties: { pattern: false } } } },
    },
  ],
};

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  additionalProperties: false,
  properties: {
    fields: texts,
    reference: {
      type: 'object',
      required: ['resource', 'fields'],
      additionalProperties: false,
      properties: { resource: text, fields: texts },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['$schema', 'fields', 'missingValues'],
  additionalProperties: false,
  properties: {
    $schema: profile('tableschema'),
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: { ...texts, uniqueItems: true },
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
    missingValues: labelled,
  },
};

const dialect = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: profile('tabledialect'),
    header: { type: 'boolean' },
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    lineTerminator: { enum: ['\r\n', '\n'] },
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: { type: 'boolean' },
  },
};

const resource = {
  type: 'object',
  required: ['$schema', 'name', 'path', 'format', 'mediatype', 'encoding', 'bytes', 'hash'],
  additionalProperties: false,
  properties: {
    $schema: profile('dataresource'),
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    type: { const: 'table' },
    title: text,
    description: text,
    path,
    format: text,
    mediatype: { type: 'string', pattern: '^[a-z]+/[a-z+.-]+$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect,
    schema: tableSchema,
  },
  dependentRequired: { type: ['schema', 'dialect'], schema: ['type'] },
};

const source = {
  type: 'object',
  required: ['title'],
  additionalProperties: false,
  properties: { title: text, path: { type: 'string', pattern: '^https?://' }, version: text },
};

const licence = {
  type: 'object',
  required: ['name', 'path', 'title'],
  additionalProperties: false,
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
};

const release = {
  type: ['object', 'null'],
  required: ['id', 'cutOff', 'rows', 'sha256'],
  additionalProperties: false,
  properties: { id: text, cutOff: text, rows: { type: 'integer' }, sha256: text },
};

/** Without extra formats in the validator, dates are patterns. */
export const DATA_PACKAGE_PROFILE = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['$schema', 'name', 'id', 'title', 'version', 'created', 'licenses', 'resources'],
  additionalProperties: false,
  properties: {
    $schema: profile('datapackage'),
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    id: { type: 'string', pattern: '^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    title: text,
    description: text,
    homepage: { type: 'string', pattern: '^https?://' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(\\+\\d+)?$' },
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+07:00$' },
    // Not of the standard, which allows further properties: the release as it is sealed.
    recordedTo: text,
    release,
    rowsAfterRelease: { type: 'integer', minimum: 0 },
    licenses: { type: 'array', minItems: 1, items: licence },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        additionalProperties: false,
        properties: { title: text, roles: texts },
      },
    },
    keywords: texts,
    sources: { type: 'array', items: source },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
