/**
 * Number of the form in which reports are drawn. It is raised with every change by which the same document
 * becomes other pages or another file, so that an edition listed by an older program is not taken for one
 * that was tampered with; `tests/report/pdf/report-format.test.ts` tells when.
 */
export const REPORT_FORMAT = 2;
