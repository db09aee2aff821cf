import type { Evaluation } from '../evaluation/record/evaluation.ts';
import { dataStamp, ILLUSTRATIVE_NOTICE, siteName } from '../text/names/notices.ts';
import { periodInline } from '../text/names/plan-period.ts';
import { unitInline, unitTitle } from '../text/names/unit-names.ts';
import { BRIEF, briefDocumentTitle } from '../text/report/brief-words.ts';
import { attachedTo, formalClosing, planCitation } from '../text/report/letterhead-words.ts';
import { annexHeading, COPY, documentTitle, roman } from '../text/report/report-copy.ts';
import { type ReportScope, reportScope } from '../views/reports/report-scope.ts';
import type { ReportOptions, ReportSubject } from '../views/reports/report-subject.ts';
import { attachmentsOf } from './attached-files.ts';
import { briefBlocks } from './brief/brief-blocks.ts';
import { heading, paragraph } from './document/blocks.ts';
import { signatureBlock } from './document/letterhead.ts';
import type { Block, HeadingBlock, ReportDocument } from './document/report-document.ts';
import { briefName, periodSlug, reportName } from './document/report-name.ts';
import { briefTitle, titleBlock } from './document/title.ts';
import { changesAnnex } from './sections/annex-changes.ts';
import { communesAnnex } from './sections/annex-communes.ts';
import { methodAnnex } from './sections/annex-method.ts';
import { sourcesAnnex } from './sections/annex-sources.ts';
import { workingAnnex } from './sections/annex-working.ts';
import { changesSection } from './sections/changes.ts';
import { districtsSection } from './sections/districts.ts';
import { howToReadSection } from './sections/how-to-read.ts';
import { measuresSection } from './sections/measures.ts';
import { summarySection } from './sections/summary.ts';
import { targetsSection } from './sections/targets.ts';
import { unknownsSection } from './sections/unknowns.ts';
import { yearOnYearSection } from './sections/year-on-year.ts';

type Section = (scope: ReportScope) => readonly Block[];

const PARTS: readonly Section[] = [
  summarySection,
  targetsSection,
  yearOnYearSection,
  districtsSection,
  measuresSection,
  unknownsSection,
  changesSection,
  howToReadSection,
];

const ANNEXES: readonly Section[] = [
  workingAnnex,
  communesAnnex,
  changesAnnex,
  sourcesAnnex,
  methodAnnex,
];

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

/** What a report is drawn of: the sheet for leaders apart, as it is told of in full by the rest. */
interface ReportBlocks {
  readonly head: readonly Block[];
  readonly body: readonly Block[];
}

const blocksOf = (scope: ReportScope): ReportBlocks => {
  const parts = numbered(PARTS, scope, (number) => `${number}. `);
  const isFormal = scope.options.issuingBody !== null;
  return {
    // A formal report begins with the head that the decree asks for: there the sheet is a file of its own.
    head: [
      titleBlock(scope),
      ...(isFormal ? [] : [heading(1, BRIEF.title), ...briefBlocks(scope, '')]),
    ],
    body: [
      { kind: 'contents', title: COPY.contents, newPage: !isFormal },
      ...(isFormal ? inCapitals(parts) : parts),
      ...ending(scope),
      ...attached(numbered(ANNEXES, scope, annexHeading), scope),
    ],
  };
};

/** The day the data of an evaluation stand for: its release's cut-off if nothing came after it. */
const dateOf = ({ release, rowsAfterRelease, asOf }: Evaluation): string =>
  release !== null && rowsAfterRelease === 0 ? release.cutOff : asOf;

/** What all documents of one report have in common. */
const documentOf = (
  scope: ReportScope,
  subject: ReportSubject,
): Omit<ReportDocument, 'name' | 'title' | 'attachments' | 'identifier' | 'blocks'> => {
  const { whole, options, area } = scope;
  const { plan, illustrative } = whole;
  return {
    subject: planCitation(plan),
    keywords: [
      plan.shortTitle,
      plan.number,
      unitTitle(area),
      periodSlug(subject, plan),
      plan.subject,
    ],
    author: options.issuingBody?.name ?? (options.publisher || siteName(whole)),
    date: dateOf(whole),
    stamp: dataStamp(whole),
    notice: illustrative ? ILLUSTRATIVE_NOTICE : null,
    watermark: illustrative ? COPY.watermark : null,
  };
};

const titleOf = ({ area, year, whole }: ReportScope): string =>
  documentTitle(whole.plan, unitInline(area), periodInline(year, whole.plan));

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
  const { head, body } = blocksOf(scope);
  return {
    ...documentOf(scope, subject),
    name: reportName(subject, scope.area, { plan: evaluation.plan, edition: options.edition }),
    title: titleOf(scope),
    attachments: attachmentsOf(scope, body),
    identifier: options.edition?.nonce || null,
    blocks: [...head, ...body],
  };
};

/** The sheet for leaders of a report as a document of its own: what stands at the head of the report, and where that is. */
export const makeBrief = (
  evaluation: Evaluation,
  subject: ReportSubject,
  options: ReportOptions,
): ReportDocument => {
  const scope = reportScope(evaluation, subject, options);
  const { plan } = evaluation;
  return {
    ...documentOf(scope, subject),
    name: briefName(reportName(subject, scope.area, { plan, edition: options.edition })),
    title: briefDocumentTitle(titleOf(scope)),
    attachments: [],
    identifier: null,
    blocks: [briefTitle(scope), ...briefBlocks(scope, options.address)],
  };
};
