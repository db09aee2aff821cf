import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/report/document/report-document.ts';
import { runs } from '../../../src/report/pdf/content/runs.ts';
import { bodyStrings } from '../../../src/report/pdf/content/strings.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { type ExtractedPdf, extractPdf, squeeze } from './extract.ts';
import { documentOf, markedParagraph, SENTENCE, tableOf } from './fixture.ts';

const draw = async (blocks: readonly Block[]): Promise<ExtractedPdf> =>
  extractPdf(await renderPdf(documentOf(blocks)));

/** Lines of each page from its top to the line that ends in the mark; null where it does not. */
const linesUpTo = (pdf: ExtractedPdf, mark: string) =>
  pdf.pages.map(({ lines }) => {
    const index = lines.findIndex((line) => line.includes(squeeze(mark)));
    return index < 0 ? null : index + 1;
  });

/** Points per millimetre, not taken from the code that draws. */
const MM = 72 / 25.4;

describe('the page of Decree 30/2020/NĐ-CP', () => {
  it('is A4 with margins of 30 mm on the left, 15 on the right, 20 above and below', async () => {
    const { pages } = await draw(
      Array.from({ length: 40 }, (_, index) => markedParagraph(index, 3)),
    );
    expect(pages.length).toBeGreaterThan(3);
    for (const { size, left, right, baselines } of pages) {
      expect(size.map((points) => Math.round(points / MM))).toEqual([210, 297]);
      expect(left / MM).toBeCloseTo(30, 0);
      expect(right / MM).toBeLessThanOrEqual(210 - 15 + 0.1);
      // The first line hangs below the upper margin, the last stands on the lower one.
      expect(Math.max(...baselines) / MM).toBeLessThan(297 - 20);
      expect(Math.min(...baselines) / MM).toBeGreaterThan(20);
    }
    // Lines fill the width that is left to them.
    expect(Math.max(...pages.map(({ right }) => right)) / MM).toBeGreaterThan(210 - 15 - 3);
  });
});

