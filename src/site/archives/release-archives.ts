import { releaseContents, withdrawnSince } from '../../dataset/seal/release-contents.ts';
import type { PastEvaluations } from '../../evaluation/past-evaluations.ts';
import type { Evaluation, ReleaseInfo } from '../../evaluation/record/evaluation.ts';
import { withdrawalsOf } from '../../evaluation/record/withdrawals.ts';
import { TABLES, type Tables } from '../../schema/index.ts';
import { licenceText } from '../../text/names/licence.ts';
import { DATA_FILES, PACKAGE_BY_NAME } from '../../text/site/data-file-words.ts';
import {
  releaseReadme,
  WITHDRAWN_NOTICE,
  withdrawnReleaseNotice,
} from '../../text/site/release-archive-words.ts';
import { releaseArchiveAddress, releaseArchiveName } from '../../views/addresses/data-addresses.ts';
import { CHECKSUMS } from '../downloads/checksums.ts';
import { inFolder } from '../downloads/in-folder.ts';
import { type ZipEntry, zip } from '../downloads/zip.ts';
import type { SiteFile } from '../model/site-file.ts';
import { releasePackage } from './release-package.ts';
import { sealedTables } from './sealed-tables.ts';

const textEntry = (path: string, text: string): ZipEntry => ({
  path,
  bytes: new TextEncoder().encode(text),
});

/** What archives of releases are made of. */
export interface ReleaseArchiveParts {
  readonly tables: Tables;
  readonly evaluation: Evaluation;
  readonly evaluationOn: PastEvaluations;
}

/** The rows of a release with what explains them. */
const sealedEntries = (
  release: ReleaseInfo,
  sealed: Tables,
  evaluation: Evaluation,
  address: string,
): readonly ZipEntry[] => {
  const tables = sealedTables(sealed);
  const files = [
    ...tables.map(({ name }) => ({ path: `bang/${name}.csv`, label: TABLES[name].label })),
    { path: 'datapackage.json', label: PACKAGE_BY_NAME },
    { path: CHECKSUMS, label: DATA_FILES.checksums },
  ];
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    textEntry('README.txt', releaseReadme({ release, evaluation, address, rows, files })),
    textEntry('LICENSE.txt', licenceText()),
    ...tables.map(({ name, bytes }) => ({ path: `bang/${name}.csv`, bytes })),
    { path: 'datapackage.json', bytes: releasePackage(release, evaluation, tables) },
  ];
};

/**
 * An archive for each release, oldest first: the rows it sealed, as CSV, described and with their checksums. It is the same byte for
 * byte whatever is recorded or set later, as long as this program writes it in this form. Where something
 * of a release was withdrawn, a notice stands at the same address: what was cited is not there any more, and why.
 */
export const releaseArchives = ({
  tables,
  evaluation,
  evaluationOn,
}: ReleaseArchiveParts): SiteFile[] =>
  evaluation.releases.map((release) => {
    const { plan, set } = evaluation;
    const address = releaseArchiveAddress(plan.id, set, release.id);
    const folder = releaseArchiveName(plan.id, set, release.id);
    const sealed = releaseContents(tables, release.id);
    if (sealed !== null) {
      const entries = sealedEntries(release, sealed, evaluationOn(release.cutOff), address);
      return { address, bytes: zip(inFolder(folder, entries), release.cutOff) };
    }
    const told = withdrawalsOf({
      ...tables,
      withdrawals: withdrawnSince(tables, release.id),
    });
    const day = told[0]?.withdrawnOn ?? release.cutOff;
    const notice = withdrawnReleaseNotice(release, told, evaluation);
    return { address, bytes: zip([textEntry(`${folder}/${WITHDRAWN_NOTICE}`, notice)], day) };
  });
