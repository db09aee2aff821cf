import { dataStamp, REPORT_NOTICE } from '../../text/names/notices.ts';
import { periodInline } from '../../text/names/plan-period.ts';
import { unitTitle } from '../../text/names/unit-names.ts';
import { editionLabel, publishedBy } from '../../text/report/edition-words.ts';
import { planCitation } from '../../text/report/letterhead-words.ts';
import { reportTitle } from '../../text/report/report-copy.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { letterheadBlock } from './letterhead.ts';
import type { LetterheadBlock, TitleBlock } from './report-document.ts';
import { webCopy } from './web-copy.ts';

const summaryTitle = ({ evaluation, year, area, options }: ReportScope): TitleBlock => ({
  kind: 'title',
  notice: REPORT_NOTICE,
  title: reportTitle(periodInline(year, evaluation.plan)),
  subtitle: planCitation(evaluation.plan),
  lines: [
    unitTitle(area),
    editionLabel(options.edition),
    dataStamp(evaluation),
    ...(options.publisher === '' ? [] : [publishedBy(options.publisher)]),
  ],
  ...webCopy(options.address),
});

/**
 * What stands at the top of page 1: a plain title that says what the report is not, or the head of a
 * formal report where a body issues it.
 */
export const titleBlock = (scope: ReportScope): TitleBlock | LetterheadBlock =>
  scope.options.issuingBody === null
    ? summaryTitle(scope)
    : letterheadBlock(scope, scope.options.issuingBody);
