import { periodInline } from '../../text/names/plan-period.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import {
  COPY,
  correctionsCount,
  toAnnex,
  unitChangesIntro,
} from '../../text/report/report-copy.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { toldInReports } from '../../views/reports/told-in-reports.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { editionSentence } from './since-edition.ts';
import { changesTable, scopeTable } from './unit-tables.ts';

/**
 * Part VII: what became of the units in the period and what that does to the number counted; how many figures were
 * corrected. One by one they are in the annex.
 */
export const changesSection = (scope: ReportScope): readonly Block[] => {
  const { evaluation, year, area } = scope;
  const { corrections, contradictions, withdrawals, conflicts } = toldInReports(evaluation);
  const units = changesTable(scope);
  const effect = scopeTable(scope);
  const counts = correctionsCount({
    corrections: corrections.length,
    contradictions: contradictions.length,
    withdrawals: withdrawals.length,
    conflicts: conflicts.length,
  });
  const isMore =
    units !== null ||
    corrections.length + contradictions.length + withdrawals.length + conflicts.length > 0;
  return [
    heading(1, COPY.changes),
    paragraph(
      unitChangesIntro(
        periodInline(year, evaluation.plan),
        unitInline(area),
        units?.rows.length ?? 0,
      ),
    ),
    ...(effect ? [effect] : []),
    paragraph(
      `${editionSentence(scope)} ${counts}${isMore ? ` ${toAnnex(COPY.annexChanges)}` : ''}`,
    ),
  ];
};
