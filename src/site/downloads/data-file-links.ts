import { TABLES, type TableName } from '../../schema/index.ts';
import { DATA_FILE_NOTES, DATA_FILES } from '../../text/site/data-file-words.ts';
import { quoted } from '../../text/site/dictionary.ts';
import { releaseArchiveLabel, WITHDRAWN_FILE } from '../../text/site/release-archive-words.ts';
import {
  archiveAddress,
  checksumsAddress,
  conflictsFileAddress,
  contradictionsFileAddress,
  correctionsFileAddress,
  dataPackageAddress,
  dictionaryFileAddress,
  evaluationFileAddress,
  evaluationSchemaAddress,
  feedAddress,
  jsonTableAddress,
  releaseArchiveAddress,
  releaseChangesAddress,
  sourceTableAddress,
  withdrawalsFileAddress,
  workbookAddress,
} from '../../views/addresses/data-addresses.ts';
import type { SetModel } from '../model/model.ts';
import { downloadLink, type FileLink } from './file-link.ts';
import { targetFileLinks } from './target-files.ts';

export interface DataFileLinks {
  /** Everything in one file: a workbook, an archive. */
  readonly whole: readonly FileLink[];
  /** For programs: the evaluation with its schema, and the description of the tables. */
  readonly results: readonly FileLink[];
  readonly tables: readonly FileLink[];
  /** The same tables as JSON. */
  readonly jsonTables: readonly FileLink[];
  /** The tables of the pages of targets. */
  readonly targets: readonly FileLink[];
  /** What each release sealed, newest first. */
  readonly releases: readonly FileLink[];
  /** Releases, corrections and withdrawals, for programs and feed readers. */
  readonly changes: readonly FileLink[];
  readonly corrections: readonly FileLink[];
  readonly contradictions: readonly FileLink[];
  readonly withdrawals: readonly FileLink[];
  readonly conflicts: readonly FileLink[];
}

const tablesIn = (site: SetModel): TableName[] => {
  const made = new Set(site.downloads.map(({ address }) => address));
  return (Object.keys(TABLES) as TableName[]).filter((name) =>
    made.has(sourceTableAddress(site.set, name)),
  );
};

const tableLinks = (site: SetModel): FileLink[] =>
  tablesIn(site).map((name) => ({
    ...downloadLink(site, sourceTableAddress(site.set, name), TABLES[name].label, 'CSV'),
    note: quoted(TABLES[name].description),
  }));

const jsonLinks = (site: SetModel): FileLink[] =>
  tablesIn(site).map((name) =>
    downloadLink(site, jsonTableAddress(site.set, name), TABLES[name].label, 'JSON'),
  );

const wholeLinks = (site: SetModel): FileLink[] => {
  const { set, evaluation } = site;
  return [
    {
      ...downloadLink(site, workbookAddress(evaluation.plan.id, set), DATA_FILES.workbook, 'XLSX'),
      note: DATA_FILE_NOTES.workbook,
    },
    {
      ...downloadLink(site, archiveAddress(evaluation.plan.id, set), DATA_FILES.whole, 'ZIP'),
      note: DATA_FILE_NOTES.whole,
    },
  ];
};

/** Links to what tells of changes: the feed, and the changes of each release for programs. */
export const changeLinks = (site: SetModel): FileLink[] => [
  {
    ...downloadLink(site, feedAddress(site.set), DATA_FILES.feed, 'Atom'),
    note: DATA_FILE_NOTES.feed,
  },
  downloadLink(site, releaseChangesAddress(site.set), DATA_FILES.changes, 'JSON'),
];

/** The link to the archive of a release; where something was withdrawn of it, with what stands there. */
export const releaseLink = (site: SetModel, release: string): FileLink => {
  const { set, evaluation, withdrawnReleases } = site;
  const address = releaseArchiveAddress(evaluation.plan.id, set, release);
  return {
    ...downloadLink(site, address, releaseArchiveLabel(release), 'ZIP'),
    ...(withdrawnReleases.has(release) ? { note: WITHDRAWN_FILE } : {}),
  };
};

/** Links of the data page, part by part. Tables without a file are left out. */
export const dataFileLinks = (site: SetModel): DataFileLinks => {
  const { set } = site;
  return {
    whole: wholeLinks(site),
    results: [
      {
        ...downloadLink(site, evaluationFileAddress(set), DATA_FILES.evaluation, 'JSON'),
        note: DATA_FILE_NOTES.evaluation,
      },
      downloadLink(site, evaluationSchemaAddress(set), DATA_FILES.schema, 'JSON Schema'),
      {
        ...downloadLink(site, dataPackageAddress(set), DATA_FILES.package, 'JSON'),
        note: DATA_FILE_NOTES.package,
      },
      {
        ...downloadLink(site, checksumsAddress(set), DATA_FILES.checksums, 'TXT'),
        note: DATA_FILE_NOTES.checksums,
      },
    ],
    tables: [
      ...tableLinks(site),
      downloadLink(site, dictionaryFileAddress(set), DATA_FILES.dictionary, 'CSV'),
    ],
    jsonTables: jsonLinks(site),
    targets: site.evaluation.targets.flatMap((target) => targetFileLinks(site, target)),
    releases: site.evaluation.releases.toReversed().map(({ id }) => releaseLink(site, id)),
    changes: changeLinks(site),
    corrections: [downloadLink(site, correctionsFileAddress(set), DATA_FILES.corrections, 'CSV')],
    contradictions: [
      downloadLink(site, contradictionsFileAddress(set), DATA_FILES.contradictions, 'CSV'),
    ],
    withdrawals: [downloadLink(site, withdrawalsFileAddress(set), DATA_FILES.withdrawals, 'CSV')],
    conflicts: [downloadLink(site, conflictsFileAddress(set), DATA_FILES.conflicts, 'CSV')],
  };
};
