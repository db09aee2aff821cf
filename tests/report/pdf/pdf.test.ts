import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { BODY, MARGINS, PAGE } from '../../../src/report/document/page.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { type DrawnReport, readDrawn } from './drawn-report.ts';
import { type ExtractedPdf, extractPdf, squeeze } from './extract.ts';
import { documentOf, fixtureDocument } from './fixture.ts';
import { complaintsOf, PROOFS } from './proofs.ts';

const NOTICE = 'SỐ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('renderPdf', () => {
  let bytes: Uint8Array;
  let drawn: DrawnReport;
  let pdf: ExtractedPdf;

  beforeAll(async () => {
    bytes = await renderPdf(fixtureDocument());
    drawn = await readDrawn(fixtureDocument(), bytes);
    pdf = drawn.pdf;
  });

  it.each(Object.entries(PROOFS))('has %s', (_, proof) => {
    expect(complaintsOf(proof, [drawn])).toEqual([]);
  });

  it('is made of A4 pages with the margins of an official document', () => {
    expect(pdf.pages.length).toBeGreaterThan(3);
    const [, second] = pdf.pages;
    for (const { size, left, right } of pdf.pages) {
      expect(size[0]).toBeCloseTo(PAGE.width, 1);
      expect(size[1]).toBeCloseTo(PAGE.height, 1);
      expect(left).toBeGreaterThanOrEqual(MARGINS.left - 0.1);
      expect(right).toBeLessThanOrEqual(PAGE.width - MARGINS.right + 0.5);
    }
    expect(second?.left).toBeCloseTo(MARGINS.left, 0);
    expect(BODY.width + MARGINS.left + MARGINS.right).toBeCloseTo(PAGE.width);
  });

  it('numbers its pages at the top from page 2', () => {
    expect(pdf.pages.map(({ header }) => header)).toEqual([
      '',
      ...pdf.pages.slice(1).map((_, index) => String(index + 2)),
    ]);
  });

  it('has bookmarks in reading order that point at their heading', () => {
    expect(pdf.bookmarks.map(({ title, depth }) => [depth, title])).toEqual(
      [1, 2, 3, 4].flatMap((part) => [
        [0, `Phần thứ ${part}`],
        [1, `Mục con của phần ${part}`],
      ]),
    );
    const places = pdf.bookmarks.map(({ page, top }) => page * PAGE.height - top);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { top } of pdf.bookmarks) {
      expect(top).toBeGreaterThan(MARGINS.bottom);
      expect(top).toBeLessThanOrEqual(PAGE.height - MARGINS.top);
    }
  });

  it('carries title, author, subject, keywords, language and fixed dates', () => {
    expect(pdf.info).toMatchObject({
      Title: 'Báo cáo thử',
      Author: 'Trang thử',
      Subject: 'Kế hoạch thử',
      Keywords: 'thử, báo cáo',
      PDFFormatVersion: '1.7',
      CreationDate: 'D:20240305165959Z',
      ModDate: 'D:20240305165959Z',
    });
    expect(pdf.language).toBe('vi-VN');
    const { catalog } = drawn.file;
    expect(drawn.file.dict(catalog.ViewerPreferences).DisplayDocTitle).toMatchObject({
      word: 'true',
    });
  });

  it('prints the data stamp on every page', () => {
    const stamp = squeeze(fixtureDocument().stamp);
    for (const { footer } of pdf.pages) expect(footer).toContain(stamp);
  });

  it('prints notice and watermark on every page, or on none', async () => {
    for (const { footer, watermark } of pdf.pages) {
      expect(footer).not.toContain(squeeze(NOTICE));
      expect(watermark).toBe('');
    }
    const changes = { notice: NOTICE, watermark: 'SỐ LIỆU MINH HỌA' };
    const marked = await extractPdf(await renderPdf(fixtureDocument(changes)));
    for (const { footer, watermark } of marked.pages) {
      expect(footer).toContain(squeeze(NOTICE));
      expect(watermark).toBe('SỐ LIỆU MINH HỌA');
    }
  });

  /** Hashes of reports drawn one after the other in a process of their own. */
  const hashesElsewhere = async (
    documents: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<string[]> => {
    const script = `
      import { createHash } from 'node:crypto';
      import { renderPdf } from '${new URL('../../../src/report/pdf/render-pdf.ts', import.meta.url)}';
      import { documentOf, fixtureDocument } from '${new URL('./fixture.ts', import.meta.url)}';
      const paragraph = (text) => documentOf([{ kind: 'paragraph', tone: 'body', text }]);
      for (const document of [${documents.join(', ')}]) {
        console.log(createHash('sha256').update(await renderPdf(document)).digest('hex'));
      }`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { env: { PATH: process.env.PATH ?? '', ...env } },
    );
    return stdout.trim().split('\n');
  };

  it('gives the same bytes whatever was drawn before', async () => {
    const spaces = "paragraph('xã đạt năm\u00A02023')";
    const first = "paragraph('năm\u00A02023 xã đạt Ả Ợ Ĩ')";
    const [alone] = await hashesElsewhere([spaces]);
    const [, after] = await hashesElsewhere([first, spaces]);
    expect(after).toBe(alone);
    const [, , fixture] = await hashesElsewhere([first, spaces, 'fixtureDocument()']);
    expect(fixture).toBe(sha256(bytes));
  });

  it('gives the same bytes whatever report drew a shape first', async () => {
    const verdict = "documentOf([{ kind: 'verdict', status: 'met', word: 'Đạt', answer: 'Đạt.' }])";
    const [first, second, third] = await hashesElsewhere([verdict, 'fixtureDocument()', verdict]);
    expect(third).toBe(first);
    expect(second).toBe(sha256(bytes));
  });

  it('keeps every letter searchable in the reports after the first', async () => {
    const letters =
      'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴAEIOUYaeiouy';
    const document = documentOf([{ kind: 'paragraph', tone: 'body', text: letters }]);
    for (let round = 0; round < 3; round += 1) {
      expect((await extractPdf(await renderPdf(document))).text).toBe(letters);
    }
  });

  it.each([
    ['UTC', 'C'],
    ['Asia/Ho_Chi_Minh', 'vi_VN.UTF-8'],
    ['America/Los_Angeles', 'en_US.UTF-8'],
  ])('gives the same bytes in another process with TZ=%s LANG=%s', async (TZ, LANG) => {
    const hashes = await hashesElsewhere(['fixtureDocument()'], { TZ, LANG, LC_ALL: LANG });
    expect(hashes).toEqual([sha256(bytes)]);
  });
});
