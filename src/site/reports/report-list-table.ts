import { dateCell } from '../../text/format/cells.ts';
import { cell, type Table } from '../../text/format/table.ts';
import { unitTitle } from '../../text/names/unit-names.ts';
import { GONE_LABEL, WITHDRAWN_LABEL } from '../../text/report/edition-file-words.ts';
import { reasonWords } from '../../text/report/edition-words.ts';
import {
  editionCell,
  editionWords,
  NOT_DRAWN,
  REPORT_LIST_COLUMNS,
  reportListCaption,
} from '../../text/report/report-words.ts';
import type { ReportEdition } from '../model/report-edition.ts';
import { pdfLink, reportLabel } from './report-links.ts';
import type { ReportPeriod } from './report-list.ts';

/** Why there is no file to load. */
const withoutFile = ({ standing, withdrawal }: ReportEdition): string => {
  if (withdrawal?.isShown) return WITHDRAWN_LABEL;
  return standing === 'gone' ? GONE_LABEL : NOT_DRAWN;
};

const rowOf = (edition: ReportEdition) => {
  const pdf = pdfLink(edition);
  const name = `${reportLabel(edition)}, ${editionWords(edition.number)}`;
  return [
    { ...cell(unitTitle(edition.area), edition.address), context: `${name}, ` },
    cell(editionCell(edition.number, edition.supersededBy?.number ?? null)),
    dateCell(edition.issuedOn),
    cell(edition.release.id),
    cell(reasonWords(edition.reasons)),
    pdf === null
      ? cell(withoutFile(edition))
      : { ...cell(pdf.words, pdf.href), context: `${name}: ` },
    cell(edition.pdf?.sha256 ?? edition.row.pdf_sha256),
  ];
};

/** The reports of one period: each edition with its page, why it was issued, its day, its data and its PDF with the hash. */
export const reportListTable = ({ heading, editions }: ReportPeriod): Table => ({
  caption: reportListCaption(heading),
  columns: REPORT_LIST_COLUMNS,
  rows: editions.map(rowOf),
});
