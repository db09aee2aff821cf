import type { Result } from '../../evaluation/record/evaluation.ts';
import {
  inferredLabel,
  neededLabel,
  notMetLabel,
  statedLabel,
  unknownLabel,
} from '../../text/charts/chart-words.ts';
import { ASCENT, FONT_SIZE, LINE_HEIGHT, label } from '../draw/chart.ts';
import { PALETTE } from '../draw/palette.ts';
import { placeLabels } from '../draw/place-labels.ts';
import { textWidth } from '../draw/text-width.ts';
import { type BarBox, barScale } from './interval-bar.ts';

/** What is counted in a bar. */
type Counts = Pick<Result, 'n' | 'met' | 'stated' | 'inferred' | 'unknown' | 'notMet'>;

/** Least distance between two labels on one line. */
const GAP = 12;

/** A label under a part of the bar. */
export interface SegmentLabel {
  readonly text: string;
  readonly x: number;
  readonly fill: string;
}

/** Labels under the parts of the bar that exist, each as near to its part as it can be. */
export const segmentLabels = (result: Counts, box: BarBox): readonly SegmentLabel[] => {
  const x = barScale(result.n, box);
  const { met, stated, inferred, unknown, notMet, n } = result;
  const labels: SegmentLabel[] = [];
  if (stated > 0) labels.push({ text: statedLabel(result), x: x(0), fill: PALETTE.observed });
  if (inferred > 0) {
    labels.push({ text: inferredLabel(inferred), x: x(stated), fill: PALETTE.observed });
  }
  if (unknown > 0) {
    const text = unknownLabel(unknown);
    const centre = (x(met) + x(met + unknown)) / 2;
    labels.push({ text, x: centre - textWidth(text, FONT_SIZE) / 2, fill: PALETTE.muted });
  }
  if (notMet > 0) {
    const text = notMetLabel(notMet);
    const size = textWidth(text, FONT_SIZE);
    const centre = (x(met + unknown) + x(n)) / 2;
    // At the end of a long part; about the middle of a short one, so that the order stays.
    labels.push({ text, x: Math.max(x(n) - size, centre - size / 2), fill: PALETTE.ink });
  }
  return labels;
};

/** The labels on one line if they fit, else one under another. */
export const drawLabels = (
  labels: readonly SegmentLabel[],
  top: number,
  width: number,
): { svg: string; height: number } => {
  const boxes = labels.map(({ text, x }) => ({ x, width: textWidth(text, FONT_SIZE) }));
  const placed = placeLabels(boxes, { min: 0, max: width, gap: GAP });
  const svg = labels.map(({ text, fill }, index) =>
    label(text, [placed?.[index] ?? 0, top + ASCENT + (placed ? 0 : index * LINE_HEIGHT)], {
      fill,
    }),
  );
  return { svg: svg.join(''), height: (placed ? 1 : labels.length) * LINE_HEIGHT };
};

/** Left edge of a strong label centred at a place, kept inside the drawing. */
export const centred = (text: string, at: number, width: number): number => {
  const size = textWidth(text, FONT_SIZE, 600);
  return Math.max(0, Math.min(width - size, at - size / 2));
};

/** The number needed, over its tick. */
export const neededWords = (
  result: Pick<Result, 'n' | 'required'>,
  box: BarBox,
  width: number,
): string => {
  if (result.required === null) return '';
  const text = neededLabel(result.required);
  const at = barScale(result.n, box)(result.required);
  return label(text, [centred(text, at, width), ASCENT], {
    'font-weight': 600,
    fill: PALETTE.needed,
  });
};
