import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { makeReport } from '../../../src/report/report.ts';
import { planEvaluation } from '../../fixtures/plan-272.ts';
import { SUMMARY } from '../report-options.ts';
import { type DrawnReport, readDrawn } from './drawn-report.ts';
import { complaintsOf, PROOFS } from './proofs.ts';

/** Proofs about what PDF/A-1b is not: of a later part, and with files inside. */
const OTHERWISE = ['metadata of report, PDF/A and PDF/UA', 'the attachments given'];

describe('a report as PDF/A-1b', () => {
  let drawn: DrawnReport;

  beforeAll(async () => {
    const evaluation = await planEvaluation('illustrative');
    const subject = { area: evaluation.plan.territoryCode, year: 2025 };
    const file = { name: 'a.csv', description: 'a', mediaType: 'text/csv', text: 'a' } as const;
    const document = { ...makeReport(evaluation, subject, SUMMARY), attachments: [file] };
    drawn = await readDrawn(document, await renderPdf(document, 'PDF/A-1b'));
  });

  it('holds the same text, structure, bookmarks and links', () => {
    for (const [name, proof] of Object.entries(PROOFS)) {
      if (!OTHERWISE.includes(name)) expect(complaintsOf(proof, [drawn])).toEqual([]);
    }
  });

  it('is PDF 1.4 that says so, and does not claim more', () => {
    const { pdf, file } = drawn;
    expect(pdf.info.PDFFormatVersion).toBe('1.4');
    const xmp = file.stream(file.catalog.Metadata).toString('utf8');
    expect(xmp).toContain('<pdfaid:part>1</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(xmp).not.toContain('pdfuaid');
  });

  it('has no file inside and nothing transparent', () => {
    const { file, document } = drawn;
    expect(document.watermark).not.toBeNull();
    expect(file.catalog.AF).toBeUndefined();
    const types = file.dicts.map(({ Type }) => Type);
    expect(types).toContain('/XObject');
    expect(types).not.toContain('/EmbeddedFile');
    for (const dict of file.dicts) {
      expect(dict).not.toHaveProperty('Group');
      expect(dict).not.toHaveProperty('SMask');
      expect([dict.ca ?? 1, dict.CA ?? 1]).toEqual([1, 1]);
    }
  });
});
