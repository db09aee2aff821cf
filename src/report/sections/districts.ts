import { districtStripChart } from '../../charts/areas/district-strip-chart.ts';
import { COPY, districtsIntro } from '../../text/report/report-copy.ts';
import { districtStripTable } from '../../text/tables/district-strip-table.ts';
import { districtStrip } from '../../views/district-strip.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import { CHART_WIDTH } from '../document/page.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';
import { FONT_FAMILY } from '../pdf/content/fonts.ts';

/** Areas in one drawing: more would be too small to read on a page. */
const ROWS = 20;

/**
 * Part IV: the districts by target in the time of the report, drawn and as a table. Nothing in the report of one
 * district; of a territory of whose districts nothing is known, one sentence.
 */
export const districtsSection = (scope: ReportScope): readonly Block[] => {
  if (!scope.isWhole) return [];
  const strip = districtStrip(null, scope.evaluation);
  if (strip === null) return [heading(1, COPY.districts), paragraph(COPY.noDistricts)];
  const parts = Array.from({ length: Math.ceil(strip.areas.length / ROWS) }, (_, at) => ({
    ...strip,
    areas: strip.areas.slice(at * ROWS, (at + 1) * ROWS),
  }));
  return [
    heading(1, COPY.districts),
    ...parts.map((part, at) => ({
      kind: 'figure' as const,
      chart: districtStripChart(part, null, scope.evaluation, {
        id: `districts-${at + 1}`,
        font: FONT_FAMILY,
        width: CHART_WIDTH,
        tableFollows: at === parts.length - 1,
      }),
    })),
    tableBlock(districtStripTable(strip, scope.evaluation)),
    paragraph(districtsIntro(strip.columns.map(({ target }) => target)), 'note'),
  ];
};
