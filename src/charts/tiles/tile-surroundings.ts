import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { NOT_A_MAP, surroundingsAlt, surroundingsTitle } from '../../text/charts/tile-map-words.ts';
import { areaShortName } from '../../text/names/area-short-name.ts';
import type { MapTile, Surroundings } from '../../views/map-tiles.ts';
import {
  type Chart,
  type ChartOptions,
  DEFAULT_WIDTH,
  FONT_SIZE,
  finishChart,
  label,
} from '../draw/chart.ts';
import { PALETTE } from '../draw/palette.ts';
import { element, rect } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { nameHeight, nameLines, tileName } from './tile-names.ts';
import { cornerOf, outlinePath, type TileFrame } from './tile-outline.ts';
import type { Box } from './tile-shapes.ts';

/** Cells drawn on each side of the commune, as far as the map goes. */
const REACH = 2;
/** The widest cell: with more, names would float. */
const WIDEST_CELL = 64;
const INSET = 1.5;
const MARGIN = 1;

const frameOf = ({ map, centre }: Surroundings, width: number): TileFrame => {
  const row = Math.max(1, centre.tile.row - REACH);
  const col = Math.max(1, centre.tile.col - REACH);
  const cell = Math.min(WIDEST_CELL, (width - 2 * MARGIN) / (2 * REACH + 1));
  const near = map.communes.filter(
    ({ tile }) =>
      Math.abs(tile.row - centre.tile.row) <= REACH &&
      Math.abs(tile.col - centre.tile.col) <= REACH,
  );
  const names = near.map(({ unit }) => nameLines(unit.name, cell - 2 * INSET).length);
  return {
    row,
    col,
    rows: Math.min(map.rows, centre.tile.row + REACH) - row + 1,
    cols: Math.min(map.cols, centre.tile.col + REACH) - col + 1,
    cell: { width: cell, height: nameHeight(Math.max(2, ...names)) + 2 * INSET },
    margin: MARGIN,
  };
};

const isInside = ({ tile }: MapTile, frame: TileFrame): boolean =>
  tile.row >= frame.row &&
  tile.row < frame.row + frame.rows &&
  tile.col + tile.cells > frame.col &&
  tile.col < frame.col + frame.cols;

const boxOf = ({ tile }: MapTile, frame: TileFrame): Box => {
  const [x, y] = cornerOf(frame, tile.row, tile.col);
  return {
    x: x + INSET,
    y: y + INSET,
    width: frame.cell.width - 2 * INSET,
    height: frame.cell.height - 2 * INSET,
  };
};

/** The name of a district in what is seen of its cells; nothing where it does not fit. */
const districtName = (area: MapTile, frame: TileFrame): string => {
  const first = Math.max(area.tile.col, frame.col);
  const end = Math.min(area.tile.col + area.tile.cells, frame.col + frame.cols);
  const [left, top] = cornerOf(frame, area.tile.row, first);
  const width = (end - first) * frame.cell.width;
  const name = areaShortName(area.unit);
  if (textWidth(name, FONT_SIZE, 600) > width - 4) return '';
  return label(name, [left + width / 2, top + frame.cell.height / 2 + 4.5], {
    'font-weight': 600,
    'text-anchor': 'middle',
  });
};

/**
 * The part of the tile map around a commune, the commune outlined, everything else by name only: no
 * target is spoken of here.
 */
export const tileSurroundings = (
  surroundings: Surroundings,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const { map, centre } = surroundings;
  const frame = frameOf(surroundings, options.width ?? DEFAULT_WIDTH);
  const seen = map.communes.filter((commune) => isInside(commune, frame));
  const names = seen.map((commune) =>
    tileName(commune.unit.name, boxOf(commune, frame), {
      fill: PALETTE.ink,
      ...(commune.unit.ref === centre.unit.ref ? { weight: 600 as const } : {}),
    }),
  );
  const body = [
    element('path', {
      d: outlinePath(map.land, frame),
      fill: 'none',
      stroke: PALETTE.ink,
      'stroke-width': 1.5,
      'stroke-linecap': 'square',
    }),
    // "Here" is an outline: a fill would say that the unit meets something.
    rect(boxOf(centre, frame), { fill: 'none', stroke: PALETTE.ink, 'stroke-width': 3 }),
    ...names,
    ...map.areas.filter((area) => isInside(area, frame)).map((area) => districtName(area, frame)),
  ].join('');
  return finishChart(
    {
      body,
      width: 2 * MARGIN + frame.cols * frame.cell.width,
      height: 2 * MARGIN + frame.rows * frame.cell.height,
      title: surroundingsTitle(surroundings),
      subtitle: NOT_A_MAP,
      alt: surroundingsAlt(surroundings),
    },
    options,
    evaluation,
  );
};
