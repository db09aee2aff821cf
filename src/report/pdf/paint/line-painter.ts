import type { PdfDocumentShape, RenderedInline, RenderedLine } from '../pdfmake/internals.ts';
import type { Bookmarks } from './bookmarks.ts';
import { paintLeader } from './leaders.ts';
import { type LinkAnnotations, targetOf } from './link-annotations.ts';
import type { PageMarks } from './page-marks.ts';
import type { StructureElement } from './structure-element.ts';
import { paintWords, sameStyle } from './text-painter.ts';

/** Parts words into runs of neighbours that are alike. */
const runsOf = (
  words: readonly RenderedInline[],
  alike: (a: RenderedInline, b: RenderedInline) => boolean,
): RenderedInline[][] => {
  const runs: RenderedInline[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && alike(last, word)) run.push(word);
    else runs.push([word]);
  }
  return runs;
};

const sameTarget = (a: RenderedInline, b: RenderedInline): boolean =>
  targetOf(a)?.to === targetOf(b)?.to;

/** The word of a page number at the right of its column, in place of the digits that held its place. */
const numberWords = ({ _pageNodeRef, inlines }: RenderedLine): readonly RenderedInline[] => {
  const [place] = inlines;
  const page = _pageNodeRef?.positions?.[0]?.pageNumber;
  if (place === undefined || page === undefined) throw new Error('a page number has no page');
  const text = String(page);
  const width = place.font.widthOfString(text, place.fontSize);
  return [{ ...place, text, width, x: place.x + place.width - width }];
};

/** Where a line ended, in points from the top left. */
interface LineEnd {
  readonly element: StructureElement | null;
  readonly x: number;
  readonly y: number;
}

/** Draws the lines of text of a document, with their links, bookmarks and destinations. */
export class LinePainter {
  private last: LineEnd | null = null;
  private readonly document: PdfDocumentShape;
  private readonly marks: PageMarks;
  private readonly links: LinkAnnotations;
  private readonly bookmarks: Bookmarks;

  constructor(
    document: PdfDocumentShape,
    marks: PageMarks,
    links: LinkAnnotations,
    bookmarks: Bookmarks,
  ) {
    this.document = document;
    this.marks = marks;
    this.links = links;
    this.bookmarks = bookmarks;
  }

  /** Draws a line of an element, or of none where it is decoration. */
  paint(line: RenderedLine, element: StructureElement | null): void {
    if (line._outline) this.bookmarks.add(line._outline, line.y);
    if (line.id) this.document.addNamedDestination(line.id, 'XYZ', 0, line.y, null);
    if (line._pageNodeRef) this.paintPageNumber(line, element);
    else this.paintWords(line, line.inlines, line.y, element);
  }

  /** A page number stands on the last line of the entry it belongs to, with dots up to it. */
  private paintPageNumber(line: RenderedLine, element: StructureElement | null): void {
    const entry = this.last?.element === element ? this.last : null;
    const words = numberWords(line);
    const [number] = words;
    if (entry && number) {
      this.marks.artifact('Layout');
      paintLeader(this.document, entry.x, line.x + number.x, entry.y + line.getAscenderHeight());
    }
    this.paintWords(line, words, entry?.y ?? line.y, element);
  }

  private paintWords(
    line: RenderedLine,
    words: readonly RenderedInline[],
    y: number,
    element: StructureElement | null,
  ): void {
    const baseline = y + line.getAscenderHeight();
    for (const run of runsOf(words, sameTarget)) {
      if (run.every(({ text }) => text === '')) continue;
      this.open(run, line, y, element);
      for (const styled of runsOf(run, sameStyle)) {
        paintWords(this.document, styled, line.x, baseline);
      }
    }
    const end = words.at(-1);
    this.last = { element, x: line.x + (end ? end.x + end.width : 0), y };
  }

  /** Opens the mark that the words belong in: that of the element, or of a link in it. */
  private open(
    run: readonly RenderedInline[],
    line: RenderedLine,
    y: number,
    element: StructureElement | null,
  ): void {
    const [first] = run;
    const last = run.at(-1);
    const target = first ? targetOf(first) : null;
    if (element === null) this.marks.artifact('Pagination');
    else if (target === null || !first || !last) {
      this.links.end();
      this.marks.content(element);
    } else {
      this.links.add(element, target, String(line.leaf?.text ?? ''), {
        x: line.x + first.x,
        y,
        width: last.x + last.width - first.x,
        height: line.getHeight(),
      });
    }
  }
}
