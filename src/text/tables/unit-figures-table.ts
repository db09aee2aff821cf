import type { Evaluation, Figure } from '../../evaluation/record/evaluation.ts';
import { placeOf } from '../../evaluation/record/row-ref.ts';
import { sourcesAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { figuresAbout } from '../../views/unit-figures.ts';
import { formatPeriod } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { indicatorTitle } from '../names/evidence.ts';
import { unitInline } from '../names/unit-names.ts';
import { figureWords, flagWords } from '../verdict/figure-words.ts';

const inTime = (a: Figure, b: Figure): number =>
  a.periodEnd === b.periodEnd ? (a.row < b.row ? -1 : 1) : a.periodEnd < b.periodEnd ? -1 : 1;

/** File within the set's folder, and line: "values.csv, dòng 68". */
const rowWords = ({ row }: Figure, { set }: Evaluation): string => {
  const { file, line } = placeOf(row);
  return `${file.replace(`observations/${set}/`, '')}, ${nbsp('dòng', String(line))}`;
};

const figureRow = (figure: Figure, evaluation: Evaluation): TableCell[] => {
  const index = indexOf(evaluation);
  const remarks = [flagWords(figure), figure.note].filter((text) => text !== '');
  return [
    cell(indicatorTitle(evaluation, figure.indicator)),
    cell(formatPeriod(figure.periodStart, figure.periodEnd)),
    cell(figureWords(figure, evaluation)),
    cell(
      index.source(figure.source)?.title ?? figure.source,
      sourcesAddress(evaluation.set, figure.source),
    ),
    cell(remarks.join('; ')),
    cell(rowWords(figure, evaluation)),
  ];
};

/** What figures of a set are called: those of the illustrative set were never published. */
export const figuresHeading = ({ illustrative }: Pick<Evaluation, 'illustrative'>): string =>
  illustrative ? 'Số liệu minh họa' : 'Số liệu đã công bố';

/** The units that figures of one code are about, as they were called at the time. */
const namesIn = (figures: readonly Figure[], evaluation: Evaluation): string => {
  const index = indexOf(evaluation);
  const names = figures.flatMap(({ unit }) => {
    const version = index.unit(unit);
    return version ? [unitInline(version)] : [];
  });
  return names.length === 0 ? 'đơn vị này' : [...new Set(names)].join(', ');
};

/**
 * Every figure in force about one unit code, by indicator in their order, each with its source and
 * its row. No rows where nothing is published.
 */
export const unitFiguresTable = (code: string, evaluation: Evaluation): Table => {
  const figures = figuresAbout(code, evaluation);
  return {
    caption: `${figuresHeading(evaluation)} về ${namesIn(figures, evaluation)}`,
    columns: ['Chỉ tiêu', 'Kỳ', 'Số liệu', 'Nguồn', 'Ghi chú', 'Dòng'].map(words),
    rows: evaluation.indicators.flatMap(({ id }) =>
      figures
        .filter(({ indicator }) => indicator === id)
        .sort(inTime)
        .map((figure) => figureRow(figure, evaluation)),
    ),
  };
};
