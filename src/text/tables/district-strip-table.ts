import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { DistrictStrip } from '../../views/district-strip.ts';
import { unitPageAddress } from '../../views/unit-pages.ts';
import { areaYearWords } from '../charts/chart-area-years-words.ts';
import { cell, type Table, words } from '../format/table.ts';
import { unitTitleOf } from '../names/unit-names.ts';

/** The districts at closing, target by target: what the strip of a district's page draws. */
export const districtStripTable = (
  { columns, areas }: DistrictStrip,
  evaluation: Evaluation,
): Table => ({
  caption: 'Các địa bàn tại thời điểm chốt, theo mục tiêu',
  columns: [words('Địa bàn'), ...columns.map(({ target }) => words(target.id.toUpperCase()))],
  rows: areas.map(({ unit, cells }) => [
    cell(unitTitleOf(evaluation, unit), unitPageAddress(unit, evaluation)),
    ...cells.map(({ result, state }, at) =>
      cell(areaYearWords({ year: 0, result, state }, columns[at]?.comparison ?? 'share')),
    ),
  ]),
});
