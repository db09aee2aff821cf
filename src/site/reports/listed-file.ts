import { GONE_LABEL, WITHDRAWN_LABEL } from '../../text/report/edition-file-words.ts';
import { NOT_DRAWN } from '../../text/report/report-words.ts';
import type { ReportEdition } from '../model/report-edition.ts';

/** Why there is no file of an edition to load. */
export const withoutFile = ({
  standing,
  withdrawal,
}: Pick<ReportEdition, 'standing' | 'withdrawal'>): string => {
  if (withdrawal?.isShown) return WITHDRAWN_LABEL;
  return standing === 'gone' ? GONE_LABEL : NOT_DRAWN;
};

/** The hash that a list shows of an edition: of the file that is there, else of the one that was issued. */
export const listedHash = ({ pdf, row }: Pick<ReportEdition, 'pdf' | 'row'>): string =>
  pdf?.sha256 ?? row.pdf_sha256;
