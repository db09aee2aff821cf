import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { paragraph } from '../../report/document/blocks.ts';
import type { ReportDocument } from '../../report/document/report-document.ts';
import { makeReport } from '../../report/report.ts';
import {
  SPECIMEN,
  SPECIMEN_BODY,
  SPECIMEN_NOTICE,
  SPECIMEN_TEXT,
  SPECIMEN_WATERMARK,
  specimenTitle,
} from '../../text/report/specimen-words.ts';
import { specimenAddress } from '../../views/addresses/addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import type { FileLink } from '../downloads/file-link.ts';
import { fileSize } from '../downloads/file-size.ts';
import { once } from '../model/once.ts';
import type { ReportEdition } from '../model/report-edition.ts';
import type { Specimen } from '../model/specimen.ts';

/** Of the territory of the plan, the edition that tells of the newest year; of that the newest. */
const newestOfYear = (
  { plan }: Evaluation,
  reports: readonly ReportEdition[],
): ReportEdition | undefined =>
  reports
    .filter(({ subject, withdrawal }) => subject.year !== null && withdrawal === null)
    .filter(({ subject }) => subject.area === plan.territoryCode)
    .toSorted((a, b) => Number(b.subject.year) - Number(a.subject.year) || b.number - a.number)[0];

const documentOf = (
  { evaluation, subject, issuedOn }: ReportEdition,
  address: string,
): ReportDocument => {
  const report = makeReport(evaluation, subject, {
    edition: { number: 1, issuedOn, reasons: [], nonce: '', previous: null },
    issuingBody: SPECIMEN_BODY,
    publisher: '',
    address,
  });
  const [head, ...rest] = report.blocks;
  return {
    ...report,
    name: 'bao-cao-mau-nghi-dinh-30',
    title: specimenTitle(report.title),
    notice: SPECIMEN_NOTICE,
    watermark: SPECIMEN_WATERMARK,
    blocks: head === undefined ? [] : [head, paragraph(SPECIMEN_TEXT, 'note'), ...rest],
  };
};

/**
 * The specimen of a formal report, of the newest year: of made-up figures only. Null for figures that are real, where
 * a body issues the reports anyway, and where there is no report of a year.
 */
export const specimenOf = (
  evaluation: Evaluation,
  reports: readonly ReportEdition[],
  settings: Pick<SiteSettings, 'address' | 'basePath'>,
): Specimen | null => {
  if (!evaluation.illustrative || reports.some(({ isFormal }) => isFormal)) return null;
  const edition = newestOfYear(evaluation, reports);
  if (edition === undefined) return null;
  const address = specimenAddress(evaluation.set);
  return {
    address,
    document: once(() => documentOf(edition, publicAddress(settings, address))),
    pdf: null,
  };
};

/** The file of a specimen that has been drawn. */
export const specimenFiles = (specimen: Specimen | null) =>
  specimen?.pdf == null ? [] : [specimen.pdf];

/** Links to it. */
export const specimenLinks = (specimen: Specimen | null): readonly FileLink[] =>
  specimenFiles(specimen).map(({ address, bytes }) => ({
    href: address,
    label: SPECIMEN.file,
    format: 'PDF',
    size: fileSize(bytes.length),
  }));
