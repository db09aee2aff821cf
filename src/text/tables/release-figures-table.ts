import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { FigureChange, ReleaseChanges } from '../../evaluation/release-changes.ts';
import { sourcesAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { unitPageAddress } from '../../views/unit-pages.ts';
import { formatPeriod } from '../format/dates.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { indicatorTitle } from '../names/evidence.ts';
import { unitTitleOf } from '../names/unit-names.ts';
import { figureWords } from '../verdict/figure-words.ts';

const rowOf = ({ figure, replaces }: FigureChange, evaluation: Evaluation): TableCell[] => {
  const index = indexOf(evaluation);
  return [
    cell(indicatorTitle(evaluation, figure.indicator)),
    cell(unitTitleOf(evaluation, figure.unit), unitPageAddress(figure.unit, evaluation)),
    cell(formatPeriod(figure.periodStart, figure.periodEnd)),
    cell(figureWords(figure, evaluation)),
    cell(replaces === null ? 'chưa có' : figureWords(replaces, evaluation)),
    cell(
      index.source(figure.source)?.title ?? figure.source,
      sourcesAddress(evaluation.set, figure.source),
    ),
  ];
};

/** Figures that are new or corrected, each with the one it corrects. */
export const figureChangesTable = (
  figures: readonly FigureChange[],
  caption: string,
  evaluation: Evaluation,
): Table => ({
  caption,
  columns: ['Chỉ tiêu', 'Đơn vị', 'Kỳ', 'Số liệu', 'Trước đó', 'Nguồn'].map(words),
  rows: figures.map((change) => rowOf(change, evaluation)),
});

/** Every figure a release brought, with the one it corrects. */
export const releaseFiguresTable = (changes: ReleaseChanges, evaluation: Evaluation): Table =>
  figureChangesTable(
    changes.figures,
    `Số liệu mới và đính chính, bản ${changes.release.id}`,
    evaluation,
  );
