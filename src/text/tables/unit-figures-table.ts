import { parseIdentity } from '../../dataset/ledger/row-identity.ts';
import type { Evaluation, Figure } from '../../evaluation/record/evaluation.ts';
import { sourcesAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { figuresAbout } from '../../views/unit-figures.ts';
import { formatPeriod } from '../format/dates.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { indicatorTitle } from '../names/evidence.ts';
import { noLink, type RowLink, recordedWords } from '../names/row-words.ts';
import { unitInline } from '../names/unit-names.ts';
import { figureWords, flagWords } from '../verdict/figure-words.ts';

const inTime = (a: Figure, b: Figure): number =>
  a.periodEnd === b.periodEnd ? (a.row < b.row ? -1 : 1) : a.periodEnd < b.periodEnd ? -1 : 1;

/** The codes behind what the other cells say in words: "values.csv: xa-dat-19.2, bao, ghi ngày 22/11/2026". */
const rowWords = ({ row, indicator, source }: Figure): string => {
  const { table, recorded_on, n } = parseIdentity(row);
  return `${table}.csv: ${indicator}, ${source}, ${recordedWords(recorded_on, n)}`;
};

const figureRow = (figure: Figure, evaluation: Evaluation, linkTo: RowLink): TableCell[] => {
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
    cell(rowWords(figure), linkTo(figure.row)),
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
 * @param linkTo where a row stands, if readers can be shown it
 */
export const unitFiguresTable = (
  code: string,
  evaluation: Evaluation,
  linkTo: RowLink = noLink,
): Table => {
  const figures = figuresAbout(code, evaluation);
  return {
    caption: `${figuresHeading(evaluation)} về ${namesIn(figures, evaluation)}`,
    columns: ['Chỉ tiêu', 'Kỳ', 'Số liệu', 'Nguồn', 'Ghi chú', 'Dòng'].map(words),
    rows: evaluation.indicators.flatMap(({ id }) =>
      figures
        .filter(({ indicator }) => indicator === id)
        .sort(inTime)
        .map((figure) => figureRow(figure, evaluation, linkTo)),
    ),
  };
};
