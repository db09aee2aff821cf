import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MARGINS, PAGE } from '../../../src/report/document/page.ts';

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

interface MarkItem {
  readonly type: string;
  readonly id?: string;
}

/** Text of each mark that has an id. */
const markedText = (items: readonly (TextItem | MarkItem)[]): Map<string, string> => {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? undefined);
  }
  return texts;
};

/** One page as a reader would select it, parted by where the text stands. */
export interface ExtractedPage {
  readonly size: readonly [number, number];
  /** Text within the margins, whitespace squeezed out. */
  readonly body: string;
  /** The same line by line, from the top, whitespace squeezed out. */
  readonly lines: readonly string[];
  /** Baseline of each of those lines in points from the foot of the page. */
  readonly baselines: readonly number[];
  /** Text in the top margin, trimmed. */
  readonly header: string;
  /** Text in the bottom margin, whitespace squeezed out. */
  readonly footer: string;
  /** Text drawn at an angle. */
  readonly watermark: string;
  /** Text of each stretch that belongs to an element, by its id. */
  readonly marked: ReadonlyMap<string, string>;
  /** Left-most and right-most edge of the text within the margins, in points. */
  readonly left: number;
  readonly right: number;
}

export interface Bookmark {
  readonly title: string;
  readonly depth: number;
  readonly page: number;
  /** Height on that page at which it points, in points from its foot. */
  readonly top: number;
  /** Whether a bookmark above it is folded. */
  readonly hidden: boolean;
}

export interface ExtractedPdf {
  readonly pages: readonly ExtractedPage[];
  /** The bodies of all pages in one string, whitespace squeezed out. */
  readonly text: string;
  /** The bookmarks, nested ones after their parent. */
  readonly bookmarks: readonly Bookmark[];
  /** Text of a stretch that belongs to an element, by the id `p12R_mc3`; none is empty. */
  markedText(id: string): string;
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
  const content = await page.getTextContent({
    disableNormalization: true,
    includeMarkedContent: true,
  });
  const items = content.items.filter((item) => 'str' in item) as TextItem[];
  const marked = markedText(content.items as (TextItem | MarkItem)[]);
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
  const sorted = [...lines].sort(([a], [b]) => b - a);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  return {
    size: [x1 - x0, y1 - y0],
    body: squeeze(parts.body),
    lines: sorted.map(([, line]) => squeeze(line)),
    baselines: sorted.map(([baseline]) => baseline),
    marked,
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
  hidden = false,
): Promise<Bookmark[]> => {
  const found: Bookmark[] = [];
  for (const item of items ?? []) {
    const [reference, , , top] = item.dest as [
      { num: number; gen: number },
      unknown,
      number,
      number,
    ];
    const page = (await pdf.getPageIndex(reference)) + 1;
    found.push({ title: item.title, depth, page, top, hidden });
    const folded = hidden || (item.count ?? 0) < 0;
    found.push(...(await bookmarksOf(pdf, item.items, depth + 1, folded)));
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
    const marked = new Map(pages.flatMap((page) => [...page.marked]));
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    return {
      pages,
      text: pages.map((page) => page.body).join(''),
      markedText: (id) => marked.get(id) ?? '',
      bookmarks: await bookmarksOf(pdf, await pdf.getOutline()),
      info,
      language: (info.Language as string | null) ?? null,
    };
  } finally {
    await pdf.destroy();
  }
};
