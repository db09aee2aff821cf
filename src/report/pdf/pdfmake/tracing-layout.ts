import { keepContent } from './content-root.ts';
import {
  type LayoutLine,
  type LayoutNode,
  layoutBuilderModule,
  type PdfDocumentShape,
} from './internals.ts';
import { KeepingLayoutBuilder } from './keep-together.ts';

/**
 * Lays out and leaves a trace: every line, drawing and list sign knows the content it comes from, so
 * that what draws it can say what it belongs to.
 */
class TracingLayoutBuilder extends KeepingLayoutBuilder {
  private root: LayoutNode | null = null;

  override layoutDocument(content: unknown, document: PdfDocumentShape, ...rest: unknown[]) {
    const pages = super.layoutDocument(content, document, ...rest);
    if (this.root) keepContent(document, this.root);
    return pages;
  }

  override processNode(node: LayoutNode, allowVerticalAlignment?: boolean): void {
    this.root ??= node;
    super.processNode(node, allowVerticalAlignment);
  }

  override buildNextLine(node: LayoutNode): LayoutLine | null {
    const line = super.buildNextLine(node);
    if (line) line.leaf = node;
    return line;
  }

  override processSVG(node: LayoutNode): void {
    node.leaf = node;
    super.processSVG(node);
  }

  override processList(ordered: boolean, node: LayoutNode): void {
    for (const { listMarker } of node.ul ?? []) {
      for (const vector of listMarker?.canvas ?? []) vector.leaf = listMarker;
    }
    super.processList(ordered, node);
  }
}

/** Makes pdfmake use it; doing it twice changes nothing. */
export const installLayout = (): void => {
  layoutBuilderModule.default = TracingLayoutBuilder;
};
