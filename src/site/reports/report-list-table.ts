import { dateCell } from '../../text/format/cells.ts';
import { cell, type Table } from '../../text/format/table.ts';
import { unitTitle } from '../../text/names/unit-names.ts';
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

const rowOf = (edition: ReportEdition) => {
  const pdf = pdfLink(edition);
  const name = `${reportLabel(edition)}, ${editionWords(edition.number)}`;
  return [
    { ...cell(unitTitle(edition.area), edition.address), context: `${name}, ` },
    cell(editionCell(edition.number, edition.supersededBy?.number ?? null)),
    dateCell(edition.issuedOn),
    cell(edition.release.id),
    pdf === null ? cell(NOT_DRAWN) : { ...cell(pdf.words, pdf.href), context: `${name}: ` },
  ];
};

/** The reports of one period: each edition with its page, its PDF, its day and its data. */
export const reportListTable = ({ heading, editions }: ReportPeriod): Table => ({
  caption: reportListCaption(heading),
  columns: REPORT_LIST_COLUMNS,
  rows: editions.map(rowOf),
});
