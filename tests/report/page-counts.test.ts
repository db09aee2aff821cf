import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/document/report-document.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { makeReport } from '../../src/report/report.ts';
import { reportSubjects } from '../../src/views/reports/report-area.ts';
import { FULL } from '../fixtures/extent.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';
import { extractPdf } from './pdf/extract.ts';
import { FIRST, SUMMARY } from './report-options.ts';

/** The most pages between the sheet and the annexes, the list of contents included. */
const MOST = { territory: 12, district: 6 } as const;

describe.each(['published', 'illustrative'])('the body of the reports of the set %s', (set) => {
  it('has at most so many pages; in a full run that of every report, every day that of some', async () => {
    const evaluation = await planEvaluation(set);
    const subjects = reportSubjects(evaluation);
    // The longest of each kind: the whole period, and the year in which most changed.
    const some = subjects.filter(
      ({ area, year }) => ['15', '133', '139'].includes(area) && (year === null || year === 2024),
    );
    const found: string[] = [];
    for (const subject of FULL ? subjects : some) {
      const report = makeReport(evaluation, subject, { ...SUMMARY, edition: FIRST });
      const from = report.blocks.findIndex(({ kind }) => kind === 'contents');
      const to = report.blocks.findIndex(
        (block) =>
          block.kind === 'heading' && block.level === 1 && block.text.startsWith('Phụ lục I.'),
      );
      const [contents, ...rest] = report.blocks.slice(from, to);
      const first = { ...contents, newPage: false } as Block;
      const body = { ...report, attachments: [], blocks: [first, ...rest] };
      const { pages } = await extractPdf(await renderPdf(body));
      const most = subject.area === evaluation.plan.territoryCode ? MOST.territory : MOST.district;
      if (pages.length > most) found.push(`${report.name}: ${pages.length}`);
    }
    expect(found).toEqual([]);
  });
});
