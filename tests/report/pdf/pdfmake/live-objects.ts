import { createRequire } from 'node:module';
import { FONT_FILES } from '../../../../src/report/pdf/content/fonts.ts';
import type {
  DocumentFont,
  PdfDocumentShape,
} from '../../../../src/report/pdf/pdfmake/internals.ts';

const require = createRequire(import.meta.url);

type Constructor = new (...parameters: unknown[]) => object;

const pdfmakeClass = (file: string): Constructor =>
  (require(`pdfmake/js/${file}.js`) as { default: Constructor }).default;

/** A document of pdfmake with the fonts of the reports, as the printer of pdfmake makes one. */
export const newDocument = (): PdfDocumentShape => {
  const fonts = { Tinos: { ...FONT_FILES } };
  const options = { tagged: true, autoFirstPage: false, font: null, subset: 'PDF/A-3a' };
  const Document = pdfmakeClass('PDFDocument');
  return new Document(fonts, {}, {}, {}, options) as PdfDocumentShape;
};

/** Parameters without which a class of pdfmake cannot be made. */
const PARAMETERS: Readonly<Record<string, readonly unknown[]>> = {
  OutputDocument: [Promise.resolve()],
  Renderer: [null],
  TableProcessor: [{}],
};

const pdfmakeObject = (file: string): object =>
  new (pdfmakeClass(file))(...(PARAMETERS[file] ?? []));

/** One object of every class of pdfkit and fontkit that a report meets. */
const drawnObjects = (): Readonly<Record<string, object>> => {
  const document = newDocument();
  document.addPage({ size: [100, 200] });
  const font = document.provideFont('Tinos', false, false) as DocumentFont;
  const [, [position = {}]] = font.encode('a');
  return {
    'pdfmake/PDFDocument': document,
    'pdfkit/PDFDocument': document,
    'pdfkit/PDFPage': document.page,
    'pdfkit/PDFReference': document.page.dictionary,
    'pdfkit/PDFOutline': document.outline,
    'pdfkit/PDFNumberTree': document.getStructParentTree(),
    'pdfkit/EmbeddedFont': font,
    'fontkit/TTFFont': font.font,
    'fontkit/DecodeStream': font.font.stream,
    'fontkit/TTFSubset': font.subset,
    'fontkit/GlyphPosition': position,
  };
};

let drawn: Readonly<Record<string, object>> | null = null;

/** An object of a class, by package and class: `pdfkit/PDFPage`. */
export const objectOf = (name: string): object => {
  drawn ??= drawnObjects();
  const [packageName, file = ''] = name.split('/');
  const found = drawn[name] ?? (packageName === 'pdfmake' ? pdfmakeObject(file) : undefined);
  if (found === undefined) throw new Error(`no object of ${name}`);
  return found;
};
