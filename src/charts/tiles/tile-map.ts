import type {
  Evaluation,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
import {
  NO_MAP,
  type TileKind,
  tileMapAlt,
  tileMapSubtitle,
  tileMapTitle,
} from '../../text/charts/tile-map-words.ts';
import { areaShortName } from '../../text/names/area-short-name.ts';
import { type MapTile, type TileMap, tileMapOn } from '../../views/map-tiles.ts';
import { resultOf, statesAt } from '../../views/result-of.ts';
import {
  type Chart,
  type ChartOptions,
  DEFAULT_WIDTH,
  FONT_SIZE,
  finishChart,
  label,
} from '../draw/chart.ts';
import { emptyFrame } from '../draw/empty-frame.ts';
import { paleHatchDefinition } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { element } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { nameFits, nameHeight, nameLines, tileName } from './tile-names.ts';
import { cornerOf, outlinePath, type TileFrame } from './tile-outline.ts';
import { type Box, TILE_KINDS, tileKind, tilesPath } from './tile-shapes.ts';

/** The widest cell: with more, names would float. */
const WIDEST_CELL = 56;

/** Whether names of communes, of districts, or none are written; it depends on the width alone. */
type Lettering = 'communes' | 'districts' | 'none';

/** Half of the outline lies outside the cells. */
const MARGIN = 1;

/** Space between a tile and the sides of its cell. */
const INSET = { communes: 1.5, districts: 1.5, none: 1 } as const;

const areaName = ({ unit }: MapTile): string => areaShortName(unit);

/** What can be written on a map of this width, and how large its cells then are. */
const frameOf = (map: TileMap, width: number): { frame: TileFrame; lettering: Lettering } => {
  const cell = Math.min(WIDEST_CELL, (width - 2 * MARGIN) / map.cols);
  const names = map.communes.map(({ unit }) => unit.name);
  const frame = { row: 1, col: 1, rows: map.rows, cols: map.cols, margin: MARGIN };
  const room = cell - 2 * INSET.communes;
  if (names.every((name) => nameFits(name, room))) {
    const lines = Math.max(...names.map((name) => nameLines(name, room).length));
    const height = nameHeight(lines) + 2 * INSET.communes;
    return { frame: { ...frame, cell: { width: cell, height } }, lettering: 'communes' };
  }
  const fits = map.areas.every(
    (area) => textWidth(areaName(area), FONT_SIZE, 600) <= area.tile.cells * cell,
  );
  return {
    frame: { ...frame, cell: { width: cell, height: cell } },
    // Below this height a line of text would touch the tiles above it.
    lettering: fits && cell >= FONT_SIZE + 6 ? 'districts' : 'none',
  };
};

const boxOf = ({ tile }: MapTile, frame: TileFrame, inset: number): Box => {
  const [x, y] = cornerOf(frame, tile.row, tile.col);
  return {
    x: x + inset,
    y: y + inset,
    width: frame.cell.width * tile.cells - 2 * inset,
    height: frame.cell.height - 2 * inset,
  };
};

/** How the name of a commune stands on each kind of tile. */
const lettersOn = (kind: TileKind): { fill: string } => {
  if (kind === 'met') return { fill: PALETTE.paper };
  return {
    fill: kind === 'not-applicable' || kind === 'outside' ? PALETTE.muted : PALETTE.ink,
  };
};

/** The name of a district in the cells that are kept free for it. */
const districtName = (area: MapTile, frame: TileFrame): string => {
  const box = boxOf(area, frame, 0);
  return label(areaName(area), [box.x + box.width / 2, box.y + box.height / 2 + 4.5], {
    'font-weight': 600,
    'text-anchor': 'middle',
  });
};

const draw = (
  map: TileMap,
  states: readonly UnitState[],
  options: ChartOptions,
): { body: string; width: number; height: number } => {
  const { frame, lettering } = frameOf(map, options.width ?? DEFAULT_WIDTH);
  const stateOf = new Map(states.map((state) => [state.unit, state]));
  const tiles = map.communes.map((commune) => ({
    commune,
    kind: tileKind(stateOf.get(commune.unit.ref)),
    box: boxOf(commune, frame, INSET[lettering]),
  }));
  const named = lettering === 'communes';
  const shapes = TILE_KINDS.map((kind) => {
    // A name says enough of a unit that does not count; the dash would strike it through.
    const own = named && (kind === 'outside' || kind === 'not-applicable') ? [] : tiles;
    const boxes = own.filter((tile) => tile.kind === kind).map(({ box }) => box);
    return tilesPath(kind, boxes, options.id);
  });
  const names = named
    ? tiles.map(({ commune, kind, box }) => tileName(commune.unit.name, box, lettersOn(kind)))
    : [];
  const outline = element('path', {
    d: outlinePath(lettering === 'none' ? map.bareLand : map.land, frame),
    fill: 'none',
    stroke: PALETTE.ink,
    'stroke-width': lettering === 'none' ? 1.25 : 1.5,
    'stroke-linecap': 'square',
  });
  const districts = lettering === 'none' ? [] : map.areas.map((area) => districtName(area, frame));
  return {
    body: [paleHatchDefinition(options.id), ...shapes, outline, ...names, ...districts].join(''),
    width: 2 * MARGIN + map.cols * frame.cell.width,
    height: 2 * MARGIN + map.rows * frame.cell.height,
  };
};

/**
 * A target by commune in a year, or at closing for `null`: one equal tile for each commune near its
 * true place, solid, hatched or empty as the bars are, districts outlined. What is written depends on
 * the width: names of communes and districts, of districts, or none (for small multiples). Units that
 * the target does not count have no tile. No tiles or no states for the day: a frame with words.
 */
export const tileMap = (
  target: TargetEvaluation,
  year: number | null,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const result = resultOf(target, year) ?? target.final;
  const states = statesAt(target, year);
  const map = states === undefined ? null : tileMapOn(evaluation, states.referenceDate);
  const width = options.width ?? DEFAULT_WIDTH;
  const drawing =
    states === undefined || map === null
      ? { ...emptyFrame(states === undefined ? CHART_WORDS.silentLong : NO_MAP, width), width }
      : draw(map, states.states, options);
  return finishChart(
    {
      ...drawing,
      title: tileMapTitle(target, result),
      subtitle: tileMapSubtitle(target, result, evaluation),
      alt: tileMapAlt(target, result),
    },
    options,
    evaluation,
  );
};
