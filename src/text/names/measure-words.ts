import type { MeasureEvaluation } from '../../evaluation/record/evaluation.ts';
import { PROGRESS_STATES } from '../../schema/measure-progress.ts';
import { clauseName } from '../format/clause-name.ts';
import { formatDate } from '../format/dates.ts';
import { upperFirst } from '../format/letter-case.ts';

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

const isNamed = ({ lead }: Pick<MeasureEvaluation, 'lead'>): boolean =>
  lead !== '' && lead !== NOT_NAMED;

/** Who leads a task; "Kế hoạch không nêu" where the plan names nobody. */
export const leadOf = (measure: Pick<MeasureEvaluation, 'lead'>): string =>
  isNamed(measure) ? measure.lead : 'Kế hoạch không nêu';

/** " (Lực lượng Công an chủ trì)"; empty where the plan names nobody. */
export const leadWords = (measure: Pick<MeasureEvaluation, 'lead'>): string =>
  isNamed(measure) ? ` (${measure.lead} chủ trì)` : '';

/** Tasks by the heading they stand under, each by its clause: "1. Hoàn thiện các văn bản: điểm a khoản 1 mục IV". */
export const measureLines = (measures: readonly MeasureEvaluation[]): readonly string[] =>
  [...Map.groupBy(measures, measureHeading)].map(([heading, group]) => {
    const clauses = group.map((one) => `${clauseName(one.clause)}${leadWords(one)}`);
    return `${heading}: ${clauses.join('; ')}.`;
  });

/** A state of progress in words; the code itself where it has none. */
const progressStateWords = (state: string): string =>
  state in PROGRESS_STATES ? PROGRESS_STATES[state as keyof typeof PROGRESS_STATES] : state;

/** The newest known progress of a task, with its date; said to be missing where there is none. */
export const measureProgressWords = ({ progress }: MeasureEvaluation): string => {
  const newest = progress.reduce<(typeof progress)[number] | undefined>(
    (last, one) => (last === undefined || one.date > last.date ? one : last),
    undefined,
  );
  if (newest === undefined) return 'chưa có số liệu công bố';
  return `${progressStateWords(newest.state)} (${formatDate(newest.date)}): ${newest.summary}`;
};

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
