import { contentOf } from '../pdfmake/content-root.ts';
import {
  type PdfDocumentShape,
  type RenderedItem,
  type RenderedPage,
  type RenderedSvg,
  type RenderedVector,
  type RenderedWatermark,
  rendererModule,
} from '../pdfmake/internals.ts';
import { Bookmarks } from './bookmarks.ts';
import { LinePainter } from './line-painter.ts';
import { LinkAnnotations } from './link-annotations.ts';
import { PageMarks } from './page-marks.ts';
import { SignatureFields } from './signature-fields.ts';
import { paintSmallDrawing } from './small-drawings.ts';
import type { StructureElement } from './structure-element.ts';
import { type StructureTree, structureTree } from './structure-tree.ts';
import { paintWords } from './text-painter.ts';
import { writeStructure } from './write-structure.ts';

const BaseRenderer = rendererModule.default;

/** What draws the parts of one document. */
interface Painters {
  readonly marks: PageMarks;
  readonly lines: LinePainter;
  readonly signatures: SignatureFields;
  readonly structure: StructureTree;
  /** The page on which a leaf of a table head was drawn first. */
  readonly firstPages: Map<object, number>;
}

/** Draws laid-out pages with the structure of what is drawn, bookmarks and links. */
class ReportRenderer extends BaseRenderer {
  override renderPages(pages: readonly RenderedPage[]): void {
    const document = this.pdfDocument;
    const marks = new PageMarks(document);
    const bookmarks = new Bookmarks(document);
    const content = contentOf(document);
    const links = new LinkAnnotations(document, marks, content.linkTitles ?? new Map());
    const painters: Painters = {
      marks,
      lines: new LinePainter(document, marks, links, bookmarks),
      signatures: new SignatureFields(document),
      structure: structureTree(content),
      firstPages: new Map(),
    };
    pages.forEach((page, index) => {
      document.addPage({ size: [page.pageSize.width, page.pageSize.height] });
      marks.beginPage();
      if (page.watermark) {
        marks.artifact('Background');
        paintWatermark(document, page.watermark);
      }
      for (const item of page.items) this.paintItem(item, index, painters);
      marks.close();
    });
    bookmarks.finish();
    painters.signatures.finish();
    writeStructure(document, painters.structure.root);
  }

  private paintItem({ type, item }: RenderedItem, page: number, painters: Painters): void {
    const element = elementOf(item.leaf, page, painters);
    switch (type) {
      case 'line':
        painters.lines.paint(item, element);
        break;
      case 'vector':
        this.paintVector(item, element, painters.marks);
        break;
      case 'svg':
        if (element?.role === 'Form') painters.signatures.add(element, item);
        else this.paintSvg(item, element, painters.marks);
        break;
      default:
        // Anything else would be lost without a word.
        throw new Error(`${String(type)} is not drawn`);
    }
  }

  private paintVector(
    vector: RenderedVector,
    element: StructureElement | null,
    marks: PageMarks,
  ): void {
    if (element) marks.content(element);
    else marks.artifact('Layout');
    this.renderVector(vector);
  }

  private paintSvg(svg: RenderedSvg, figure: StructureElement | null, marks: PageMarks): void {
    if (figure) {
      const { x, y, _width: width, _height: height } = svg;
      const bottom = this.pdfDocument.page.height - y - height;
      const BBox = [x, bottom, x + width, bottom + height];
      figure.attributes = { O: 'Layout', Placement: 'Block', BBox };
      marks.content(figure);
    } else {
      marks.artifact('Layout');
    }
    this.renderSVG(svg);
  }

  /** A drawing that says nothing is a small one, and stands in a report hundreds of times. */
  override renderSVG(svg: RenderedSvg): void {
    if (svg.alt !== undefined) super.renderSVG(svg);
    else paintSmallDrawing(this.pdfDocument, svg, (one) => super.renderSVG(one));
  }
}

/** The element of a leaf; none for decoration, and for a table head that is drawn again. */
const elementOf = (
  leaf: object | undefined,
  page: number,
  { structure, firstPages }: Painters,
): StructureElement | null => {
  if (leaf === undefined) return null;
  const element = structure.elements.get(leaf) ?? null;
  if (element === null || !structure.repeated.has(leaf)) return element;
  const first = firstPages.get(leaf) ?? page;
  firstPages.set(leaf, first);
  return first === page ? element : null;
};

/** Draws the watermark below everything, so that it needs no transparency. */
const paintWatermark = (
  document: PdfDocumentShape,
  { text, font, fontSize, color, angle, _size: { size } }: RenderedWatermark,
): void => {
  const { width, height } = document.page;
  document.save();
  document.rotate(angle, { origin: [width / 2, height / 2] });
  const x = (width - size.width) / 2;
  const y = (height - size.height) / 2 + (font.ascender / 1000) * fontSize;
  paintWords(document, [{ text, font, fontSize, color, x: 0, width: size.width }], x, y);
  document.restore();
};

/** Makes pdfmake use it; doing it twice changes nothing. */
export const installRenderer = (): void => {
  rendererModule.default = ReportRenderer;
};
