import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { sourcesAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import type { ShortFigures } from '../../views/short-figures.ts';
import { formatPeriod } from '../format/dates.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { cell, numbers, type Table, words } from '../format/table.ts';
import { figureValue, flagWords } from '../verdict/figure-words.ts';

/** Over figures that decide nothing. */
export const SHORT_FIGURES = {
  heading: 'Số liệu kỳ ngắn, không dùng để kết luận',
  note: 'Mỗi số là của một kỳ ngắn hơn năm thống kê; kỳ dài ngắn khác nhau nên không so được với nhau, cũng không so được năm này với năm trước. Kỳ dẫn tới nguồn của nó.',
} as const;

/**
 * Figures of short periods: a row for each period and source, newest first; a column for each indicator, "không nêu" where
 * the source says nothing of it.
 */
export const shortFiguresTable = (
  { indicators, figures }: ShortFigures,
  evaluation: Evaluation,
): Table => {
  const index = indexOf(evaluation);
  const nameOf = (id: string): string => index.indicator(id)?.name ?? id;
  const groups = [
    ...Map.groupBy(
      figures,
      ({ periodStart, periodEnd, source }) => `${periodStart} ${periodEnd} ${source}`,
    ).values(),
  ];
  return {
    caption: `Kỳ ngắn: ${indicators.map((id) => lowerFirst(nameOf(id))).join('; ')}`,
    columns: [words('Kỳ'), ...indicators.map((id) => numbers(nameOf(id)))],
    rows: groups.flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const said = (id: string): string => {
        const figure = group.find(({ indicator }) => indicator === id);
        if (figure === undefined) return 'không nêu';
        const flag = flagWords(figure);
        return `${figureValue(figure)}${flag === '' ? '' : ` (${flag})`}`;
      };
      return [
        [
          {
            ...cell(
              formatPeriod(first.periodStart, first.periodEnd),
              sourcesAddress(evaluation.set, first.source),
            ),
            context: `Nguồn ${index.source(first.source)?.publisher ?? first.source}, `,
          },
          ...indicators.map((id) => cell(said(id))),
        ],
      ];
    }),
  };
};
