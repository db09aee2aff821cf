import {
  type DocumentFont,
  type DocumentFontConstructor,
  type ParsedFont,
  type PdfDocumentShape,
  pdfDocumentModule,
} from '../pdfmake/internals.ts';
import { subsetFile } from './font-subset.ts';

const BaseDocument = pdfDocumentModule.default;

/** What documents have in common: the parsed file, its words already shaped, and how to use it. */
interface SharedFont {
  readonly file: ParsedFont;
  readonly words: Record<string, unknown> | undefined;
  readonly FontOfDocument: DocumentFontConstructor;
}

const FIRST_ASCII = 0x20;
const LAST_ASCII = 0x7e;

/**
 * Forgets the glyphs read so far and reads those of ASCII. A glyph keeps the characters it was asked
 * for first, and that is what a reader copies. A no-break space has the glyph of the space: read in the
 * order of the text, the bytes of a report would depend on the reports before it.
 */
const resetGlyphs = (file: ParsedFont): void => {
  file._glyphs = {};
  for (let code = FIRST_ASCII; code <= LAST_ASCII; code += 1) file.glyphForCodePoint(code);
};

/** Has the subset of a font written from the bytes of its file. */
const withOwnSubset = (font: DocumentFont): DocumentFont => {
  font.subset.encode = () => subsetFile(font.font, font.subset);
  return font;
};

/** By path, once a process: reading a font's tables costs more than drawing ten pages with it. */
const shared = new Map<string, SharedFont>();

/**
 * A document that takes the parsed font file and the shaped words from the documents before it. The
 * subset that goes into the file stays its own, so the bytes do not depend on what was drawn before.
 */
export class FontSharingDocument extends BaseDocument implements PdfDocumentShape {
  override provideFont(family: string, bold: boolean, italics: boolean): DocumentFont {
    const type = this.getFontType(bold, italics);
    const own = this.fontCache[family]?.[type];
    if (own) return own;
    const path = this.getFontFile(family, bold, italics);
    const known = path === null ? undefined : shared.get(path);
    if (path !== null && known !== undefined) return this.adopt(known, family, type, path);
    const font = super.provideFont(family, bold, italics);
    resetGlyphs(font.font);
    if (path !== null) {
      const FontOfDocument = font.constructor as DocumentFontConstructor;
      shared.set(path, { file: font.font, words: font.layoutCache, FontOfDocument });
    }
    return withOwnSubset(font);
  }

  private adopt(known: SharedFont, family: string, type: string, path: string): DocumentFont {
    resetGlyphs(known.file);
    this._fontCount += 1;
    const font = withOwnSubset(new known.FontOfDocument(this, known.file, `F${this._fontCount}`));
    if (known.words) font.layoutCache = known.words;
    const styles = this.fontCache[family] ?? {};
    styles[type] = font;
    this.fontCache[family] = styles;
    // Charts ask for a font by its file.
    this._fontFamilies[path] = font;
    return font;
  }
}
