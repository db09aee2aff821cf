import type { Evaluation, EvidenceKind, Result } from '../../evaluation/record/evaluation.ts';
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

/** What the inferred part of a result comes from, rule by rule in the order of its working. */
const inferredFrom = (result: Result, evaluation: Evaluation): string => {
  const steps = result.working.flatMap((step) =>
    step.step === 'evidence' && step.evidence === 'inference' ? [step.inference] : [],
  );
  const names = steps.flatMap((rule) => (rule === null ? [] : [inferenceSource(evaluation, rule)]));
  if (steps.includes(null)) return ' theo nhiều quy tắc';
  return names.length === 0 ? '' : ` từ ${[...new Set(names)].join(' và ')}`;
};

/** The indicator a rule infers from, in quotation marks; the rule's id if it is not listed. */
export const inferenceSource = (evaluation: Evaluation, rule: string): string => {
  const from = indexOf(evaluation).inference(rule)?.fromIndicator;
  return from === undefined ? quoted(rule) : indicatorName(evaluation, from);
};

/**
 * How the figures of a result were come by where that must be said: "suy ra từ “…”", or "một phần
 * suy ra từ “…”" beside direct figures; "suy ra theo nhiều quy tắc" where one count rests on several.
 * Empty where nothing is inferred.
 */
export const inferenceWords = (result: Result, evaluation: Evaluation): string => {
  if (!result.evidence.includes('inference')) return '';
  const partly = result.evidence.length > 1 ? 'một phần ' : '';
  return `${partly}suy ra${inferredFrom(result, evaluation)}`;
};

/** Whether all that is known of a result was inferred, and no source says it in so many words. */
export const isInferred = ({ evidence }: Pick<Result, 'evidence'>): boolean =>
  evidence.length > 0 && evidence.every((kind) => kind === 'inference');
