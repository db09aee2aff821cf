import { periodInline } from '../../text/names/plan-period.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import { areaEnd } from '../../text/report/area-end.ts';
import { formalOpening } from '../../text/report/letterhead-words.ts';
import { COPY, siteText, summaryGuide, summaryIntro } from '../../text/report/report-copy.ts';
import { summaryProse } from '../../text/report/summary-prose.ts';
import { yearSummaryTable } from '../../text/tables/year-summary-table.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import { allTargets, type ReportScope } from '../../views/reports/report-scope.ts';
import { heading, list, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';

const opening = (scope: ReportScope): string => {
  const { evaluation, year, area, options } = scope;
  return options.issuingBody === null
    ? summaryIntro(evaluation.plan, unitInline(area), periodInline(year, evaluation.plan))
    : formalOpening(scope, options.issuingBody);
};

/** The verdicts in prose: how many have which, what is known of each, what the figures cannot say. */
const prose = (scope: ReportScope): readonly Block[] => {
  const { evaluation, whole, year, area } = scope;
  const { verdicts, known, limits, missing } = summaryProse(allTargets(scope), evaluation, {
    when: periodInline(year, evaluation.plan),
    area: unitInline(area),
    territory: unitInline(reportArea(whole, whole.plan.territoryCode)),
  });
  const paragraphOf = (sentences: readonly string[]): readonly Block[] =>
    sentences.length === 0 ? [] : [paragraph(sentences.join(' '))];
  return [
    ...paragraphOf(verdicts),
    ...list(known),
    ...paragraphOf(limits),
    ...(missing === null ? [] : [paragraph(missing.intro), ...list(missing.items)]),
  ];
};

/** Part I: what is promised, what is known and the verdict, one row a target, then in prose. */
export const summarySection = (scope: ReportScope): readonly Block[] => {
  const { evaluation, year, area, to } = scope;
  const end = areaEnd(area, to, evaluation);
  const { lastYear } = evaluation.plan;
  return [
    heading(1, COPY.summary, { newPage: true }),
    paragraph(opening(scope)),
    paragraph(`${summaryGuide(evaluation.asOf)} ${siteText(evaluation)}`),
    tableBlock(yearSummaryTable(evaluation, year)),
    // The last year's report is the one that says how it all ended.
    ...(year === lastYear ? [tableBlock(yearSummaryTable(evaluation, null))] : []),
    ...prose(scope),
    ...(end === null ? [] : [paragraph(end)]),
  ];
};
