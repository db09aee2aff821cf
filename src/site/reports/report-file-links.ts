import { REPORT_TABLES, reportResults } from '../../text/report/report-words.ts';
import type { FileLink } from '../downloads/file-link.ts';
import { fileSize } from '../downloads/file-size.ts';
import type { ReportEdition } from '../model/report-edition.ts';
import type { SiteFile } from '../model/site-file.ts';

/** Links to the files that go with an edition, its PDF aside. */
export const reportFileLinks = (edition: ReportEdition): readonly FileLink[] => {
  const link = (
    file: SiteFile | null,
    label: string,
    format: FileLink['format'],
  ): readonly FileLink[] =>
    file === null ? [] : [{ href: file.address, label, format, size: fileSize(file.bytes.length) }];
  return [
    ...link(edition.tables(), REPORT_TABLES, 'ZIP'),
    ...link(edition.results(), reportResults(edition.release.id), 'JSON'),
  ];
};
