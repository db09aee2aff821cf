import { beforeAll, describe, expect, it } from 'vitest';
import { MARGINS, MM, PAGE } from '../../../src/report/document/page.ts';
import { QR_EDGE, qrModules } from '../../../src/report/document/qr-code.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { makeReport } from '../../../src/report/report.ts';
import { planEvaluation } from '../../fixtures/plan-272.ts';
import { FIRST, ISSUING_BODY, SUMMARY } from '../report-options.ts';
import { type DrawnReport, readDrawn } from './drawn-report.ts';
import { squeeze } from './extract.ts';
import { documentOf, fixtureDocument, SENTENCE } from './fixture.ts';
import { PdfText } from './pdf-syntax.ts';
import { complaintsOf, PROOFS } from './proofs.ts';

const ADDRESS = 'https://trang.example/bao-cao/2024/huyen-luc-yen/lan-1/';

describe('the address of a report at the foot of page 1', () => {
  const drawn = new Map<string, DrawnReport>();

  beforeAll(async () => {
    const evaluation = await planEvaluation('published');
    for (const [form, issuingBody] of [
      ['summary', null],
      ['formal', ISSUING_BODY],
    ] as const) {
      const options = { ...SUMMARY, edition: FIRST, issuingBody, address: ADDRESS };
      const document = makeReport(evaluation, { area: '135', year: 2024 }, options);
      drawn.set(form, await readDrawn(document, await renderPdf(document)));
    }
  });

  const reportOf = (form: string): DrawnReport => {
    const report = drawn.get(form);
    if (report === undefined) throw new Error(`no ${form}`);
    return report;
  };

  it.each(['summary', 'formal'])('keeps every proof: %s', (form) => {
    for (const proof of Object.values(PROOFS)) {
      expect(complaintsOf(proof, [reportOf(form)])).toEqual([]);
    }
  });

  it.each(['summary', 'formal'])(
    'is a code of 20 mm with words, within the margins: %s',
    (form) => {
      const { elements, file } = reportOf(form);
      const codes = elements.filter(({ alt }) => alt === `Mã QR dẫn tới ${ADDRESS}`);
      expect(codes).toHaveLength(1);
      const [code] = codes;
      expect(code?.role).toBe('Figure');
      const [left = 0, bottom = 0, right = 0, top = 0] = file
        .list(code?.attributes.BBox)
        .map(Number);
      const { length } = qrModules(ADDRESS);
      const inside = (right - left) * (length / (length + 2 * QR_EDGE));
      expect(inside).toBeGreaterThan(20 * MM - 0.01);
      expect(top - bottom).toBeCloseTo(right - left);
      expect(left).toBeGreaterThanOrEqual(MARGINS.left - 0.01);
      expect(bottom).toBeGreaterThanOrEqual(MARGINS.bottom);
      expect(top).toBeLessThan(PAGE.height / 3);
    },
  );

  it.each(['summary', 'formal'])(
    'stands in words too, on page 1 and below all else: %s',
    (form) => {
      const { pdf } = reportOf(form);
      const { lines = [] } = pdf.pages[0] ?? {};
      const at = lines.indexOf(squeeze(ADDRESS));
      expect(at).toBeGreaterThan(5);
      expect(lines.length - 1 - at).toBeLessThanOrEqual(0);
    },
  );

  it('is a link that says the title of the report', () => {
    const { file, document } = reportOf('formal');
    const said = file.list(file.pages[0]?.dict.Annots).flatMap((annotation) => {
      const { A, Contents } = file.dict(annotation);
      const { URI } = file.dict(A);
      const isIt = URI instanceof PdfText && URI.text === ADDRESS;
      return isIt && Contents instanceof PdfText ? [Contents.text] : [];
    });
    expect(said).toEqual([document.title]);
  });

  it('covers nothing: what reaches down to it goes on to the next page', async () => {
    const [title, ...rest] = fixtureDocument().blocks;
    if (title?.kind !== 'title') throw new Error('no title');
    const web = { address: ADDRESS, label: 'Bản điện tử:', alt: 'Mã QR' };
    const long = Array.from({ length: 12 }, (_, index) => ({
      kind: 'paragraph' as const,
      tone: 'body' as const,
      text: `${index}. ${SENTENCE} ${SENTENCE}`,
    }));
    const blocks = [{ ...title, web }, ...long, ...rest];
    const document = documentOf(blocks, { attachments: fixtureDocument().attachments });
    const { pdf, file, elements } = await readDrawn(document, await renderPdf(document));
    const code = elements.find(({ alt }) => alt === web.alt);
    const top = Number(file.list(code?.attributes.BBox)[3]);
    const { lines = [], baselines = [] } = pdf.pages[0] ?? {};
    const below = lines.filter((_, index) => (baselines[index] ?? 0) < top + 4);
    expect(below).toEqual([squeeze(web.label), squeeze(ADDRESS)]);
    // The page is used down to it.
    const lowest = Math.min(...baselines.filter((one) => one > top + 4));
    expect(lowest).toBeLessThan(top + 50);
  });

  it('is left out where the site has no address', async () => {
    const evaluation = await planEvaluation('published');
    const { blocks } = makeReport(evaluation, { area: '135', year: 2024 }, SUMMARY);
    expect(blocks[0]).not.toHaveProperty('web');
  });
});
