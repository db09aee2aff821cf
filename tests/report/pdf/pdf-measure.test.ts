import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '../../../src/report/pdf/content/fonts.ts';
import { STYLES } from '../../../src/report/pdf/content/styles.ts';
import {
  type InnerModule,
  type MeasuredWord,
  type StyleStack,
  svgMeasureModule,
  type TextInlinesShape,
  textInlinesModule,
  type UnmeasuredWord,
} from '../../../src/report/pdf/pdfmake/internals.ts';
import { installSvgMeasure } from '../../../src/report/pdf/pdfmake/measure-svg.ts';
import { installTextInlines } from '../../../src/report/pdf/pdfmake/measure-text.ts';
import { chartWith } from './fixture.ts';

const require = createRequire(import.meta.url);

const Original = textInlinesModule.default;
const OriginalSvg = svgMeasureModule.default;
installTextInlines();
installSvgMeasure();
const Own = textInlinesModule.default;
const OwnSvg = svgMeasureModule.default;

type Build = (text: unknown, styles: StyleStack) => { items: MeasuredWord[]; minWidth: number };

const make = <T>(Class: InnerModule<T>['default'], ...parameters: unknown[]): T =>
  new (Class as unknown as new (...all: unknown[]) => T)(...parameters);

const newDocument = (): unknown => {
  const { default: Document } = require('pdfmake/js/PDFDocument.js') as InnerModule<object>;
  return make(Document, { Tinos: { ...FONT_FILES } }, {}, {}, {}, { font: null });
};

const stackOf = (...entries: (string | object)[]): StyleStack => {
  const { default: Stack } = require('pdfmake/js/StyleContextStack.js') as InnerModule<
    StyleStack & { push(entry: string | object): void }
  >;
  const defaults = { font: 'Tinos', fontSize: 13, lineHeight: 1.2, color: '#000000' };
  const stack = make(Stack, STYLES, defaults);
  for (const entry of entries) stack.push(entry);
  return stack;
};

const PARAGRAPH =
  'Kế hoạch số hai:\ncác xã,  thị trấn năm\u00A02023 – 2025 rà soát số liệu theo từng quý.';

/** Members that the layout and the drawing read. */
const READ = [
  ...['text', 'lineEnd', 'noNewLine', 'font', 'fontSize', 'color', 'alignment', 'link'],
  ...['linkToDestination', 'width', 'height', 'leadingCut', 'trailingCut'],
] as const;

const read = (word: UnmeasuredWord) =>
  READ.map((name) => {
    const value = word[name];
    if (name === 'font') return (value as { id: string }).id;
    return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
  });

describe('words as measured here', () => {
  const node = { text: PARAGRAPH, style: 'body' };
  it.each([
    ['a paragraph', PARAGRAPH, ['body', node]],
    [
      'a cell',
      'Đạt',
      [
        { table: {}, fontSize: 10 },
        { text: 'Đạt', alignment: 'right' },
      ],
    ],
    ['a style within another', PARAGRAPH, [{ stack: [], bold: true }, 'note', node, node]],
    ['an empty text', '', [{ text: '' }]],
    [
      'runs of a justified paragraph',
      [
        { text: 'Xem ' },
        { text: 'https://example.vn/a-b', link: 'https://example.vn/a-b', color: '#12407a' },
        { text: ', ' },
        { text: '2021-2025 ', noWrap: true },
        { text: 'chữ đậm ', bold: true },
        { text: 'và hết.' },
      ],
      ['body', { text: [], style: 'body' }],
    ],
  ] as const)('are as pdfmake measures them: %s', (_, text, entries) => {
    const build = (Class: InnerModule<TextInlinesShape>['default']) => {
      const inlines = make(Class, newDocument()) as unknown as { buildInlines: Build };
      return inlines.buildInlines(structuredClone(text), stackOf(...structuredClone(entries)));
    };
    const own = build(Own);
    const original = build(Original);
    expect(own.items.map(read)).toEqual(original.items.map(read));
    expect(own.minWidth).toBeCloseTo(original.minWidth, 9);
    expect(own.items.length).toBeGreaterThan(0);
  });

  it('keep the number of a document in one piece, and no more than it', () => {
    const inlines = make(Own, newDocument()) as unknown as { buildInlines: Build };
    const wordsOf = (text: string) =>
      inlines.buildInlines(text, stackOf('body')).items.map((word) => String(word.text));
    expect(wordsOf('số 1673/NQ-UBTVQH15, khoản')).toEqual(['số ', '1673/NQ-UBTVQH15, ', 'khoản']);
    expect(wordsOf('202/2025/QH15 và 318/QĐ-TTg.')).toEqual([
      '202/2025/QH15 ',
      'và ',
      '318/QĐ-TTg.',
    ]);
    expect(wordsOf('tổ/Nhóm A-B').length).toBeGreaterThan(2);
  });

  it.each(['decoration', 'background', 'characterSpacing', 'sup'])(
    'are refused with %s, which would be lost',
    (name) => {
      const inlines = make(Own, newDocument());
      expect(() => inlines.measure([{ text: 'a' }], stackOf({ [name]: 1 }))).toThrow(name);
    },
  );
});

describe('drawings as measured here', () => {
  const { svg } = chartWith('chữ', '<rect width="1" height="2"/>');

  it('have the size that pdfmake reads', () => {
    expect(make(OwnSvg).measureSVG(svg)).toEqual(make(OriginalSvg).measureSVG(svg));
  });

  it('get another size in their first tag only', () => {
    const scaled = make(OwnSvg).writeDimensions(svg, { width: 240, height: 45.5 });
    expect(make(OriginalSvg).measureSVG(scaled)).toEqual({ width: 240, height: 45.5 });
    expect(scaled).toContain('viewBox="0 0 480 90"');
    expect(scaled).toContain('<rect width="1" height="2"/>');
  });

  it.each(['<svg></svg>', '<svg width="1" height="1"></svg>', 'chữ'])('need one: %s', (text) => {
    expect(() => make(OwnSvg).measureSVG(text)).toThrow('does not say its size');
  });
});
