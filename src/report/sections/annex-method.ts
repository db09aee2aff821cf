import { INFERENCE_BASES } from '../../schema/targets.ts';
import { indicatorName } from '../../text/evidence.ts';
import { publicAddress } from '../../text/public-address.ts';
import { STATUS_ORDER, statusText } from '../../text/status.ts';
import { releasesTable } from '../../text/tables/releases-table.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { tableBlock } from '../cells.ts';
import {
  addressWords,
  COPY,
  hashWords,
  inferenceRule,
  METHOD_PARAGRAPHS,
  recomputeWords,
  releaseWords,
  STATUS_COLUMNS,
} from '../copy.ts';
import type { Block } from '../report-document.ts';
import type { ReportScope } from '../report-scope.ts';

const statusesTable = (): Block => ({
  kind: 'table',
  caption: COPY.statusCaption,
  size: 'normal',
  columns: STATUS_COLUMNS,
  rows: STATUS_ORDER.map((status) => {
    const { word, definition } = statusText(status);
    return [
      { text: word, status },
      { text: definition, status: null },
    ];
  }),
});

/** Annex: how verdicts come about, the inference rules, the release, and how to compute it again. */
export const methodAnnex = ({ evaluation, options }: ReportScope): readonly Block[] => [
  heading(1, COPY.annexMethod, { newPage: true }),
  paragraph(addressWords(publicAddress(evaluation, options.address))),
  ...METHOD_PARAGRAPHS.map((text) => paragraph(text)),
  statusesTable(),
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
  paragraph(releaseWords(evaluation)),
  ...(evaluation.release === null ? [] : [paragraph(hashWords(evaluation.release), 'note')]),
  ...(evaluation.releases.length === 0 ? [] : [tableBlock(releasesTable(evaluation))]),
  heading(2, COPY.recompute, { unlisted: true }),
  paragraph(recomputeWords(evaluation)),
  paragraph(COPY.attachedFiles),
];
