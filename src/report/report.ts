import type { Evaluation } from '../evaluation/record/evaluation.ts';
import { dataStamp, ILLUSTRATIVE_NOTICE, siteName } from '../text/names/notices.ts';
import { periodInline } from '../text/names/plan-period.ts';
import { unitInline, unitTitle } from '../text/names/unit-names.ts';
import { attachedTo, formalClosing, planCitation } from '../text/report/letterhead-words.ts';
import { annexHeading, COPY, documentTitle, roman } from '../text/report/report-copy.ts';
import { type ReportScope, reportScope } from '../views/reports/report-scope.ts';
import type { ReportOptions, ReportSubject } from '../views/reports/report-subject.ts';
import { attachmentsOf } from './attached-files.ts';
import { paragraph } from './document/blocks.ts';
import { signatureBlock } from './document/letterhead.ts';
import type { Block, HeadingBlock, ReportDocument } from './document/report-document.ts';
import { periodSlug, reportName } from './document/report-name.ts';
import { titleBlock } from './document/title.ts';
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

/** The end of a formal report, before its annexes; a summary of data has none. */
const ending = (scope: ReportScope): readonly Block[] => {
  const { issuingBody } = scope.options;
  return issuingBody === null
    ? []
    : [paragraph(formalClosing(scope, issuingBody)), signatureBlock(issuingBody)];
};

const isPart = (block: Block): block is HeadingBlock =>
  block.kind === 'heading' && block.level === 1;

/** In a formal report the headings of its parts are in capitals (Decree 30/2020, annex I, part V). */
const inCapitals = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (isPart(block) ? { ...block, text: block.text.toUpperCase() } : block));

/** Annexes of a formal report say to which report each is attached (the same, part III.1). */
const attached = (blocks: readonly Block[], scope: ReportScope): readonly Block[] => {
  const { issuingBody } = scope.options;
  if (issuingBody === null) return blocks;
  const whose = paragraph(attachedTo(issuingBody, scope.options.edition), 'attached');
  return inCapitals(blocks).flatMap((block): readonly Block[] =>
    isPart(block) ? [{ ...block, centred: true }, whose] : [block],
  );
};

const blocksOf = (scope: ReportScope): readonly Block[] => {
  const parts = numbered(PARTS, scope, (number) => `${number}. `);
  return [
    titleBlock(scope),
    { kind: 'contents', title: COPY.contents },
    ...(scope.options.issuingBody === null ? parts : inCapitals(parts)),
    ...ending(scope),
    ...attached(numbered(ANNEXES, scope, annexHeading), scope),
  ];
};

/** The day the data of an evaluation stand for: its release's cut-off if nothing came after it. */
const dateOf = ({ release, rowsAfterRelease, asOf }: Evaluation): string =>
  release !== null && rowsAfterRelease === 0 ? release.cutOff : asOf;

/**
 * A report, one of `reportSubjects`. Every word, table and chart is that of the pages; nothing
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
    subject: planCitation(plan),
    keywords: [
      plan.shortTitle,
      plan.number,
      unitTitle(scope.area),
      periodSlug(subject, plan),
      plan.subject,
    ],
    author: options.issuingBody?.name ?? (options.publisher || siteName(evaluation)),
    date: dateOf(evaluation),
    stamp: dataStamp(evaluation),
    notice: illustrative ? ILLUSTRATIVE_NOTICE : null,
    watermark: illustrative ? COPY.watermark : null,
    attachments: attachmentsOf(scope, blocks),
    identifier: options.edition?.nonce || null,
    blocks,
  };
};
