import type { Evaluation } from '../evaluation/evaluation.ts';
import { dataStamp, ILLUSTRATIVE_NOTICE, siteName } from '../text/notices.ts';
import { periodInline } from '../text/plan-period.ts';
import { unitInline, unitTitle } from '../text/unit-names.ts';
import { attachmentsOf } from './attachments.ts';
import { paragraph } from './blocks.ts';
import { annexHeading, COPY, documentTitle, roman, subtitle } from './copy.ts';
import { formalClosing, signatureBlock } from './letterhead.ts';
import { reportAreas, reportYears } from './report-area.ts';
import type { Block, ReportDocument } from './report-document.ts';
import { periodSlug, reportName } from './report-name.ts';
import { type ReportScope, reportScope } from './report-scope.ts';
import type { ReportOptions, ReportSubject } from './report-subject.ts';
import { communesAnnex } from './sections/annex-communes.ts';
import { methodAnnex } from './sections/annex-method.ts';
import { sourcesAnnex } from './sections/annex-sources.ts';
import { correctionsSection } from './sections/corrections.ts';
import { measuresSection } from './sections/measures.ts';
import { summarySection } from './sections/summary.ts';
import { targetsSection } from './sections/targets.ts';
import { unitChangesSection } from './sections/unit-changes.ts';
import { unknownsSection } from './sections/unknowns.ts';
import { yearOnYearSection } from './sections/year-on-year.ts';
import { titleBlock } from './title.ts';

type Section = (scope: ReportScope) => readonly Block[];

const PARTS: readonly Section[] = [
  summarySection,
  targetsSection,
  yearOnYearSection,
  measuresSection,
  unitChangesSection,
  correctionsSection,
  unknownsSection,
];

const ANNEXES: readonly Section[] = [communesAnnex, sourcesAnnex, methodAnnex];

/** Puts "I. " or "Phụ lục I. " before the first heading of each section that has any block. */
const numbered = (
  sections: readonly Section[],
  scope: ReportScope,
  label: (number: string) => string,
): readonly Block[] =>
  sections
    .map((section) => section(scope))
    .filter((blocks) => blocks.length > 0)
    .flatMap((blocks, index) =>
      blocks.map((block, place) =>
        place === 0 && block.kind === 'heading'
          ? { ...block, text: `${label(roman(index + 1))}${block.text}` }
          : block,
      ),
    );

/**
 * Every report that can be made of an evaluation: of the plan's territory and of each district, each
 * year and at last the whole period (`year` null).
 */
export const reportSubjects = (evaluation: Evaluation): ReportSubject[] =>
  reportAreas(evaluation).flatMap((area) =>
    [...reportYears(evaluation), null].map((year) => ({ area, year })),
  );

/** The end of a formal report, before its annexes; a summary of data has none. */
const ending = (scope: ReportScope): readonly Block[] => {
  const { issuingBody } = scope.options;
  return issuingBody === null
    ? []
    : [paragraph(formalClosing(scope, issuingBody)), signatureBlock(issuingBody)];
};

const blocksOf = (scope: ReportScope): readonly Block[] => [
  titleBlock(scope),
  { kind: 'contents', title: COPY.contents },
  ...numbered(PARTS, scope, (number) => `${number}. `),
  ...ending(scope),
  ...numbered(ANNEXES, scope, annexHeading),
];

/** The day the data of an evaluation stand for: its release's cut-off if nothing came after it. */
const dateOf = ({ release, rowsAfterRelease, asOf }: Evaluation): string =>
  release !== null && rowsAfterRelease === 0 ? release.cutOff : asOf;

/**
 * A report, one of {@link reportSubjects}. Every word, table and chart is that of the pages; nothing
 * is computed here. A target without a result in the year is left out.
 */
export const makeReport = (
  evaluation: Evaluation,
  subject: ReportSubject,
  options: ReportOptions,
): ReportDocument => {
  const scope = reportScope(evaluation, subject, options);
  const { plan, illustrative } = evaluation;
  const blocks = blocksOf(scope);
  return {
    name: reportName(subject, scope.area, { plan, edition: options.edition }),
    title: documentTitle(plan, unitInline(scope.area), periodInline(scope.year, plan)),
    subject: subtitle(plan),
    keywords: [
      plan.shortTitle,
      plan.number,
      unitTitle(scope.area),
      periodSlug(subject, plan),
      plan.subject,
    ],
    author: options.issuingBody?.name ?? siteName(evaluation),
    date: dateOf(evaluation),
    stamp: dataStamp(evaluation),
    notice: illustrative ? ILLUSTRATIVE_NOTICE : null,
    watermark: illustrative ? COPY.watermark : null,
    attachments: attachmentsOf(scope, blocks),
    blocks,
  };
};
