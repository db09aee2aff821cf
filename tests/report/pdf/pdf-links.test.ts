import { describe, expect, it } from 'vitest';
import { linkedParts } from '../../../src/report/pdf/content/links.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { readDrawn } from './drawn-report.ts';
import { documentOf } from './fixture.ts';

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

  it('are two where the same address stands twice', async () => {
    const text = 'https://a.vn/ và https://a.vn/';
    const document = documentOf([{ kind: 'paragraph', tone: 'body', text }]);
    const { elements } = await readDrawn(document, await renderPdf(document));
    expect(elements.filter(({ role }) => role === 'Link')).toHaveLength(2);
  });
});
