import type { Evaluation, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { pdfWords, reportName, sheetWords } from '../../text/report/report-words.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { areaOf, periodsOf } from '../../views/unit-periods.ts';
import { fileSize } from '../downloads/file-size.ts';
import type { SetModel } from '../model/model.ts';
import type { ReportEdition } from '../model/report-edition.ts';

/** A link to a report: to its page, and to the PDF. */
export interface ReportLink {
  readonly href: string;
  readonly label: string;
  /** Null where it has not been drawn (`npm run dev`). */
  readonly pdf: { readonly href: string; readonly words: string } | null;
}

/** The PDF of an edition with its size and pages; null where it has not been drawn. */
export const pdfLink = ({ pdf }: ReportEdition): ReportLink['pdf'] =>
  pdf && { href: pdf.address, words: pdfWords(fileSize(pdf.bytes.length), pdf.pages) };

/** The sheet of an edition, which is a file of its own; null where it has not been drawn. */
export const sheetLink = ({ sheetPdf }: ReportEdition): ReportLink['pdf'] =>
  sheetPdf && {
    href: sheetPdf.address,
    words: sheetWords(fileSize(sheetPdf.bytes.length), sheetPdf.pages),
  };

/** The name of the report that an edition is of. */
export const reportLabel = ({ area, subject, evaluation }: ReportEdition): string =>
  reportName(area, subject.year, evaluation.plan);

/** A link to an edition. */
export const reportLink = (edition: ReportEdition): ReportLink => ({
  href: edition.address,
  label: reportLabel(edition),
  pdf: pdfLink(edition),
});

/** The whole period first, then the newest year: what most readers come for. */
const byPeriod = (a: ReportEdition, b: ReportEdition): number =>
  (b.subject.year ?? Number.POSITIVE_INFINITY) - (a.subject.year ?? Number.POSITIVE_INFINITY) || 0;

/** The newest edition of every report that is about an area like this, in the order readers meet them. */
export const newestReports = (
  { reports }: SetModel,
  about: (edition: ReportEdition) => boolean = () => true,
): ReportEdition[] =>
  reports.filter((edition) => edition.supersededBy === null && about(edition)).sort(byPeriod);

/** The report of the plan's whole territory over the whole period, or else the newest; undefined where there is none. */
export const territoryReport = (site: SetModel): ReportLink | undefined =>
  newestReports(site, ({ subject }) => subject.area === site.evaluation.plan.territoryCode)
    .slice(0, 1)
    .map(reportLink)[0];

/** Whether the report of a year names a unit: it lists what it counts and the areas it sums up. */
const isNamed = (code: string, year: number | null, { targets }: Evaluation): boolean =>
  targets.some(
    (target) =>
      periodsOf(target, code).some((period) => year === null || period.year === year) ||
      areaOf(target, code)?.years.some((result) => year === null || result.year === year) === true,
  );

/** Codes of a unit and of what it was ever a part of, the nearest first. */
const areasAround = (code: string, evaluation: Evaluation): string[] => {
  const index = indexOf(evaluation);
  const around = new Set([code]);
  let above: readonly UnitVersion[] = index.versions(code);
  while (above.length > 0) {
    above = above.flatMap(({ parent }) => (parent === null ? [] : (index.unit(parent) ?? [])));
    for (const unit of above) around.add(unit.code);
  }
  return [...around];
};

/**
 * The newest reports that name a unit: its own, else those of the nearest area around it that has
 * any; empty where none does.
 */
export const reportsNaming = (code: string, site: SetModel): ReportLink[] => {
  const about = newestReports(
    site,
    ({ subject, evaluation }) => subject.area === code || isNamed(code, subject.year, evaluation),
  );
  if (about.length === 0) return [];
  const nearest = areasAround(code, site.evaluation).find((area) =>
    about.some(({ subject }) => subject.area === area),
  );
  return about.filter(({ subject }) => subject.area === nearest).map(reportLink);
};
