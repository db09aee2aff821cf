import { INFERENCE_BASES } from '../../schema/inferences.ts';
import { indicatorName } from '../../text/names/evidence.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import {
  addressLine,
  COPY,
  comparisonOfRelease,
  hashLine,
  inferenceRule,
  METHOD_PARAGRAPHS,
  recomputeText,
  releaseText,
} from '../../text/report/report-copy.ts';
import { releasesTable } from '../../text/tables/releases-table.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { heading, list, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';

/** Annex: how verdicts come about, the inference rules, the release, and how to compute it again. */
export const methodAnnex = ({
  evaluation,
  whole,
  options,
  isWhole,
}: ReportScope): readonly Block[] => [
  heading(1, COPY.annexMethod, { newPage: true }),
  paragraph(addressLine(options.address)),
  ...METHOD_PARAGRAPHS.map((text) => paragraph(text)),
  ...(evaluation.inferences.length === 0
    ? []
    : [heading(2, COPY.inferenceRules, { unlisted: true })]),
  ...list(
    evaluation.inferences.map((rule) =>
      inferenceRule(
        indicatorName(evaluation, rule.fromIndicator),
        indicatorName(evaluation, rule.toIndicator),
        INFERENCE_BASES[rule.basis],
        rule.explanation,
      ),
    ),
  ),
  heading(2, COPY.releases, { unlisted: true }),
  paragraph(releaseText(evaluation)),
  ...(isWhole
    ? []
    : [paragraph(comparisonOfRelease(unitInline(reportArea(whole, whole.plan.territoryCode))))]),
  ...(evaluation.release === null ? [] : [paragraph(hashLine(evaluation.release), 'note')]),
  ...(evaluation.releases.length === 0 ? [] : [tableBlock(releasesTable(evaluation))]),
  heading(2, COPY.recompute, { unlisted: true }),
  paragraph(recomputeText(evaluation)),
  paragraph(COPY.attachedFiles),
];
