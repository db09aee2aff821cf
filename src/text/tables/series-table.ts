import type { Evaluation, Figure, UnitRef } from '../../evaluation/record/evaluation.ts';
import { sourcesAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { isDisputed, seriesOf } from '../../views/series.ts';
import { countCell } from '../format/cells.ts';
import { formatPeriod } from '../format/dates.ts';
import { cell, numbers, type Table, type TableCell, words } from '../format/table.ts';
import { unitInline } from '../names/unit-names.ts';
import { figureShare, figureValue, flagWords } from '../verdict/figure-words.ts';

const remarks = (series: readonly Figure[], figure: Figure): string =>
  [isDisputed(series, figure) ? 'nguồn khác nêu số khác' : '', flagWords(figure), figure.note]
    .filter((part) => part !== '')
    .join('; ');

const sourceCell = (figure: Figure, evaluation: Evaluation): TableCell => {
  const source = indexOf(evaluation).source(figure.source);
  const name = source ? `${source.publisher}: ${source.title}` : figure.source;
  return cell(name, sourcesAddress(evaluation.set, figure.source));
};

/**
 * Every published figure of an indicator about an area, each with its source; figures about one
 * period on which sources disagree are both listed and marked. Totals and shares only where a
 * figure has a total.
 */
export const seriesTable = (indicatorId: string, area: UnitRef, evaluation: Evaluation): Table => {
  const index = indexOf(evaluation);
  const series = seriesOf(indicatorId, area, evaluation);
  const indicator = index.indicator(indicatorId);
  const unit = index.unit(area);
  const hasTotals = series.some((figure) => figure.total !== null);
  const isPass = series.every((figure) => typeof figure.value !== 'number');
  const unitOfMeasure = indicator?.unitOfMeasure ?? '';
  const totals = (figure: Figure): readonly TableCell[] =>
    hasTotals
      ? [
          figure.total === null ? cell('không nêu') : countCell(figure.total),
          cell(figureShare(figure) || 'không tính được'),
        ]
      : [];
  return {
    caption: `${indicator?.name ?? indicatorId}${unit ? `, ${unitInline(unit)}` : ''}`,
    columns: [
      words('Kỳ'),
      isPass ? words('Kết quả') : numbers(`Số liệu (${unitOfMeasure})`),
      ...(hasTotals ? [numbers('Tổng số'), numbers('Tỷ lệ')] : []),
      words('Nguồn'),
      words('Ghi chú'),
    ],
    rows: series.map((figure) => [
      cell(formatPeriod(figure.periodStart, figure.periodEnd)),
      cell(figureValue(figure)),
      ...totals(figure),
      sourceCell(figure, evaluation),
      cell(remarks(series, figure)),
    ]),
  };
};
