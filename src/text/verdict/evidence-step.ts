import type { Evaluation, Step } from '../../evaluation/record/evaluation.ts';
import { INFERENCE_BASES } from '../../schema/inferences.ts';
import { never } from '../../schema/never.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { onDay } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { inferenceSource } from '../names/evidence.ts';
import { countOf } from '../names/scope-words.ts';

type EvidenceStep = Extract<Step, { step: 'evidence' }>;

/** What is counted: a noun, or null where it is one unit, which is not counted. */
type CountedNoun = string | null;

/** Of one unit, or of one number for a whole area: whether it meets the target, without a count. */
const single = ({ met, notMet }: EvidenceStep): string =>
  met > 0 ? 'đạt' : (notMet ?? 0) > 0 ? 'không đạt' : 'chưa đủ để biết đạt hay không';

const counts = (step: EvidenceStep, noun: CountedNoun): string => {
  if (noun === null) return single(step);
  const met = `${countOf(step.met, noun)} đạt`;
  return step.notMet === null ? `ít nhất ${met}` : `${met}, ${formatCount(step.notMet)} không đạt`;
};

/** Units merged or split after a statement may be among those that met it or not. */
const changed = (step: EvidenceStep, noun: CountedNoun): string =>
  step.changedUnits === 0 || noun === null
    ? ''
    : ` Sau ngày đó ${countOf(step.changedUnits, noun)} đã nhập hoặc chia tách, không rõ thuộc bên đạt hay bên không đạt, nên được trừ ở cả hai bên.`;

const inferenceText = (step: EvidenceStep, noun: CountedNoun, evaluation: Evaluation): string => {
  const rule = step.inference === null ? undefined : indexOf(evaluation).inference(step.inference);
  const from =
    step.inference === null
      ? ' theo nhiều quy tắc (nêu ở từng đơn vị)'
      : ` từ ${inferenceSource(evaluation, step.inference)}`;
  const basis = rule ? `, ${INFERENCE_BASES[rule.basis]}` : '';
  const why = rule ? ` ${rule.explanation}` : '';
  const silent =
    noun === null
      ? 'cách này không cho biết trường hợp không đạt'
      : `cách này không cho biết ${noun} nào không đạt`;
  return `Suy ra${from}${basis}, đến ${onDay(step.date)}: ${counts(step, noun)}; ${silent}.${changed(step, noun)}${why}`;
};

/**
 * One piece of evidence: its kind, its date, what it establishes, and for an inference its rule.
 * `noun` is null where the result is about one unit.
 */
export const evidenceText = (
  step: EvidenceStep,
  noun: CountedNoun,
  evaluation: Evaluation,
): string => {
  switch (step.evidence) {
    case 'unit':
      return `${noun === null ? 'Số liệu của địa bàn' : 'Số liệu từng đơn vị'}, đến ${onDay(step.date)}: ${counts(step, noun)}.`;
    case 'aggregate':
      return `Số liệu tổng hợp của nguồn, ${onDay(step.date)}: ${counts(step, noun)}.${changed(step, noun)}`;
    case 'inference':
      return inferenceText(step, noun, evaluation);
    default:
      return never(step.evidence);
  }
};
