import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/report/document/report-document.ts';
import { checkText } from '../../../../src/report/pdf/content/check-text.ts';
import { drawnStrings } from '../../../../src/report/pdf/content/strings.ts';
import { renderPdf } from '../../../../src/report/pdf/render-pdf.ts';
import { chartWith, documentOf, fixtureDocument, tableOf } from '../fixture.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', tone: 'body', text });

const blocksWith = (text: string): readonly (readonly [string, Block])[] => [
  ['title', { kind: 'title', notice: 'a', title: 'b', subtitle: 'c', lines: [text] }],
  ['contents', { kind: 'contents', title: text }],
  ['heading', { kind: 'heading', level: 2, text }],
  ['paragraph', paragraph(text)],
  ['verdict', { kind: 'verdict', status: 'met', word: 'Đạt', answer: text }],
  ['list', { kind: 'list', items: ['a', text] }],
  ['terms', { kind: 'terms', items: [{ label: 'a', text }] }],
  ['table', tableOf(3, (row) => (row === 2 ? text : 'Đạt'))],
  [
    'letterhead',
    {
      kind: 'letterhead',
      superior: 'a',
      body: 'b',
      number: 'c',
      country: 'd',
      motto: 'e',
      placeAndDate: 'f',
      title: 'g',
      subject: 'h',
      addressees: [text],
    },
  ],
  ['signature', { kind: 'signature', recipients: [text], capacity: ['a'] }],
  ['figure title', { kind: 'figure', chart: { ...chartWith('a'), title: text } }],
  ['figure', { kind: 'figure', chart: chartWith(text) }],
];

describe('checkText', () => {
  it('lets a report pass whose every string can be drawn', () => {
    expect(() => checkText(fixtureDocument())).not.toThrow();
  });

  it.each(blocksWith('Xã ✓ đạt'))('names report, string and character: %s', (_, block) => {
    expect(() => checkText(documentOf([block]))).toThrow(
      /^Report bao-cao-thu: .*"Xã ✓ đạt" has no glyph for "✓" \(U\+2713\)$/,
    );
  });

  it.each(blocksWith('Tiếng Việt'.normalize('NFD')))('refuses NFD: %s', (_, block) => {
    expect(() => checkText(documentOf([block]))).toThrow('is not in Unicode form NFC');
  });

  it.each([
    ['title', { title: '漢' }],
    ['subject', { subject: '漢' }],
    ['author', { author: '漢' }],
    ['keywords', { keywords: ['a', '漢'] }],
    ['stamp', { stamp: '漢' }],
    ['notice', { notice: '漢' }],
    ['watermark', { watermark: '漢' }],
  ])('checks the %s too', (_, changes) => {
    expect(() => checkText(documentOf([], changes))).toThrow('"漢"');
  });

  it.each(['', ' ', 'Biểu đồ'.normalize('NFD')])('refuses a figure that says %j', (alt) => {
    const block: Block = { kind: 'figure', chart: { ...chartWith('a'), alt } };
    expect(() => checkText(documentOf([block]))).toThrow(`Report bao-cao-thu: "${alt}" `);
  });

  it('refuses an attachment that says nothing', () => {
    const file = { name: 'a.csv', description: '', mediaType: 'text/csv', text: 'a' } as const;
    expect(() => checkText(documentOf([], { attachments: [file] }))).toThrow('says nothing');
  });

  it.each([
    'fill="var(--ink)"',
    'fill="hsl(0 0% 0%)"',
    'fill="oklch(0.5 0.1 20)"',
    'paint-order="stroke"',
  ])('refuses a chart that would lose %s', (attribute) => {
    const block: Block = { kind: 'figure', chart: chartWith('a', `<rect ${attribute}/>`) };
    expect(() => checkText(documentOf([block]))).toThrow('which would be lost');
  });

  it('does not ask for glyphs of what a chart does not draw', () => {
    const { svg } = chartWith('Đạt');
    expect(svg).toContain('✓');
    expect(drawnStrings(svg)).toEqual(['Đạt']);
  });

  it('reads the texts of a chart without tags and entities', () => {
    const svg = '<svg><text x="1">20 &lt; 30<tspan> &amp; &#273;&#x1EA1;t</tspan></text></svg>';
    expect(drawnStrings(svg)).toEqual(['20 < 30 & đạt']);
  });
});

describe('renderPdf', () => {
  it.each(['漢', 'Tiếng Việt'.normalize('NFD')])('rejects on %j and names it', async (text) => {
    await expect(renderPdf(documentOf([paragraph(text)]))).rejects.toThrow(
      `Report bao-cao-thu: "${text}"`,
    );
  });

  it('names the report when drawing fails for another reason', async () => {
    const chart = { ...chartWith('a'), svg: '<svg><g></svg>' };
    await expect(renderPdf(documentOf([{ kind: 'figure', chart }]))).rejects.toThrow(
      'Report bao-cao-thu could not be drawn',
    );
  });
});
