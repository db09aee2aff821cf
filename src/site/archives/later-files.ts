import type { DataFiles } from '../../dataset/csv/data-files.ts';
import { dataAddress } from '../../views/addresses/addresses.ts';
import { checksumsAddress } from '../../views/addresses/data-addresses.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { promisedAddresses } from '../addresses/address-list.ts';
import { checksumLines } from '../downloads/checksums.ts';
import { allTables } from '../downloads/results-table.ts';
import { workbook } from '../downloads/workbook.ts';
import { chartFiles } from '../drawings/chart-files.ts';
import type { SiteFile } from '../model/site-file.ts';
import { type ReleaseArchiveParts, releaseArchives } from './release-archives.ts';

/** What the files of a set are made from that no command but those of a site needs. */
export interface LaterParts extends ReleaseArchiveParts {
  readonly files: DataFiles;
  readonly settings: SiteSettings;
  /** The files that are made already. */
  readonly downloads: readonly SiteFile[];
}

/**
 * Files to download that take a while to make: all tables in one workbook, an archive a release, the charts
 * as pictures, and at last the checksums of all that stands below the page of data.
 */
export const laterFiles = async ({ downloads, ...parts }: LaterParts): Promise<SiteFile[]> => {
  const { evaluation, files, tables, settings } = parts;
  const { set } = evaluation;
  const made = [
    await workbook({ evaluation, settings, tables: allTables(files, tables, evaluation) }),
    ...releaseArchives(parts),
    ...chartFiles(evaluation, settings, promisedAddresses(files)),
  ];
  const folder = dataAddress(set);
  const listed = [...downloads, ...made]
    .filter(({ address }) => address.startsWith(folder))
    .map(({ address, bytes }) => ({ path: address.slice(folder.length), bytes }));
  const lines = checksumLines(listed);
  return [...made, { address: checksumsAddress(set), bytes: new TextEncoder().encode(lines) }];
};
