import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  type DocumentFont,
  type PdfDocumentShape,
  pdfString,
} from '../../../../src/report/pdf/pdfmake/internals.ts';

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
    const { dependencies } = require('../../../../package.json') as {
      dependencies: Record<string, string>;
    };
    const { version } = require('pdfmake/package.json') as { version: string };
    expect(version).toBe('0.3.11');
    expect(dependencies.pdfmake).toBe(version);
  });

  it.each([
    [
      'LayoutBuilder',
      [
        'layoutDocument',
        'processNode',
        'processLeaf',
        'processSVG',
        'processList',
        'buildNextLine',
      ],
    ],
    ['TableProcessor', ['beginRow']],
    ['Renderer', ['renderPages', 'renderVector', 'renderSVG']],
    ['TextInlines', ['buildInlines', 'measure', 'widthOfText']],
    ['SVGMeasure', ['measureSVG', 'writeDimensions']],
    ['Line', ['getHeight', 'getAscenderHeight', 'clone']],
    [
      'PDFDocument',
      [
        ...['getFontType', 'getFontFile', 'provideFont', 'ref', 'addPage', 'addContent', 'save'],
        ...['restore', 'rotate', 'addNamedDestination', 'endMetadata', 'getStructTreeRoot'],
        ...[
          'getStructParentTree',
          'createStructParentTreeNextKey',
          'flushPages',
          'push',
          '_doOpacity',
        ],
      ],
    ],
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
    ['LayoutBuilder', 'this.writer.addVector(vector)'],
    ['LayoutBuilder', 'marker.canvas[0]'],
    ['LayoutBuilder', 'line._outline = {'],
    ['LayoutBuilder', 'line._pageNodeRef = node._tocItemRef'],
    ['LayoutBuilder', 'line.lastLineInParagraph ='],
    ['LayoutBuilder', 'watermarkObject._size ='],
    ['ElementWriter', "type: 'line'"],
    ['ElementWriter', "type: 'vector'"],
    ['ElementWriter', "type: 'svg'"],
    ['DocMeasure', 'item.listMarker ='],
    ['DocMeasure', 'new _TextInlines.default(pdfDocument)'],
    ['DocMeasure', 'styleStack.push(node)'],
    ['TextInlines', 'let measuredText = this.measure(brokenText, styleContextStack)'],
    ['StyleContextStack', 'this.styleOverrides = []'],
    ['StyleContextStack', 'this.styleDictionary = styleDictionary'],
    ['Printer', 'new _SVGMeasure.default()'],
    ['DocMeasure', 'node.toc._table ='],
    ['Renderer', 'pages[i].pageSize.width'],
    ['Renderer', 'inline._pageNodeRef'],
    ['Renderer', 'inline.linkToDestination'],
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

  it('draws a document that pdfkit keeps as the report writes to it', () => {
    const { default: Document } = require('pdfmake/js/PDFDocument.js') as {
      default: new (...parameters: unknown[]) => PdfDocumentShape;
    };
    const options = { tagged: true, autoFirstPage: false, font: null, subset: 'PDF/A-3a' };
    const document = new Document({}, {}, {}, {}, options);
    expect(document).toMatchObject({ subset: 3, subset_conformance: 'A', options });
    document.addPage({ size: [100, 200] });
    const { page, outline } = document;
    expect(page).toMatchObject({ width: 100, height: 200, annotations: [], fonts: {} });
    expect(page.dictionary.data.StructParents).toBeUndefined();
    expect(page.structParentTreeKey).toBe(0);
    expect(page.dictionary.data.StructParents).toBe(0);
    expect(document.getStructParentTree().get(0)).toEqual([]);
    expect(document.createStructParentTreeNextKey()).toBe(1);
    expect(document.getStructTreeRoot().data).toMatchObject({ Type: 'StructTreeRoot' });
    expect(document._root.data).toHaveProperty('MarkInfo');
    expect(document._root.data.Names).toHaveProperty('data.Dests');
    const item = outline.addItem('a', { expanded: true });
    expect(outline.children).toEqual([item]);
    expect(item).toMatchObject({ options: { expanded: true }, outlineData: {}, children: [] });
    const reference = document.ref({ Filter: 'FlateDecode' });
    expect(reference).toMatchObject({ data: { Filter: 'FlateDecode' }, compress: false });
    expect(String(pdfString('a'))).toBe('a');
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
    const { encode, ascender } = font as DocumentFont;
    expect(ascender).toBeGreaterThan(800);
    const [glyphs, positions] = encode.call(font, 'AV a');
    expect(glyphs[0]).toMatch(/^[0-9a-f]{4}$/);
    expect(positions).toHaveLength(4);
    const [first] = positions;
    expect(first).toMatchObject({ xOffset: 0, yOffset: 0 });
    // Kerned: A and V stand closer than they are wide.
    expect(first?.xAdvance).toBeLessThan(first?.advanceWidth ?? 0);
  });
});
