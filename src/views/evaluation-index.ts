import type {
  Evaluation,
  Figure,
  IndicatorInfo,
  InferenceInfo,
  SourceInfo,
  TargetEvaluation,
  UnitRef,
  UnitVersion,
} from '../evaluation/record/evaluation.ts';
import { byCode } from '../schema/code-order.ts';

/** Look-ups over one evaluation. Each returns undefined for what is not there. */
export interface EvaluationIndex {
  readonly unit: (ref: UnitRef) => UnitVersion | undefined;
  /** All versions of a code, oldest first; empty if the code is unknown. */
  readonly versions: (code: string) => readonly UnitVersion[];
  readonly unitOn: (code: string, date: string) => UnitVersion | undefined;
  readonly indicator: (id: string) => IndicatorInfo | undefined;
  readonly inference: (id: string) => InferenceInfo | undefined;
  readonly source: (id: string) => SourceInfo | undefined;
  readonly target: (id: string) => TargetEvaluation | undefined;
  /** Figures of an indicator in force, in the order of their references. */
  readonly figures: (indicator: string) => readonly Figure[];
}

const indexes = new WeakMap<Evaluation, EvaluationIndex>();

const byKey = <T>(items: readonly T[], key: (item: T) => string): Map<string, T> =>
  new Map(items.map((item) => [key(item), item]));

const buildIndex = (evaluation: Evaluation): EvaluationIndex => {
  const units = byKey(evaluation.units, (unit) => unit.ref);
  const versions = Map.groupBy(
    [...evaluation.units].sort((a, b) => byCode(a.validFrom, b.validFrom) || byCode(a.ref, b.ref)),
    (unit) => unit.code,
  );
  const indicators = byKey(evaluation.indicators, (indicator) => indicator.id);
  const inferences = byKey(evaluation.inferences, (inference) => inference.id);
  const sources = byKey(evaluation.sources, (source) => source.id);
  const targets = byKey(evaluation.targets, (target) => target.id);
  const current = evaluation.figures.filter((figure) => figure.supersededBy === null);
  const figures = Map.groupBy(current, (figure) => figure.indicator);
  return {
    unit: (ref) => units.get(ref),
    versions: (code) => versions.get(code) ?? [],
    unitOn: (code, date) =>
      versions
        .get(code)
        ?.findLast(
          (unit) => unit.validFrom <= date && (unit.validTo === null || date <= unit.validTo),
        ),
    indicator: (id) => indicators.get(id),
    inference: (id) => inferences.get(id),
    source: (id) => sources.get(id),
    target: (id) => targets.get(id),
    figures: (indicator) => figures.get(indicator) ?? [],
  };
};

/** The look-ups of an evaluation, built once for each evaluation. */
export const indexOf = (evaluation: Evaluation): EvaluationIndex => {
  let index = indexes.get(evaluation);
  if (index === undefined) {
    index = buildIndex(evaluation);
    indexes.set(evaluation, index);
  }
  return index;
};
