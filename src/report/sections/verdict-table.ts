import { cell } from '../../text/format/table.ts';
import { periodInline } from '../../text/names/plan-period.ts';
import { isQuantityResult } from '../../text/names/requirement.ts';
import {
  BRIEF,
  BRIEF_VERDICT_COLUMNS,
  knownAndNeeded,
  shortCode,
} from '../../text/report/brief-words.ts';
import { intervalCell, verdictCell } from '../../text/verdict/result-cells.ts';
import type { ReportScope, TargetInYear } from '../../views/reports/report-scope.ts';
import type { TableBlock } from '../document/report-document.ts';

/** The verdicts of the time of a report, a line a target: its name, the verdict, what is known as a bar and in words. */
export const verdictTable = (
  targets: readonly TargetInYear[],
  { evaluation, year }: Pick<ReportScope, 'evaluation' | 'year'>,
): TableBlock => ({
  kind: 'table',
  caption: `${BRIEF.verdicts}, ${periodInline(year, evaluation.plan)}`,
  size: 'small',
  columns: BRIEF_VERDICT_COLUMNS,
  rows: targets.map((one) => {
    const { target, result } = one;
    const said = knownAndNeeded(one, evaluation);
    return [
      cell(`${shortCode(target)} · ${target.shortName}`),
      verdictCell(target, result),
      // A quantity has no part of units to draw, nor has a single unit.
      isQuantityResult(target, result) || result.n < 2
        ? cell(said)
        : intervalCell(said, result, evaluation),
    ];
  }),
});
