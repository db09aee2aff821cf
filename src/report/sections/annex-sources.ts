import type { Table } from '../../text/format/table.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import { COPY, sourcesOfWhole } from '../../text/report/report-copy.ts';
import { sourcesTable } from '../../text/tables/sources-table.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
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
export const sourcesAnnex = ({ evaluation, whole, isWhole }: ReportScope): readonly Block[] => [
  heading(1, COPY.annexSources, { newPage: true }),
  paragraph(
    isWhole
      ? COPY.sourcesIntro
      : `${COPY.sourcesIntro} ${sourcesOfWhole(unitInline(reportArea(whole, whole.plan.territoryCode)))}`,
  ),
  withAddresses(sourcesTable(evaluation)),
];
