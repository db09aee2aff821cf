import { describe, expect, it } from 'vitest';
import { linkTitles } from '../../../src/report/document/link-titles.ts';
import { linkedParts } from '../../../src/report/pdf/content/links.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { makeReport } from '../../../src/report/report.ts';
import { cell } from '../../../src/text/format/table.ts';
import { planEvaluation } from '../../fixtures/plan-272.ts';
import { SUMMARY } from '../report-options.ts';
import { readDrawn } from './drawn-report.ts';
import { documentOf } from './fixture.ts';
import { PdfText } from './pdf-syntax.ts';

describe('linkedParts', () => {
  it.each([
    'Xem https://a.vn/b.',
    'https://a.vn',
    '(http://a.vn/b?c=d,e)',
    'không có',
    '',
    'a “https://b.vn/c”; https://d.vn',
  ])('leaves out no character of %j', (text) => {
    const parts = linkedParts(text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('finds addresses without what ends the sentence', () => {
    const parts = linkedParts('a “https://b.vn/c?d=e.f”; http://g.vn/h).');
    expect(parts.flatMap(({ address }) => address ?? [])).toEqual([
      'https://b.vn/c?d=e.f',
      'http://g.vn/h',
    ]);
  });
});

describe('links of a PDF', () => {
  const long = `https://example.vn/${'muc-con/'.repeat(24)}bai.html`;

  it('are one in the structure with a place on each line they run over', async () => {
    const document = documentOf([{ kind: 'paragraph', tone: 'body', text: `Xem ${long}, rồi.` }]);
    const { elements, file } = await readDrawn(document, await renderPdf(document));
    const links = elements.filter(({ role }) => role === 'Link');
    expect(links).toHaveLength(1);
    const places = links[0]?.kids.filter((kid) => 'annotation' in kid) ?? [];
    expect(places.length).toBeGreaterThan(1);
    expect(file.list(file.pages[0]?.dict.Annots)).toHaveLength(places.length);
  });

  it('say the title of what they lead to, wherever the address stands, and else the address', async () => {
    const [known, unknown] = ['https://a.vn/qd-1.pdf', 'https://b.vn/'];
    const document = documentOf([
      { kind: 'paragraph', tone: 'body', text: `Xem ${known} và ${unknown}.` },
      {
        kind: 'table',
        caption: 'Nguồn',
        size: 'small',
        columns: [
          { label: 'Nguồn', align: 'start' },
          { label: 'Loại', align: 'start' },
        ],
        rows: [
          [cell('Trang trong', '/so-lieu/'), cell('Trang')],
          [cell(`Quyết định số 1\n${known}`, known), cell('Văn bản')],
        ],
      },
    ]);
    const { file } = await readDrawn(document, await renderPdf(document));
    const said = file.pages.flatMap(({ dict }) =>
      file.list(dict.Annots).map((annotation) => {
        const { A, Contents } = file.dict(annotation);
        const { URI } = file.dict(A);
        return [URI, Contents].map((text) => (text instanceof PdfText ? text.text : ''));
      }),
    );
    const titles = new Map(said.map(([address = '', words = '']) => [address, words]));
    expect(titles.get(known)).toBe('Quyết định số 1');
    expect(titles.get(unknown)).toBe(unknown);
    // In the paragraph, and in the cell on two lines.
    expect(said.filter(([address]) => address === known)).toHaveLength(3);
    for (const [address, words] of said) expect(words).toBe(titles.get(address ?? ''));
  });

  it('are two where the same address stands twice', async () => {
    const text = 'https://a.vn/ và https://a.vn/';
    const document = documentOf([{ kind: 'paragraph', tone: 'body', text }]);
    const { elements } = await readDrawn(document, await renderPdf(document));
    expect(elements.filter(({ role }) => role === 'Link')).toHaveLength(2);
  });
});

describe('titles of links', () => {
  it('are those of the annex of sources, for each source with an address', async () => {
    const report = makeReport(
      await planEvaluation('published'),
      { area: '15', year: 2024 },
      SUMMARY,
    );
    const addresses = report.blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
      .flatMap(({ href }) => (href?.startsWith('http') ? [href] : []));
    const titles = linkTitles(report);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      const title = titles.get(address);
      expect(title, address).toBeTruthy();
      expect(title).not.toContain('://');
    }
  });
});
