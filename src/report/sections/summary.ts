import { periodInline } from '../../text/names/plan-period.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import { areaEnd } from '../../text/report/area-end.ts';
import { formalOpening } from '../../text/report/letterhead-words.ts';
import { COPY, summaryGuide, summaryIntro } from '../../text/report/report-copy.ts';
import { summaryProse } from '../../text/report/summary-prose.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import { allTargets, type ReportScope } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { verdictTable } from './verdict-table.ts';

const opening = (scope: ReportScope): string => {
  const { evaluation, year, area, options } = scope;
  return options.issuingBody === null
    ? summaryIntro(evaluation.plan, unitInline(area), periodInline(year, evaluation.plan))
    : formalOpening(scope, options.issuingBody);
};

/** The verdicts in prose: how many have which, and where the sources differ. */
const prose = (scope: ReportScope): readonly Block[] => {
  const { evaluation, whole, year, area } = scope;
  const { verdicts, conflicts } = summaryProse(allTargets(scope), evaluation, {
    when: periodInline(year, evaluation.plan),
    area: unitInline(area),
    territory: unitInline(reportArea(whole, whole.plan.territoryCode)),
  });
  return [verdicts, conflicts]
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => paragraph(sentences.join(' ')));
};

/**
 * Part I: the verdicts in prose. A formal report has them in a table too: all others have it in the sheet before
 * them, and nothing is said twice.
 */
export const summarySection = (scope: ReportScope): readonly Block[] => {
  const { evaluation, area, to, options } = scope;
  const end = areaEnd(area, to, evaluation);
  const targets = allTargets(scope);
  return [
    heading(1, COPY.summary),
    paragraph(opening(scope)),
    ...prose(scope),
    ...(options.issuingBody === null || targets.length === 0 ? [] : [verdictTable(targets, scope)]),
    ...(end === null ? [] : [paragraph(end)]),
    paragraph(summaryGuide(evaluation.asOf), 'note'),
  ];
};
