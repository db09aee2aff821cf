import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MARGINS, PAGE } from '../../src/report/pdf/page.ts';

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** One page as a reader would select it, parted by where the text stands. */
export interface ExtractedPage {
  readonly size: readonly [number, number];
  /** Text within the margins, whitespace squeezed out. */
  readonly body: string;
  /** The same line by line, from the top, whitespace squeezed out. */
  readonly lines: readonly string[];
  /** Text in the top margin, trimmed. */
  readonly header: string;
  /** Text in the bottom margin, whitespace squeezed out. */
  readonly footer: string;
  /** Text drawn at an angle. */
  readonly watermark: string;
  /** Left-most and right-most edge of the text within the margins, in points. */
  readonly left: number;
  readonly right: number;
}

export interface ExtractedPdf {
  readonly pages: readonly ExtractedPage[];
  /** The bodies of all pages in one string, whitespace squeezed out. */
  readonly text: string;
  /** Titles of the bookmarks, nested ones after their parent, with the height they point at. */
  readonly bookmarks: readonly { title: string; depth: number; page: number; top: number }[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
}

/** Removes all whitespace, no-break spaces included. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

const open = (bytes: Uint8Array) =>
  getDocument({
    // pdf.js takes the buffer over; the caller keeps its own.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  }).promise;

type Pdf = Awaited<ReturnType<typeof open>>;

const extractPage = async (pdf: Pdf, number: number): Promise<ExtractedPage> => {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.filter((item) => 'str' in item) as TextItem[];
  const parts = { body: '', header: '', footer: '', watermark: '' };
  const lines = new Map<number, string>();
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const { str, transform, width } of items) {
    const [, skew = 0, , , x = 0, y = 0] = transform as number[];
    if (Math.abs(skew) > 0.01) parts.watermark += str;
    else if (y > PAGE.height - MARGINS.top) parts.header += str;
    else if (y < MARGINS.bottom) parts.footer += str;
    else {
      parts.body += str;
      if (str.trim() === '') continue;
      lines.set(y, (lines.get(y) ?? '') + str);
      left = Math.min(left, x);
      // A line ends in the space that parted its last word from the next.
      right = Math.max(right, x + width - (str.length - str.trimEnd().length) * 4);
    }
  }
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  return {
    size: [x1 - x0, y1 - y0],
    body: squeeze(parts.body),
    lines: [...lines].sort(([a], [b]) => b - a).map(([, line]) => squeeze(line)),
    header: parts.header.trim(),
    footer: squeeze(parts.footer),
    watermark: parts.watermark.trim(),
    left,
    right,
  };
};

type Outline = Awaited<ReturnType<Pdf['getOutline']>>;

const bookmarksOf = async (
  pdf: Pdf,
  items: Outline,
  depth = 0,
): Promise<ExtractedPdf['bookmarks']> => {
  const found: { title: string; depth: number; page: number; top: number }[] = [];
  for (const item of items ?? []) {
    const [reference, , , top] = item.dest as [
      { num: number; gen: number },
      unknown,
      number,
      number,
    ];
    const page = (await pdf.getPageIndex(reference)) + 1;
    found.push({ title: item.title, depth, page, top });
    found.push(...(await bookmarksOf(pdf, item.items, depth + 1)));
  }
  return found;
};

/** Everything the tests ask of a PDF. Text is taken as it is stored, not normalised. */
export const extractPdf = async (bytes: Uint8Array): Promise<ExtractedPdf> => {
  const pdf = await open(bytes);
  try {
    const pages: ExtractedPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await extractPage(pdf, number));
    }
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    return {
      pages,
      text: pages.map((page) => page.body).join(''),
      bookmarks: await bookmarksOf(pdf, await pdf.getOutline()),
      info,
      language: (info.Language as string | null) ?? null,
    };
  } finally {
    await pdf.destroy();
  }
};

/** Number of glyphs drawn, and of those that are `.notdef` (glyph 0 of the font). */
export const countGlyphs = async (
  bytes: Uint8Array,
): Promise<{ drawn: number; missing: number }> => {
  const pdf = await open(bytes);
  const count = { drawn: 0, missing: 0 };
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
      fnArray.forEach((operator, index) => {
        if (operator !== OPS.showText) return;
        for (const glyph of argsArray[index][0] as (number | { originalCharCode: number })[]) {
          if (typeof glyph === 'number') continue;
          count.drawn += 1;
          if (glyph.originalCharCode === 0) count.missing += 1;
        }
      });
    }
    return count;
  } finally {
    await pdf.destroy();
  }
};

/** Names of the fonts, and whether each has its file in the PDF; dictionaries are not compressed. */
export const embeddedFonts = (bytes: Uint8Array): { name: string; embedded: boolean }[] => {
  const source = Buffer.from(bytes).toString('latin1');
  const descriptors = [
    ...source.matchAll(/<<(?:(?!>>)[\s\S])*?\/Type \/FontDescriptor[\s\S]*?>>/g),
  ];
  return descriptors.map(([text]) => ({
    name: /\/FontName \/(\S+)/.exec(text)?.[1] ?? '',
    embedded: text.includes('/FontFile2'),
  }));
};
