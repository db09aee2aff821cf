import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

/**
 * What the report reaches into pdfmake for. When one of these fails after an upgrade, read
 * the files in `src/report/pdf` that import `internals.ts` against the new version before changing the test.
 */
const require = createRequire(import.meta.url);

const classOf = (file: string): { prototype: Record<string, unknown>; source: string } => {
  const { default: Class } = require(`pdfmake/js/${file}.js`) as { default: new () => object };
  return { prototype: Class.prototype as Record<string, unknown>, source: String(Class) };
};

describe('pdfmake internals', () => {
  it('is the version the report was written for', () => {
    const { dependencies } = require('../../package.json') as {
      dependencies: Record<string, string>;
    };
    const { version } = require('pdfmake/package.json') as { version: string };
    expect(version).toBe('0.3.11');
    expect(dependencies.pdfmake).toBe(version);
  });

  it.each([
    ['LayoutBuilder', ['processNode', 'processLeaf', 'buildNextLine']],
    ['TableProcessor', ['beginRow']],
    ['Renderer', ['renderLine']],
    ['PDFDocument', ['getFontType', 'getFontFile', 'provideFont']],
    ['PageElementWriter', ['moveToNextPage']],
    ['StyleContextStack', ['push', 'pop', 'clone', 'getProperty']],
  ])('%s has the methods %j', (file, methods) => {
    const { prototype } = classOf(file);
    for (const method of methods) expect(prototype[method]).toBeTypeOf('function');
  });

  it.each([
    ['LayoutBuilder', 'this.writer.context()'],
    ['LayoutBuilder', 'new _TableProcessor.default(tableNode)'],
    ['LayoutBuilder', 'node._inlines'],
    ['TableProcessor', 'this.tableNode = tableNode'],
    ['PageElementWriter', 'this.transactionLevel = 0'],
    ['DocumentContext', 'this.availableHeight'],
    ['DocumentContext', 'this.snapshots = []'],
    ['Renderer', 'this.outlineMap = []'],
    ['Renderer', 'line._outline.id'],
    ['Renderer', 'line.inlines.length'],
    ['Renderer', 'inline.width'],
    ['PDFDocument', 'this.fontCache = {}'],
    [
      'StyleContextStack',
      'static getStyleProperty(item, styleContextStack, property, defaultValue)',
    ],
    ['StyleContextStack', 'this.styleOverrides = []'],
    ['DocMeasure', 'new _StyleContextStack.default(styleDictionary, defaultStyle)'],
    ['TextInlines', "_StyleContextStack.default.getStyleProperty(item, styleContextStack, 'font'"],
    ['Printer', 'new _LayoutBuilder.default('],
    ['Printer', 'new _PDFDocument.default('],
    ['Printer', 'new _Renderer.default('],
  ])('%s still has "%s"', (file, text) => {
    expect(classOf(file).source).toContain(text);
  });

  it('makes a font of a document from the document, the parsed file and an id', () => {
    const { default: Document } = require('pdfmake/js/PDFDocument.js') as {
      default: new (
        ...parameters: unknown[]
      ) => {
        provideFont(family: string, bold: boolean, italics: boolean): object;
        readonly _fontFamilies: Record<string, object>;
        readonly _fontCount: number;
      };
    };
    const file = require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
    const document = new Document({ Tinos: { normal: file } }, {}, {}, {}, { font: null });
    const font = document.provideFont('Tinos', false, false);
    expect(font.constructor.length).toBe(3);
    expect(Object.keys(font)).toEqual(
      expect.arrayContaining(['document', 'font', 'id', 'layoutCache']),
    );
    expect((font as { font: object }).font).toHaveProperty('_glyphs');
    expect(document._fontFamilies[file]).toBe(font);
    expect(document._fontCount).toBe(1);
  });
});
