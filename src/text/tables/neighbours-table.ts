import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import type { Surroundings } from '../../views/map-tiles.ts';
import { unitPageAddress } from '../../views/unit-pages.ts';
import { onDay } from '../format/dates.ts';
import { cell, type Table, words } from '../format/table.ts';
import { unitInline, unitTitle } from '../names/unit-names.ts';

/** The communes on the cells around a commune, from the north-west on, with the area of each. */
export const neighboursTable = ({ around, date }: Surroundings, evaluation: Evaluation): Table => ({
  caption: `Đơn vị ở các ô kề, ${onDay(date)}`,
  columns: [words('Đơn vị'), words('Thuộc')],
  rows: around.map(({ unit, area }) => {
    const above = indexOf(evaluation).unitOn(area, date);
    return [
      cell(unitTitle(unit), unitPageAddress(unit.ref, evaluation)),
      cell(above === undefined ? 'không áp dụng' : unitInline(above)),
    ];
  }),
});
