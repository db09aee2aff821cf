import type { MeasureEvaluation } from '../evaluation/evaluation.ts';
import { formatDate } from './dates.ts';
import { upperFirst } from './letter-case.ts';
import { progressStateWords } from './tables/measures-table.ts';

/** The code of a task as it is written: `iv.1.a` is "IV.1.a". */
export const measureCode = (id: string): string =>
  id.replace(/^[ivx]+/, (section) => section.toUpperCase());

/** A heading of the tasks with the number of its paragraph in the plan, as its clause has it. */
export const measureHeading = ({
  clause,
  heading,
}: Pick<MeasureEvaluation, 'clause' | 'heading'>): string => {
  const [, paragraph] = clause.split('.');
  return paragraph === undefined ? heading : `${paragraph}. ${heading}`;
};

/** What the data has where the plan's text names nobody. */
const NOT_NAMED = 'không nêu';

/** Who leads a task; said where the plan names nobody. */
export const leadWords = ({ lead }: Pick<MeasureEvaluation, 'lead'>): string =>
  lead === '' || lead === NOT_NAMED ? 'Kế hoạch không nêu' : lead;

/** One report of a task's progress. */
export interface ProgressLine {
  readonly date: string;
  readonly state: string;
  readonly summary: string;
  /** Id of the source. */
  readonly source: string;
}

/** What was reported of a task, newest first; empty where nothing is published. */
export const progressLines = ({
  progress,
}: Pick<MeasureEvaluation, 'progress'>): readonly ProgressLine[] =>
  [...progress]
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .map(({ date, state, summary, source }) => ({
      date: formatDate(date),
      state: upperFirst(progressStateWords(state)),
      summary,
      source,
    }));