describe('page breaks', () => {
  it('never leave a heading at the foot of a page, whatever follows it', async () => {
    for (const filler of [38, 39, 40, 41, 42, 43]) {
      const kinds: readonly Block[] = [
        { kind: 'paragraph', tone: 'body', text: SENTENCE.repeat(4) },
        tableOf(30),
        { kind: 'terms', items: [{ label: 'Căn cứ', text: SENTENCE }] },
        { kind: 'heading', level: 3, text: 'Tiêu đề liền sau' },
      ];
      for (const next of kinds) {
        const blocks: Block[] = [
          { kind: 'list', items: Array.from({ length: filler }, (_, index) => `Dòng ${index}`) },
          { kind: 'heading', level: 2, text: 'Tiêu đề đứng trước' },
          next,
          { kind: 'paragraph', tone: 'body', text: SENTENCE.repeat(3) },
        ];
        const { pages } = await draw(blocks);
        for (const page of pages) expect(page.lines.at(-1)).not.toMatch(/^Tiêuđề/);
      }
    }
  });

  it('never leave one line of a paragraph alone at the foot or the head of a page', async () => {
    for (const sentences of [1, 2, 3, 5]) {
      const blocks = Array.from({ length: 40 }, (_, index) => markedParagraph(index, sentences));
      const pdf = await draw(blocks);
      expect(pdf.pages.length).toBeGreaterThan(2);
      for (let index = 0; index < blocks.length; index += 1) {
        const start = pdf.pages.findIndex(({ body }) => body.includes(`Đoạn${index}:`));
        const end = pdf.pages.findIndex(({ body }) => body.includes(`hếtđoạn${index}.`));
        if (start === end) continue;
        expect(end).toBe(start + 1);
        expect(linesUpTo(pdf, `hết đoạn ${index}.`)[end]).toBeGreaterThanOrEqual(2);
        const { lines = [] } = pdf.pages[start] ?? {};
        const first = lines.findIndex((line) => line.includes(`Đoạn${index}:`));
        expect(lines.length - first).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('never leave the last row of a table alone under a repeated head', async () => {
    for (let rows = 30; rows < 60; rows += 1) {
      const pdf = await draw([tableOf(rows)]);
      for (const page of pdf.pages.slice(1)) {
        // Caption and labels are two lines; one row more would be a lone one.
        expect(page.lines.length).toBeGreaterThanOrEqual(4);
      }
    }
  });

  it('repeat the caption and the labels of a table on every page it reaches', async () => {
    const { pages } = await draw([tableOf(120)]);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.body).toContain('Bảngcó120dòngĐơnvịKếtquảNgày');
  });
});

describe('nothing is lost', () => {
  it.each([
    [
      'a row taller than a page',
      [tableOf(3, (row) => (row === 1 ? `${SENTENCE} `.repeat(120) : 'Đạt'))],
    ],
    ['a row of half a page', [tableOf(9, (row) => `${row}: ${SENTENCE.repeat(14)}`)]],
    ['a paragraph of several pages', [markedParagraph(1, 200)]],
    [
      'a list item of several pages',
      [{ kind: 'list', items: [`${SENTENCE} `.repeat(150), 'cuối'] }],
    ],
    [
      'a reason of several pages',
      [{ kind: 'terms', items: [{ label: 'Căn cứ', text: `${SENTENCE} `.repeat(150) }] }],
    ],
    ['a heading of many lines', [{ kind: 'heading', level: 1, text: SENTENCE.repeat(8) }]],
    ['a hash', [tableOf(2, () => 'a1b2'.repeat(16))]],
  ] as readonly (readonly [string, readonly Block[]])[])('of %s', async (_, blocks) => {
    const document = documentOf([...blocks, { kind: 'paragraph', tone: 'body', text: 'Hết.' }]);
    const { text } = await extractPdf(await renderPdf(document));
    for (const line of bodyStrings(document)) {
      // A caption or label that is repeated may stand between two parts of a row over a page break.
      const words = line.split(/\s+/);
      const found = text.includes(squeeze(line)) || words.every((word) => text.includes(word));
      expect(found, line.slice(0, 60)).toBe(true);
    }
    const asked = squeeze(bodyStrings(document).join('')).length;
    expect(text.length).toBeGreaterThanOrEqual(asked);
  });

  it('of a chart taller than a page: it is drawn smaller', async () => {
    const { svg, ...rest } = { svg: '', title: 'Biểu đồ cao', subtitle: 'Phụ đề', alt: 'Cao' };
    const tall = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="1600" viewBox="0 0 480 1600">${svg}<text x="0" y="20" font-size="40">đỉnh</text><text x="0" y="1590" font-size="40">đáy</text></svg>`;
    const { text, pages } = await draw([
      { kind: 'figure', chart: { ...rest, svg: tall, width: 480, height: 1600 } },
    ]);
    expect(pages).toHaveLength(1);
    expect(text).toContain('đỉnh');
    expect(text).toContain('đáy');
  });
});

describe('runs', () => {
  it('keeps words with a mark inside together, so that justified lines do not part them', () => {
    expect(runs('Kế hoạch số 272/KH-UBND giai đoạn 2021-2025.')).toEqual([
      { text: 'Kế hoạch số ' },
      { text: '272/KH-UBND ', noWrap: true },
      { text: 'giai đoạn ' },
      { text: '2021-2025.', noWrap: true },
    ]);
  });

  it('leaves out no character', () => {
    for (const text of [
      SENTENCE,
      'a – b',
      '- a',
      'a/b\nc-d e',
      '',
      'Nơi nhận: -',
      '15/12/2022–14/12/2023 x',
    ]) {
      expect(
        runs(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('does not hold together what is longer than half a line', () => {
    const path = `observations/${'a'.repeat(40)}/values.csv`;
    expect(runs(path)).toEqual([{ text: path }]);
  });

  it('leaves a dash between words alone', () => {
    expect(runs('Tổng hợp – không phải')).toEqual([{ text: 'Tổng hợp – không phải' }]);
  });
});
