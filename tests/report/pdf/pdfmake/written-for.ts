import { method, type Trace, text } from './trace.ts';

/** What none of our files names, but some are written for: who calls them, and what they get. */
export const WRITTEN_FOR: readonly { readonly trace: Trace; readonly files: readonly string[] }[] =
  [
    {
      trace: method('pdfmake/Printer', 'createPdfKitDocument', 'eee2d140'),
      files: [
        'render-pdf.ts',
        'pdfmake/tracing-layout.ts',
        'paint/renderer.ts',
        'file/report-file.ts',
      ],
    },
    {
      trace: text('pdfmake/Printer', 'new _SVGMeasure.default()'),
      files: ['pdfmake/measure-svg.ts'],
    },
    {
      trace: text('pdfmake/LayoutBuilder', 'new _TableProcessor.default(tableNode)'),
      files: ['pdfmake/keep-together.ts'],
    },
    {
      trace: text('pdfmake/DocMeasure', 'new _TextInlines.default(pdfDocument)'),
      files: ['pdfmake/measure-text.ts'],
    },
    {
      trace: method('pdfmake/TextInlines', 'buildInlines', '327a9315'),
      files: ['pdfmake/measure-text.ts'],
    },
    {
      trace: method('pdfmake/StyleContextStack', 'autopush', '7c59ef83'),
      files: ['pdfmake/measure-text.ts'],
    },
    {
      trace: method('pdfmake/StyleContextStack', 'getProperty', '1f44d5be'),
      files: ['pdfmake/measure-text.ts'],
    },
    {
      trace: method('pdfmake/ElementWriter', 'alignLine', 'bfd03c0d'),
      files: ['paint/text-painter.ts'],
    },
    {
      trace: method('pdfmake/Renderer', 'renderLine', 'b71f5756'),
      files: ['paint/line-painter.ts'],
    },
    {
      trace: method('pdfmake/Renderer', 'renderWatermark', 'b86063e0'),
      files: ['paint/renderer.ts'],
    },
    { trace: method('pdfmake/OutputDocument', 'getStream', '029ae5cd'), files: ['render-pdf.ts'] },
    {
      trace: method('pdfmake/OutputDocument', 'getBuffer', '09ef6cc3'),
      files: ['render-pdf.ts', 'file/report-file.ts'],
    },
    {
      trace: method('pdfkit/PDFDocument', '_write', 'cb6025cb'),
      files: ['file/report-file.ts', 'file/compact-objects.ts'],
    },
    {
      trace: method('pdfkit/PDFDocument', '_finalize', '05ec9f64'),
      files: ['file/compact-objects.ts'],
    },
    {
      trace: method('pdfkit/PDFReference', 'finalize', '8af9e473'),
      files: ['file/compact-objects.ts'],
    },
    {
      trace: method('pdfkit/PDFDocument', 'end', 'a867c0c5'),
      files: ['file/report-file.ts', 'paint/bookmarks.ts', 'paint/write-structure.ts'],
    },
    {
      trace: method('pdfkit/PDFDocument', 'endMarkings', '08cb0f23'),
      files: ['paint/write-structure.ts'],
    },
    {
      trace: method('pdfkit/PDFDocument', 'endPageMarkings', '2e4cecbc'),
      files: ['paint/page-marks.ts'],
    },
    { trace: method('pdfkit/PDFOutline', 'endOutline', 'c8f12478'), files: ['paint/bookmarks.ts'] },
    { trace: method('pdfkit/PDFDocument', 'font', '652a31ad'), files: ['file/shared-fonts.ts'] },
    {
      trace: method('pdfkit/EmbeddedFont', 'layoutCached', '71aacd96'),
      files: ['file/shared-fonts.ts'],
    },
    {
      trace: text('pdfkit/EmbeddedFont', 'constructor(document, font, id)'),
      files: ['file/shared-fonts.ts'],
    },
    { trace: method('fontkit/TTFFont', 'getGlyph', '4ab9f223'), files: ['file/shared-fonts.ts'] },
  ];
