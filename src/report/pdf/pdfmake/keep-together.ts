import {
  type LayoutBuilderShape,
  type LayoutNode,
  layoutBuilderModule,
  type TableProcessorShape,
  tableProcessorModule,
} from './internals.ts';

/** Lines of a paragraph that may stand alone at the foot or the head of a page. */
const LEAST_LINES = 2;

/** Rounding of heights, in points. */
const SLACK = 0.01;

const BaseLayoutBuilder = layoutBuilderModule.default;
const BaseTableProcessor = tableProcessorModule.default;

/**
 * Lays out as pdfmake does, and besides: content begins on the next page when the room it asks for
 * (`reserve`) is not left, leaves free what stands at the foot of its page (`foot`), and a paragraph is not parted so that one line stands alone. Nothing is
 * forced to stay whole, so nothing can be lost.
 */
export class KeepingLayoutBuilder extends BaseLayoutBuilder implements LayoutBuilderShape {
  override processNode(node: LayoutNode, allowVerticalAlignment?: boolean): void {
    if (node.reserve !== undefined && node.pageBreak === undefined && this.isInFlow()) {
      this.makeRoom(node.reserve);
    }
    if (node.foot !== undefined) this.writer.context().availableHeight -= node.foot;
    super.processNode(node, allowVerticalAlignment);
  }

  override processLeaf(node: LayoutNode): void {
    if (this.isInFlow()) this.avoidLoneLines(node);
    super.processLeaf(node);
  }

  /** Not within a table, columns or a block that stays whole anyway. */
  private isInFlow(): boolean {
    return this.writer.transactionLevel === 0 && this.writer.context().snapshots.length === 0;
  }

  private makeRoom(height: number): void {
    const context = this.writer.context();
    const begun = context.y > context.pageMargins.top + SLACK;
    if (begun && context.availableHeight < height) this.writer.moveToNextPage();
  }

  private avoidLoneLines(node: LayoutNode): void {
    const line = node._inlines?.[0]?.height;
    if (line === undefined) return;
    const context = this.writer.context();
    const fitting = Math.floor((context.availableHeight + SLACK) / line);
    const { tail = 0 } = node;
    const lines = this.countLines(node);
    const rest = lines - fitting;
    if (rest > 0) this.leaveOver(Math.max(rest, LEAST_LINES), lines, line);
    else if (context.availableHeight - lines * line < tail) {
      this.leaveOver(Math.min(lines, LEAST_LINES), lines, line);
    }
  }

  /** Sets so many lines of a paragraph on the next page; all of it, if too few would stay. */
  private leaveOver(rest: number, lines: number, line: number): void {
    const stay = lines - rest;
    if (stay < Math.min(LEAST_LINES, lines)) this.makeRoom(Number.POSITIVE_INFINITY);
    else this.writer.context().availableHeight = stay * line + SLACK;
  }

  /** Number of lines of a paragraph. */
  private countLines({ _inlines = [] }: LayoutNode): number {
    const probe = { _inlines: _inlines.map((inline) => ({ ...inline })) };
    let lines = 0;
    while (probe._inlines.length > 0 && this.buildNextLine(probe)) lines += 1;
    return lines;
  }
}

/** Begins a row on the next page when the room it asks for (`rowReserves`) is not left. */
class KeepingTableProcessor extends BaseTableProcessor implements TableProcessorShape {
  override beginRow(rowIndex: number, writer: LayoutBuilderShape['writer']): void {
    const reserve = this.tableNode.table.rowReserves?.[rowIndex] ?? 0;
    const alone = writer.transactionLevel === 0;
    if (alone && writer.context().availableHeight < reserve) writer.moveToNextPage();
    super.beginRow(rowIndex, writer);
  }
}

/** Makes pdfmake use it; doing it twice changes nothing. */
export const installTables = (): void => {
  tableProcessorModule.default = KeepingTableProcessor;
};
