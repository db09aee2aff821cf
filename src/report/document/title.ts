import { dataStamp, REPORT_NOTICE } from '../../text/names/notices.ts';
import { periodInline } from '../../text/names/plan-period.ts';
import { unitTitle } from '../../text/names/unit-names.ts';
import { BRIEF, briefSubject } from '../../text/report/brief-words.ts';
import { editionLabel, publishedBy } from '../../text/report/edition-words.ts';
import { attachedTo, planCitation } from '../../text/report/letterhead-words.ts';
import { reportTitle } from '../../text/report/report-copy.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { letterheadBlock } from './letterhead.ts';
import type { LetterheadBlock, TitleBlock } from './report-document.ts';
import { webCopy } from './web-copy.ts';

/** Place, edition, data: the short lines below a title. */
const titleLines = ({ evaluation, area, options }: ReportScope): readonly string[] => [
  unitTitle(area),
  editionLabel(options.edition),
  dataStamp(evaluation),
  ...(options.publisher === '' ? [] : [publishedBy(options.publisher)]),
];

const summaryTitle = (scope: ReportScope): TitleBlock => ({
  kind: 'title',
  notice: REPORT_NOTICE,
  title: reportTitle(periodInline(scope.year, scope.evaluation.plan)),
  subtitle: planCitation(scope.evaluation.plan),
  lines: titleLines(scope),
  ...webCopy(scope.options.address),
});

/** What stands at the top of the sheet for leaders where it is a document of its own. */
export const briefTitle = (scope: ReportScope): TitleBlock => ({
  kind: 'title',
  notice:
    scope.options.issuingBody === null
      ? REPORT_NOTICE
      : attachedTo(scope.options.issuingBody, scope.options.edition),
  title: BRIEF.title.toUpperCase(),
  subtitle: briefSubject(scope),
  lines: titleLines(scope),
  ...webCopy(scope.options.address),
});

/**
 * What stands at the top of page 1: a plain title that says what the report is not, or the head of a
 * formal report where a body issues it.
 */
export const titleBlock = (scope: ReportScope): TitleBlock | LetterheadBlock =>
  scope.options.issuingBody === null
    ? summaryTitle(scope)
    : letterheadBlock(scope, scope.options.issuingBody);
