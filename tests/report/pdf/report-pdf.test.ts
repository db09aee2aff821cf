import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { MARGINS, PAGE } from '../../../src/report/document/page.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { makeReport } from '../../../src/report/report.ts';
import { ILLUSTRATIVE_NOTICE } from '../../../src/text/names/notices.ts';
import { reportSubjects } from '../../../src/views/reports/report-area.ts';
import { planEvaluation } from '../../fixtures/plan-272.ts';
import { SUMMARY } from '../report-options.ts';
import { type DrawnReport, readDrawn } from './drawn-report.ts';
import { squeeze } from './extract.ts';
import { complaintsOf, PROOFS } from './proofs.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each(['published', 'illustrative'])('PDF reports of the set %s', (set) => {
  const drawn = new Map<number, DrawnReport>();

  beforeAll(async () => {
    const evaluation = await planEvaluation(set);
    for (const subject of reportSubjects(evaluation)) {
      const { area, year } = subject;
      if (area !== '15' || year === null) continue;
      const document = makeReport(evaluation, subject, SUMMARY);
      drawn.set(year, await readDrawn(document, await renderPdf(document)));
    }
  });

  const each = (check: (one: DrawnReport, year: number) => void): void => {
    expect([...drawn.keys()]).toEqual([2022, 2023, 2024, 2025]);
    for (const [year, one] of drawn) check(one, year);
  };

  it.each(Object.entries(PROOFS))('have %s', (_, proof) => {
    expect(drawn.size).toBe(4);
    expect(complaintsOf(proof, [...drawn.values()])).toEqual([]);
  });

  it('are A4 within the margins, numbered from page 2', () => {
    each(({ pdf }) => {
      expect(pdf.pages.length).toBeGreaterThan(3);
      pdf.pages.forEach((page, index) => {
        expect(page.size[0]).toBeCloseTo(PAGE.width, 1);
        expect(page.size[1]).toBeCloseTo(PAGE.height, 1);
        expect(page.left).toBeGreaterThanOrEqual(MARGINS.left - 0.1);
        expect(page.right).toBeLessThanOrEqual(PAGE.width - MARGINS.right + 1);
        expect(page.header).toBe(index === 0 ? '' : String(index + 1));
        expect(page.body).not.toBe('');
      });
    });
  });

  it('leave no heading at the foot of a page', () => {
    each(({ document, pdf }) => {
      const headings = new Set(
        document.blocks.flatMap((block) => (block.kind === 'heading' ? [squeeze(block.text)] : [])),
      );
      // Page 1 ends in the contents list.
      for (const page of pdf.pages.slice(1)) expect(headings).not.toContain(page.lines.at(-1));
    });
  });

  it('carry the stamp on every page, the notice on every page or on none', () => {
    each(({ document, pdf }) => {
      for (const { footer, watermark } of pdf.pages) {
        expect(footer).toContain(squeeze(document.stamp));
        expect(footer.includes(squeeze(ILLUSTRATIVE_NOTICE))).toBe(set === 'illustrative');
        expect(watermark !== '').toBe(set === 'illustrative');
      }
      if (set === 'published') expect(pdf.text).not.toContain('MINHHỌA');
    });
  });

  it('carry title, language and dates of the data, and stay below 2 MB', () => {
    each(({ document, bytes, pdf }, year) => {
      expect(pdf.info.Title).toBe(document.title);
      expect(pdf.info.Title).toContain(String(year));
      expect(pdf.info.CreationDate).toBe(`D:${document.date.replaceAll('-', '')}165959Z`);
      expect(pdf.language).toBe('vi-VN');
      expect(bytes.length).toBeLessThan(2_000_000);
    });
  });

  it('are the same bytes when made alone in another process, zone and locale', async () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { makeReport } from '${new URL('../../../src/report/report.ts', import.meta.url)}';
      import { renderPdf } from '${new URL('../../../src/report/pdf/render-pdf.ts', import.meta.url)}';
      import { planEvaluation } from '${new URL('../../fixtures/plan-272.ts', import.meta.url)}';
      import { SUMMARY } from '${new URL('../report-options.ts', import.meta.url)}';
      const bytes = await renderPdf(makeReport(await planEvaluation('${set}'), { area: '15', year: 2024 }, SUMMARY));
      console.log(createHash('sha256').update(bytes).digest('hex'));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { env: { PATH: process.env.PATH ?? '', TZ: 'Asia/Tokyo', LANG: 'vi_VN.UTF-8' } },
    );
    const own = drawn.get(2024);
    expect(stdout.trim()).toBe(own && sha256(own.bytes));
  });
});
