import type { UnitState } from '../../evaluation/record/evaluation.ts';
import type { TileKind } from '../../text/charts/tile-map-words.ts';
import { hatchFill } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { coordinate, element } from '../draw/svg.ts';

/** A box of the drawing, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the tile of a unit looks; `undefined` is a unit that the target does not count. */
export const tileKind = (state: UnitState | undefined): TileKind => {
  if (state === undefined) return 'outside';
  if (state.judgement === 'met') return state.evidence === 'inference' ? 'inferred' : 'met';
  return state.judgement;
};

/** The order in which tiles are drawn, and legends list them. */
export const TILE_KINDS: readonly TileKind[] = [
  'met',
  'inferred',
  'not-met',
  'unknown',
  'not-applicable',
  'outside',
];

/** Below this width in pixels a tile is one of a small multiple. */
const SMALL = 14;

const n = coordinate;

const boxPath = ({ x, y, width, height }: Box): string =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;

/** The corner that is cut off where a result was inferred: a quarter of the tile, at most 10 px. */
const notch = ({ width, height }: Box): number => Math.min(10, Math.min(width, height) * 0.35);

const cutPath = (box: Box): string => {
  const cut = notch(box);
  const { x, y, width, height } = box;
  return `M${n(x)} ${n(y)}h${n(width - cut)}l${n(cut)} ${n(cut)}v${n(height - cut)}h${n(-width)}z`;
};

const shrink = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** A short stroke in the middle: nothing is counted here. */
const dashPath = ({ x, y, width, height }: Box): string => {
  const length = Math.min(8, width * 0.4);
  return `M${n(x + (width - length) / 2)} ${n(y + height / 2)}h${n(length)}`;
};

/** Whether tiles are too small for letters. */
const isSmall = ([first]: readonly Box[]): boolean => (first?.width ?? 0) < SMALL;

/** On a small map the edges of tiles must not drown the outlines of districts. */
const edgeOf = (boxes: readonly Box[]): number => (isSmall(boxes) ? 0.6 : 1);

/**
 * All tiles of one kind as one path, so that a map stays light. Solid, lighter, hatched and empty mean
 * what they mean in the bars; units outside the scope have no tile, only the dash of what does not count.
 */
export const tilesPath = (kind: TileKind, boxes: readonly Box[], id: string): string => {
  if (boxes.length === 0) return '';
  const path = (draw: (box: Box) => string, attributes: Record<string, string | number>): string =>
    element('path', { d: boxes.map(draw).join(''), ...attributes });
  switch (kind) {
    case 'met':
      return path(boxPath, { fill: PALETTE.observed });
    case 'inferred':
      return path((box) => cutPath(shrink(box, 0.5)), {
        fill: isSmall(boxes) ? PALETTE.inferred : PALETTE.inferredGround,
        stroke: PALETTE.edge,
        'stroke-width': edgeOf(boxes),
      });
    case 'not-met':
      return path((box) => boxPath(shrink(box, 0.5)), {
        fill: PALETTE.paper,
        stroke: PALETTE.edge,
        'stroke-width': edgeOf(boxes),
      });
    case 'unknown':
      return path((box) => boxPath(shrink(box, 0.5)), {
        fill: hatchFill(id),
        stroke: PALETTE.contextEdge,
        'stroke-width': edgeOf(boxes),
      });
    case 'not-applicable':
    case 'outside':
      return path(dashPath, { fill: 'none', stroke: PALETTE.edge, 'stroke-width': 1 });
  }
};
