import type { Table } from '../../text/format/table.ts';
import { tracesText } from '../../text/names/trace-words.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import { COPY, sourcesOfWhole } from '../../text/report/report-copy.ts';
import { sourcesTable } from '../../text/tables/sources-table.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { traceCounts } from '../../views/source-traces.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block, TableBlock } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';

/** The table of sources with the address below each title too: on paper a link cannot be followed. */
const withAddresses = (table: Table): TableBlock => {
  const block = tableBlock(table);
  return {
    ...block,
    size: 'small',
    rows: block.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const address = table.rows[row]?.[column]?.href;
        return address === undefined
          ? cell
          : { ...cell, text: `${cell.text}\n${address}`, href: address };
      }),
    ),
  };
};

/** Annex: every source of figures about the area, and of the tasks of the plan. */
export const sourcesAnnex = ({ evaluation, whole, isWhole }: ReportScope): readonly Block[] => {
  const territory = unitInline(reportArea(whole, whole.plan.territoryCode));
  const intro = [
    COPY.sourcesIntro,
    isWhole ? null : sourcesOfWhole(territory),
    tracesText(traceCounts(evaluation.sources)),
  ].filter((sentence) => sentence !== null);
  return [
    heading(1, COPY.annexSources, { newPage: true }),
    paragraph(intro.join(' ')),
    withAddresses(sourcesTable(evaluation)),
  ];
};
