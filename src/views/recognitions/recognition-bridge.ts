import type {
  Evaluation,
  Figure,
  IndicatorInfo,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { later } from '../../schema/dates.ts';
import { indexOf } from '../evaluation-index.ts';
import { contextSeries } from './context-series.ts';

/**
 * From the number of units recognised in the territory to the number a target counts: two counts of nearly the same
 * thing that stand near each other. `recognised` = `counted` + `early` + `unnamed`, in whole units.
 */
export interface RecognitionBridge {
  readonly target: TargetEvaluation;
  readonly indicator: IndicatorInfo;
  /** The newest total of the territory. */
  readonly figure: Figure;
  readonly recognised: number;
  /** Met at the closing of the target, each inferred from a recognition. */
  readonly counted: number;
  /** Named by a source, but not known to be recognised on `fromDate` or later, so that nothing is inferred. */
  readonly early: number;
  readonly fromDate: string;
  /** The rest. */
  readonly unnamed: number;
  /** Of those counted, recognised perhaps only after the total was counted: `unnamed` may be more by so many. */
  readonly perhapsLater: number;
  /** Whether a source names a unit that is no longer one of those counted (merged, split, of another type). */
  readonly hasFormer: boolean;
}

/** The one total of the newest date; undefined where there is none, or where sources differ on it. */
const newestTotal = (figures: readonly Figure[]): Figure | undefined => {
  const newest = figures.reduce((last, { periodEnd }) => later(last, periodEnd), '');
  const ofThatDate = figures.filter(({ periodEnd }) => periodEnd === newest);
  return new Set(ofThatDate.map(({ value }) => value)).size === 1 ? ofThatDate[0] : undefined;
};

/** Whether a unit was recognised in that time, withdrawals apart: what a figure of a single unit says. */
const isRecognition = ({ value }: Figure): boolean => value === true;

interface Basis {
  readonly fromDate: string;
  readonly indicators: ReadonlySet<string>;
}

/** The recognitions a target is inferred from; null where there are none, or where they count from different days. */
const basisOf = (target: TargetEvaluation, evaluation: Evaluation): Basis | null => {
  const rules = evaluation.inferences.filter(
    ({ basis, toIndicator }) => basis === 'circumstance' && toIndicator === target.indicator,
  );
  const [fromDate, ...others] = new Set(rules.map(({ fromDate: date }) => date));
  return fromDate === null || fromDate === undefined || others.length > 0
    ? null
    : { fromDate, indicators: new Set(rules.map(({ fromIndicator }) => fromIndicator)) };
};

/** The states at the closing, if every unit met is so by a rule of the basis; else null. */
const countedBy = (
  target: TargetEvaluation,
  evaluation: Evaluation,
): readonly UnitState[] | null => {
  const states = target.unitStates.find(({ year }) => year === null)?.states ?? [];
  const met = states.filter(({ judgement }) => judgement === 'met');
  const isByRecognition = ({ inference }: UnitState): boolean =>
    inference !== null && indexOf(evaluation).inference(inference)?.basis === 'circumstance';
  const { final } = target;
  return met.length > 0 && met.length === final.met && met.every(isByRecognition) ? states : null;
};

const bridgeFrom = (
  target: TargetEvaluation,
  indicator: IndicatorInfo,
  figure: Figure,
  basis: Basis,
  evaluation: Evaluation,
): RecognitionBridge | null => {
  const states = countedBy(target, evaluation);
  const recognised = figure.value;
  if (states === null || typeof recognised !== 'number' || figure.atLeast) return null;
  const index = indexOf(evaluation);
  const rows = new Map(evaluation.figures.map((one) => [one.row, one]));
  const met = states.filter(({ judgement }) => judgement === 'met');
  const inScope = new Map(states.map((state) => [state.unit, state]));
  const named = [...basis.indicators].flatMap((id) => index.figures(id)).filter(isRecognition);
  const notCounted = Map.groupBy(
    named.filter(({ unit }) => inScope.has(unit) && inScope.get(unit)?.judgement !== 'met'),
    ({ unit }) => unit,
  );
  // What is not counted for another reason than its date would be explained wrongly.
  const others = [...notCounted.values()].filter((figures) =>
    figures.some(({ periodStart }) => periodStart >= basis.fromDate),
  );
  const starts = met.map((state) => state.rows.flatMap((row) => rows.get(row) ?? []));
  const isLater = (figures: readonly Figure[]): boolean =>
    figures.every(({ periodStart }) => periodStart > figure.periodEnd);
  const isPerhapsLater = (figures: readonly Figure[]): boolean =>
    figures.every(({ periodEnd }) => periodEnd > figure.periodStart);
  const unnamed = recognised - met.length - notCounted.size;
  if (others.length > 0 || starts.some(isLater) || unnamed < 0) return null;
  return {
    target,
    indicator,
    figure,
    recognised,
    counted: met.length,
    early: notCounted.size,
    fromDate: basis.fromDate,
    unnamed,
    perhapsLater: starts.filter(isPerhapsLater).length,
    hasFormer: named.some(({ unit }) => !inScope.has(unit)),
  };
};

/**
 * The bridge of a target, from the widest recognition that its units are inferred from: who has one of the others
 * has that one too. Null where nothing is inferred, where the territory has no undisputed newest total, and where
 * the difference has another reason than the dates and names of recognitions: an unexplained one is not explained.
 */
export const recognitionBridge = (
  target: TargetEvaluation,
  evaluation: Evaluation,
): RecognitionBridge | null => {
  const basis = basisOf(target, evaluation);
  if (basis === null) return null;
  const index = indexOf(evaluation);
  const totals = contextSeries(evaluation)
    .filter(({ indicator }) => basis.indicators.has(indicator))
    .flatMap(({ indicator: id, area }) => {
      const figure = newestTotal(index.figures(id).filter(({ unit }) => unit === area));
      const indicator = index.indicator(id);
      return figure && indicator ? [{ figure, indicator }] : [];
    })
    .sort((a, b) => Number(b.figure.value) - Number(a.figure.value));
  const [widest] = totals;
  return widest === undefined
    ? null
    : bridgeFrom(target, widest.indicator, widest.figure, basis, evaluation);
};

/** The bridges that start at the newest total of one recognition, in the order of the targets. */
export const bridgesOf = (indicator: string, evaluation: Evaluation): RecognitionBridge[] =>
  evaluation.targets.flatMap((target) => {
    const bridge = recognitionBridge(target, evaluation);
    return bridge?.indicator.id === indicator ? [bridge] : [];
  });
