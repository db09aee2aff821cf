import type { Evaluation, EvidenceKind, Result } from '../../evaluation/record/evaluation.ts';
import { INFERENCE_BASES } from '../../schema/inferences.ts';
import { indexOf } from '../../views/evaluation-index.ts';

/** What a figure rests on, as a phrase for tables: "số liệu từng đơn vị", "suy ra". */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, string>> = {
  unit: 'số liệu từng đơn vị',
  aggregate: 'số liệu tổng hợp của nguồn',
  inference: 'suy ra',
};

/** Quotation marks of running text. */
export const quoted = (text: string): string => `“${text}”`;

/** The name of an indicator; its id where the evaluation does not list it. */
export const indicatorTitle = (evaluation: Evaluation, id: string): string =>
  indexOf(evaluation).indicator(id)?.name ?? id;

/** The name of an indicator in quotation marks; its id where the evaluation does not list it. */
export const indicatorName = (evaluation: Evaluation, id: string): string =>
  quoted(indicatorTitle(evaluation, id));

const isIndirect = (rule: string, evaluation: Evaluation): boolean =>
  indexOf(evaluation).inference(rule)?.basis === 'circumstance';

/** What the inferred part of a result comes from, rule by rule in the order of its working. */
const inferredFrom = (result: Result, evaluation: Evaluation): string => {
  const steps = result.working.flatMap((step) =>
    step.step === 'evidence' && step.evidence === 'inference' ? [step.inference] : [],
  );
  const rules = steps.filter((rule) => rule !== null);
  const names = new Set(rules.map((rule) => inferenceSource(evaluation, rule)));
  if (names.size > 1 && rules.every((rule) => isIndirect(rule, evaluation))) {
    return ` ${INFERENCE_BASES.circumstance}`;
  }
  if (steps.includes(null)) return ' theo nhiều quy tắc';
  return names.size === 0 ? '' : ` từ ${[...names].join(' và ')}`;
};

/** The indicator a rule infers from, in quotation marks; the rule's id if it is not listed. */
export const inferenceSource = (evaluation: Evaluation, rule: string): string => {
  const from = indexOf(evaluation).inference(rule)?.fromIndicator;
  return from === undefined ? quoted(rule) : indicatorName(evaluation, from);
};

/**
 * What the inferred part of a result comes from, to stand beside its number: "suy ra từ “…”"; "suy ra
 * gián tiếp từ quyết định công nhận" where it comes from several kinds of recognition; "suy ra theo nhiều quy tắc"
 * where one count rests on several. Empty where nothing is inferred.
 */
export const inferenceWords = (result: Result, evaluation: Evaluation): string =>
  result.inferred === 0 ? '' : `suy ra${inferredFrom(result, evaluation)}`;
