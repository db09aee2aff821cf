import { hash } from 'node:crypto';
import type { Evaluation, SourceInfo } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import {
  dataDescription,
  dataTitle,
  publisherName,
  territoryName,
} from '../../text/names/data-names.ts';
import { LICENCE } from '../../text/names/licence.ts';
import { DATA_FILE_NOTES, DATA_FILES } from '../../text/site/data-file-words.ts';
import { dataAddress } from '../../views/addresses/addresses.ts';
import {
  archiveName,
  dataPackageAddress,
  evaluationFileAddress,
  resultsFileAddress,
  sourceTableAddress,
} from '../../views/addresses/data-addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { dayStart } from '../model/day-start.ts';
import type { SiteFile } from '../model/site-file.ts';
import { dataVersion } from './data-version.ts';
import { nameUuid } from './name-uuid.ts';
import type { FileTable, SourceTable } from './source-tables.ts';
import { fieldsSchema } from './table-schema.ts';

/** Where the standard says what a descriptor must be. */
export const PROFILES = 'https://datapackage.org/profiles/2.0';

const DIALECT = {
  $schema: `${PROFILES}/tabledialect.json`,
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

/** Where a file is and how to tell that it is whole. */
const fileProperties = (path: string, bytes: Uint8Array) => ({
  path,
  encoding: 'utf-8',
  bytes: bytes.length,
  hash: `sha256:${hash('sha256', bytes)}`,
});

/** A table as a resource of a package. */
export const tableResource = (
  { name, schema, header, cells, bytes }: FileTable,
  path: string,
  present: ReadonlySet<string>,
) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name,
  type: 'table',
  title: schema.label,
  description: schema.description,
  ...fileProperties(path, bytes),
  format: 'csv',
  mediatype: 'text/csv',
  dialect: DIALECT,
  schema: fieldsSchema(schema, present, header, cells),
});

const evaluationResource = (path: string, bytes: Uint8Array) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: 'evaluation',
  title: DATA_FILES.evaluation,
  description: DATA_FILE_NOTES.evaluation,
  ...fileProperties(path, bytes),
  format: 'json',
  mediatype: 'application/json',
});

/** A source as a package names it. */
export const sourceOf = ({ title, publisher, address, publishedOn }: SourceInfo) => ({
  title: `${title} (${publisher})`,
  ...(address === '' ? {} : { path: address }),
  ...(publishedOn === null ? {} : { version: publishedOn }),
});

const releaseOf = ({ release, rowsAfterRelease, asOf }: Evaluation) => ({
  recordedTo: asOf,
  release:
    release === null
      ? null
      : { id: release.id, cutOff: release.cutOff, rows: release.rows, sha256: release.sha256 },
  rowsAfterRelease,
});

/** What a package is made of. */
export interface DataPackageParts {
  readonly evaluation: Evaluation;
  readonly history: readonly ReleaseChanges[];
  readonly tables: readonly SourceTable[];
  /** The results of every target. */
  readonly targetResults: FileTable;
  /** The file of the evaluation. */
  readonly results: SiteFile;
  readonly settings: SiteSettings;
}

/** The package without its resources: what it is, whose, from where. */
const packageProperties = ({ evaluation, history, settings }: DataPackageParts) => {
  const { plan, set, sources, asOf } = evaluation;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: archiveName(plan.id, set),
    id: nameUuid(plan.id, set),
    title: dataTitle(evaluation),
    description: dataDescription(evaluation),
    ...(settings.address === '' ? {} : { homepage: publicAddress(settings, dataAddress(set)) }),
    version: dataVersion(history, evaluation),
    created: dayStart(asOf),
    ...releaseOf(evaluation),
    licenses: [{ name: LICENCE.id, path: LICENCE.address, title: LICENCE.title }],
    contributors: [{ title: publisherName(evaluation, settings), roles: ['publisher'] }],
    keywords: [plan.shortTitle, plan.subject, territoryName(evaluation)],
    sources: sources.map(sourceOf),
  };
};

/**
 * The description of the tables and the evaluation as a Data Package (version 2 of the standard).
 * Paths are relative to its own place, so that it holds on the site and in the archive alike.
 */
export const dataPackage = (parts: DataPackageParts): SiteFile => {
  const { set } = parts.evaluation;
  const relative = (address: string): string => address.slice(dataAddress(set).length);
  const present: ReadonlySet<string> = new Set(parts.tables.map(({ name }) => name));
  const descriptor = {
    ...packageProperties(parts),
    resources: [
      tableResource(parts.targetResults, relative(resultsFileAddress(set)), present),
      ...parts.tables.map((table) =>
        tableResource(table, relative(sourceTableAddress(set, table.name)), present),
      ),
      evaluationResource(relative(evaluationFileAddress(set)), parts.results.bytes),
    ],
  };
  return {
    address: dataPackageAddress(set),
    bytes: new TextEncoder().encode(`${JSON.stringify(descriptor, null, 2)}\n`),
  };
};
