import type { Status } from '../../evaluation/record/evaluation.ts';

/**
 * Colours of everything drawn. All that is text has at least 7:1 on its ground, all marks at least 3:1
 * (a test computes both); meaning never rests on colour alone.
 */
export const PALETTE = {
  paper: '#FFFFFF',
  ink: '#1B1B1F',
  /** Labels of context: axes, notes. */
  muted: '#515157',
  /** Grid and frames: never the only carrier of a meaning. */
  hairline: '#C9C9CE',
  /** Edges of areas and of what is not known. */
  edge: '#6A6A6C',
  /** What is observed. */
  observed: '#0B3A6F',
  /** What is inferred, beside what is observed. */
  inferred: '#6A8FC0',
  /** The same where letters stand on it; its edge tells it from the paper. */
  inferredGround: '#A8C1E4',
  /** What stands behind for comparison: the area as a whole behind each of its parts. */
  context: '#E4E4E8',
  /** The edge of what stands behind, which alone has to be seen. */
  contextEdge: '#86868C',
  /** What is needed. */
  needed: '#000000',
} as const;

/**
 * What is observed and inferred has another hue where no figure is real: a drawing that is copied out of its page must
 * not pass for one of published figures.
 */
export const ILLUSTRATIVE_HUES: readonly (readonly [real: string, illustrative: string])[] = [
  [PALETTE.observed, '#5B2A86'],
  [PALETTE.inferred, '#A084C9'],
  [PALETTE.inferredGround, '#CBB9E4'],
];

/**
 * Colours of statuses, used for nothing else. What is not known is neutral grey: that figures are
 * not published is not a fault to be painted on the province.
 */
export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  met: '#092450',
  reached: '#092450',
  'on-track': '#0A5A82',
  attention: '#784C02',
  late: '#640615',
  contained: '#0A5A82',
  'not-met': '#640615',
  inconclusive: '#4A4A4F',
  'no-data': '#55555A',
  'not-applicable': '#55555A',
};
