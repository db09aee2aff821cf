import { formatDate } from '../../text/format/dates.ts';
import { cell, type TableCell } from '../../text/format/table.ts';
import {
  AREAS_ABOVE,
  askedWords,
  BRIEF,
  BRIEF_ASK_COLUMNS,
  giveFigures,
  reachLevel,
  UNKNOWN_HOLDER,
} from '../../text/report/brief-words.ts';
import { requestsFor } from '../../views/asks.ts';
import { targetAreas } from '../../views/reports/areas-behind.ts';
import { openByHolder } from '../../views/reports/open-by-holder.ts';
import { allTargets, type ReportScope } from '../../views/reports/report-scope.ts';
import { paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';

type Row = readonly TableCell[];

/** Bodies that hold missing figures, each with what it is to give and by when. */
const figureRows = (scope: ReportScope): readonly Row[] => {
  const { evaluation } = scope;
  return openByHolder(allTargets(scope), evaluation).map(({ holder, targets }) => [
    cell(holder === '' ? UNKNOWN_HOLDER : holder),
    cell(giveFigures(targets, evaluation)),
    cell(
      askedWords(
        targets.flatMap(({ target }) => requestsFor(target.indicator, evaluation)),
        evaluation,
      ),
    ),
  ]);
};

/** Areas that fall short of what is not due yet. */
const levelRows = (scope: ReportScope): readonly Row[] => {
  const open = targetAreas(scope).filter(
    ({ behind, target }) => behind.length > 0 && scope.evaluation.asOf < target.closingDate,
  );
  return [...Map.groupBy(open, ({ target }) => target.dueDate)].map(([due, targets]) => [
    cell(AREAS_ABOVE),
    cell(reachLevel(targets)),
    cell(formatDate(due)),
  ]);
};

/** What is asked of whom by when: figures of those who hold them, a level of the areas that fall short while there is time. */
export const askBlocks = (scope: ReportScope): readonly Block[] => {
  const rows = [...levelRows(scope), ...figureRows(scope)];
  return rows.length === 0
    ? [paragraph(BRIEF.nothingAsked, 'note')]
    : [{ kind: 'table', caption: BRIEF.asks, size: 'small', columns: BRIEF_ASK_COLUMNS, rows }];
};
