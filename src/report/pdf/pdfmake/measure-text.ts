import {
  type DocumentFont,
  type MeasuredWord,
  type ParsedFont,
  type StyleStack,
  type TextInlinesShape,
  textInlinesModule,
  type UnmeasuredWord,
} from './internals.ts';

const BaseTextInlines = textInlinesModule.default;

/** What a word takes from its style, with what holds where no style says anything. */
const DEFAULTS = {
  font: 'Roboto',
  bold: false,
  italics: false,
  alignment: 'left',
  fontSize: 12,
  fontFeatures: null,
  characterSpacing: 0,
  color: 'black',
  decoration: null,
  decorationColor: null,
  decorationStyle: null,
  decorationThickness: null,
  background: null,
  link: null,
  linkToPage: null,
  linkToDestination: null,
  noWrap: null,
  opacity: 1,
  sup: false,
  sub: false,
  lineHeight: 1,
  leadingIndent: 0,
  preserveLeadingSpaces: false,
  preserveTrailingSpaces: false,
} as const;

type Style = Readonly<Record<keyof typeof DEFAULTS, unknown>>;

const NAMES = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[];

/** A style with what `more` says of it instead. */
const overlay = (style: Style, more: Readonly<Record<string, unknown>>): Style => {
  let changed: Record<string, unknown> | null = null;
  for (const name of NAMES) {
    const value = more[name];
    if (value === undefined || value === null || value === style[name]) continue;
    changed ??= { ...style };
    changed[name] = value;
  }
  return (changed as Style | null) ?? style;
};

/** The style at the top of a stack. */
const styleOf = ({ styleOverrides, styleDictionary, defaultStyle }: StyleStack): Style =>
  styleOverrides.reduce<Style>(
    (style, one) => overlay(style, typeof one === 'string' ? (styleDictionary[one] ?? {}) : one),
    overlay(DEFAULTS, defaultStyle),
  );

/** Ways of setting text that no report uses: refused, as what draws the words knows none of them. */
const UNKNOWN = [
  'fontFeatures',
  'characterSpacing',
  'decoration',
  'background',
  'linkToPage',
  'sup',
  'sub',
  'preserveLeadingSpaces',
  'preserveTrailingSpaces',
] as const;

const refuseUnknown = (style: Style): void => {
  for (const name of UNKNOWN) if (style[name]) throw new Error(`text with ${name} is not drawn`);
};

/** Widths of texts by font file, at a size of one point. */
const widths = new WeakMap<ParsedFont, Map<string, number>>();

const widthAtOne = (font: DocumentFont, text: string): number => {
  const known = widths.get(font.font) ?? new Map<string, number>();
  widths.set(font.font, known);
  const width = known.get(text) ?? font.widthOfString(text, 1);
  known.set(text, width);
  return width;
};

/** What differs between the words of a run. */
const OF_WORD = new Set(['text', 'lineEnd', 'noNewLine']);

/** Whether two words say the same of their style. */
const sameRun = (a: UnmeasuredWord, b: UnmeasuredWord): boolean => {
  for (const name in a) if (!OF_WORD.has(name) && a[name] !== b[name]) return false;
  for (const name in b) if (!OF_WORD.has(name) && a[name] !== b[name]) return false;
  return true;
};

/** The number of an official document as far as its signs part it: "1673/", "202/2025/", "1673/NQ-". */
const NUMBER_SO_FAR = /^\d+\/(?:\d{4}\/)?(?:\p{Lu}[\p{Lu}\d]*-)*$/u;

const GOES_ON = /^[\p{Lu}\d]/u;

/** Words between which a line may end, the number of a document being one of them. */
const withWholeNumbers = (words: readonly UnmeasuredWord[]): UnmeasuredWord[] => {
  const whole: UnmeasuredWord[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    const joins =
      last !== undefined &&
      NUMBER_SO_FAR.test(last.text) &&
      GOES_ON.test(word.text) &&
      sameRun(last, word);
    if (joins) whole[whole.length - 1] = { ...word, text: last.text + word.text };
    else whole.push(word);
  }
  return whole;
};

/**
 * Measures as pdfmake does, with the same results, but puts the style of a run of words together once
 * and not a property at a time for every word, and measures a word once a process.
 */
class ReportTextInlines extends BaseTextInlines implements TextInlinesShape {
  override measure(words: readonly UnmeasuredWord[], styles: StyleStack): MeasuredWord[] {
    const outer = styleOf(styles);
    let style = outer;
    let font: DocumentFont | null = null;
    let last: UnmeasuredWord | null = null;
    return withWholeNumbers(words).map((word, index) => {
      if (last === null || font === null || !sameRun(last, word)) {
        style = overlay(outer, word);
        font = this.fontOf(style);
      }
      last = word;
      return measureWord(word, style, font, index === 0 ? Number(style.leadingIndent) : 0);
    });
  }

  private fontOf(style: Style): DocumentFont {
    refuseUnknown(style);
    const { font, bold, italics } = style;
    return this.pdfDocument.provideFont(String(font), Boolean(bold), Boolean(italics));
  }

  override widthOfText(text: string, { font, fontSize }: MeasuredWord): number {
    return widthAtOne(font, text) * fontSize;
  }
}

/** A word as it is laid out and drawn; all have the same members in the same order, for speed. */
const measureWord = (
  { text, lineEnd, noNewLine }: UnmeasuredWord,
  style: Style,
  font: DocumentFont,
  indent: number,
): MeasuredWord => {
  const fontSize = Number(style.fontSize);
  const leading = text.length - text.trimStart().length;
  const trailing = text.length - text.trimEnd().length;
  return {
    text,
    lineEnd,
    noNewLine,
    noWrap: style.noWrap,
    font,
    fontSize,
    color: style.color,
    alignment: style.alignment,
    link: style.link,
    linkToDestination: style.linkToDestination,
    width: widthAtOne(font, text) * fontSize,
    height: font.lineHeight(fontSize) * Number(style.lineHeight),
    leadingCut: (leading === 0 ? 0 : widthAtOne(font, text.slice(0, leading)) * fontSize) - indent,
    trailingCut: trailing === 0 ? 0 : widthAtOne(font, text.slice(-trailing)) * fontSize,
  };
};

/** Makes pdfmake use it; doing it twice changes nothing. */
export const installTextInlines = (): void => {
  textInlinesModule.default = ReportTextInlines;
};
