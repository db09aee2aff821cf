import type { Evaluation, ReleaseInfo } from '../../evaluation/record/evaluation.ts';
import { dataDescription } from '../../text/names/data-names.ts';
import { LICENCE } from '../../text/names/licence.ts';
import { releaseDataTitle } from '../../text/site/release-archive-words.ts';
import { releaseArchiveName } from '../../views/addresses/data-addresses.ts';
import { PROFILES, sourceOf, tableResource } from '../downloads/data-package.ts';
import { nameUuid } from '../downloads/name-uuid.ts';
import type { SourceTable } from '../downloads/source-tables.ts';
import { dayStart } from '../model/day-start.ts';

/**
 * The description of what a release sealed as a Data Package (version 2 of the standard). It says nothing that can be
 * set or become known later: no publisher, no address, no number of a version that withdrawals could change.
 * @param evaluation what was known when it was closed
 */
export const releasePackage = (
  { id, cutOff, rows, sha256 }: ReleaseInfo,
  evaluation: Evaluation,
  tables: readonly SourceTable[],
): Uint8Array => {
  const { plan, set, sources } = evaluation;
  const present: ReadonlySet<string> = new Set(tables.map(({ name }) => name));
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: releaseArchiveName(plan.id, set, id),
    id: nameUuid(plan.id, set, id),
    title: releaseDataTitle(id, evaluation),
    description: dataDescription(evaluation),
    created: dayStart(cutOff),
    release: { id, cutOff, rows, sha256 },
    licenses: [{ name: LICENCE.id, path: LICENCE.address, title: LICENCE.title }],
    sources: sources.map(sourceOf),
    resources: tables.map((table) => tableResource(table, `bang/${table.name}.csv`, present)),
  };
  return new TextEncoder().encode(`${JSON.stringify(descriptor, null, 2)}\n`);
};
