import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { licenceText } from '../../text/names/licence.ts';
import { type ArchiveFile, archiveReadme } from '../../text/site/archive-readme.ts';
import { citation } from '../../text/site/citation.ts';
import { DATA_FILES } from '../../text/site/data-file-words.ts';
import { dataAddress } from '../../views/addresses/addresses.ts';
import { archiveAddress, archiveName } from '../../views/addresses/data-addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import type { SiteFile } from '../model/site-file.ts';
import { citationFile } from './citation-file.ts';
import { inFolder } from './in-folder.ts';
import { zip } from './zip.ts';

/** What an archive is made of. */
export interface ArchiveParts {
  readonly evaluation: Evaluation;
  readonly history: readonly ReleaseChanges[];
  /** Files below the page of data. */
  readonly files: readonly SiteFile[];
  /** What the readme says of them. */
  readonly list: readonly ArchiveFile[];
  readonly settings: SiteSettings;
}

/** The texts that explain the archive. */
const explanations = ({
  evaluation,
  history,
  list,
  settings,
}: ArchiveParts): [string, string][] => {
  const cite = citation(evaluation, DATA_FILES.page, {
    address: publicAddress(settings, dataAddress(evaluation.set)),
    publisher: settings.publisher,
  });
  return [
    ['README.txt', archiveReadme(evaluation, list, cite)],
    ['LICENSE.txt', licenceText()],
    ['CITATION.cff', citationFile(evaluation, history, settings)],
  ];
};

/**
 * Files of a set in one archive, in one folder, each where it is below the page of data, with a
 * readme, the licence, how to cite, and the checksums of all. The same data gives the same bytes.
 */
export const archive = (parts: ArchiveParts): SiteFile => {
  const { plan, set, asOf } = parts.evaluation;
  const entries = [
    ...explanations(parts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    ...parts.files.map(({ address, bytes }) => ({
      path: address.slice(dataAddress(set).length),
      bytes,
    })),
  ];
  return {
    address: archiveAddress(plan.id, set),
    bytes: zip(inFolder(archiveName(plan.id, set), entries), asOf),
  };
};
