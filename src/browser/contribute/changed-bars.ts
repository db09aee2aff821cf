import { intervalChart } from '../../charts/interval/interval-chart.ts';
import type { Evaluation, Result } from '../../evaluation/record/evaluation.ts';
import type { ResultChange } from '../../evaluation/release-changes.ts';
import { SITE_FONT } from '../../site/fonts/site-font.ts';
import type { BarChange, BarState } from '../../text/contribute/trial-page.ts';
import { changedWords, isWorse } from '../../text/impact/result-lines.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import type { Impact } from '../../views/impact/impact.ts';
import { DRAWING } from './messages.ts';

/** More bars than this are looked at by nobody; the words name every change. */
const MOST = 12;

/** Both states of a result on the page; 320 px wide, as on a phone. */
const drawn = (
  { target: id }: ResultChange,
  result: Result | null,
  evaluation: Evaluation,
  name: string,
): string => {
  const target = indexOf(evaluation).target(id);
  if (target === undefined || result === null) return '';
  return intervalChart(target, result, evaluation, { id: name, font: SITE_FONT }).svg;
};

/** The results that change as bars, before and after: verdicts first, as the impact orders them. */
export const changedBars = ({ sets }: Impact): readonly BarChange[] =>
  sets.flatMap(({ results, before, after }) => {
    if (before === null || after === null) return [];
    const both = { before, after };
    return results.slice(0, MOST).map((change, i): BarChange => {
      const { about, said, says } = changedWords(change, both);
      const state = (
        words: string,
        result: Result | null,
        of: Evaluation,
        when: string,
      ): BarState => ({
        words,
        svg: drawn(change, result, of, `${DRAWING}-${i}-${when}`),
      });
      return {
        about,
        isWorse: isWorse(change),
        isVerdict: change.verdict,
        before: state(said, change.before, before, 'truoc'),
        after: state(says, change.after, after, 'sau'),
      };
    });
  });
