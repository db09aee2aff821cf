/** A cell of the map: row from the north, column from the west, both from 0. */
export interface Cell {
  readonly row: number;
  readonly col: number;
}

/** Size of the map in cells. */
export interface Grid {
  readonly rows: number;
  readonly cols: number;
}

/** A unit to be placed: its area (the district) and its true place. */
export interface Place {
  readonly id: string;
  readonly area: string;
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Room for the name of an area: so many cells side by side inside its outline. */
export interface NameStrip {
  readonly area: string;
  readonly cells: number;
}

/** A finished map: a cell for each unit, and the first cell of the name of each area. */
export interface TileLayout {
  readonly units: ReadonlyMap<string, Cell>;
  readonly names: ReadonlyMap<string, Cell>;
}
