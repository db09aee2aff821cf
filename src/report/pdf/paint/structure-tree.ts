import type { ContentNode } from '../pdfmake/internals.ts';
import type { Role } from '../pdfmake/tags.ts';
import { type StructureElement, structureElement } from './structure-element.ts';

/** The structure of a report, built before its pages are drawn: what a screen reader follows. */
export interface StructureTree {
  readonly root: StructureElement;
  /**
   * The element of each text, drawing and list marker. What is drawn of a node without an element
   * is marked as decoration, which a screen reader skips.
   */
  readonly elements: ReadonlyMap<object, StructureElement>;
  /**
   * Texts in the heads of tables. A head is drawn again on every page that its table goes on to;
   * only the first drawing is content, the others are decoration.
   */
  readonly repeated: ReadonlySet<object>;
}

/** A stack with one of these roles is one heading or paragraph in several lines, not a group. */
const TEXT_ROLES: ReadonlySet<Role | 'Artifact'> = new Set(['H1', 'H2', 'H3', 'H4', 'P']);

/** The first row of a data table holds its caption; the labels of the columns come after it. */
const CAPTION_ROW = 0;

/**
 * The structure of content that has been laid out. Elements stand in the order in which the content
 * is declared, which is the order to read it in. A text without a `role` becomes a paragraph;
 * content with the role `Artifact` and a drawing without `alt` get no element.
 */
export const structureTree = (content: ContentNode): StructureTree => {
  const elements = new Map<object, StructureElement>();
  const repeated = new Set<object>();

  /** Gives every text in a node, however deep, to one element. */
  const give = (node: ContentNode, element: StructureElement, head = false): void => {
    for (const part of node.stack ?? node.columns ?? []) give(part, element, head);
    if (node.text === undefined) return;
    elements.set(node, element);
    if (head) repeated.add(node);
  };

  const addList = (items: readonly ContentNode[], parent: StructureElement): void => {
    const attributes = { O: 'List', ListNumbering: 'Disc' };
    const list = structureElement('L', parent, { attributes });
    for (const item of items) {
      const entry = structureElement('LI', list);
      if (item.listMarker) elements.set(item.listMarker, structureElement('Lbl', entry));
      give(item, structureElement('LBody', entry));
    }
  };

  /**
   * A list laid out as a table of two columns: the label of an entry on the left, its text right.
   */
  const addTerms = (rows: readonly ContentNode[][], parent: StructureElement): void => {
    const list = structureElement('L', parent, {
      attributes: { O: 'List', ListNumbering: 'None' },
    });
    for (const [label, text] of rows) {
      const entry = structureElement('LI', list);
      if (label) give(label, structureElement('Lbl', entry));
      if (text) give(text, structureElement('LBody', entry));
    }
  };

  const addHeadCell = (cell: ContentNode, row: StructureElement, scope: 'Column' | 'Row'): void => {
    const attributes = { O: 'Table', Scope: scope };
    give(cell, structureElement('TH', row, { attributes }), scope === 'Column');
  };

  /**
   * A data table. Of the rows counted as its head the first is the caption, the others label
   * columns; below the head the first cell of a row labels the row.
   */
  const addTable = (
    { body, headerRows = 0 }: NonNullable<ContentNode['table']>,
    parent: StructureElement,
  ): void => {
    const table = structureElement('Table', parent);
    let part: StructureElement | null = null;
    body.forEach((cells, index) => {
      if (index === CAPTION_ROW) {
        const [caption] = cells;
        if (caption) give(caption, structureElement('Caption', table), true);
        return;
      }
      const role = index < headerRows ? 'THead' : 'TBody';
      if (part?.role !== role) part = structureElement(role, table);
      const row = structureElement('TR', part);
      cells.forEach((cell, column) => {
        if (role === 'THead') addHeadCell(cell, row, 'Column');
        else if (column === 0) addHeadCell(cell, row, 'Row');
        else give(cell, structureElement('TD', row));
      });
    });
  };

  const addContents = (
    { title, _table }: NonNullable<ContentNode['toc']>,
    parent: StructureElement,
  ): void => {
    if (title) add(title, parent);
    if (!_table?.table) return;
    const contents = structureElement('TOC', parent);
    for (const cells of _table.table.body) {
      const reference = structureElement('Reference', structureElement('TOCI', contents));
      for (const cell of cells) give(cell, reference);
    }
  };

  const add = (node: ContentNode, parent: StructureElement): void => {
    const { role } = node;
    if (role === 'Artifact') return;
    const parts = node.stack ?? node.columns;
    if (parts) {
      if (role !== undefined && TEXT_ROLES.has(role)) give(node, structureElement(role, parent));
      else {
        const group = role === undefined ? parent : structureElement(role, parent);
        for (const part of parts) add(part, group);
      }
    } else if (node.ul) addList(node.ul, parent);
    else if (node.toc) addContents(node.toc, parent);
    else if (node.table && role === 'Table') addTable(node.table, parent);
    else if (node.table && role === 'L') addTerms(node.table.body, parent);
    else if (node.text !== undefined) {
      const group = role === 'BlockQuote' ? structureElement(role, parent) : parent;
      give(node, structureElement(role === undefined || role === 'BlockQuote' ? 'P' : role, group));
    } else if (node.svg && node.signatureField !== undefined) {
      elements.set(node, structureElement('Form', parent));
    } else if (node.svg && node.alt !== undefined) {
      elements.set(node, structureElement('Figure', parent, { alt: node.alt }));
    }
  };

  const root = structureElement('Document', null);
  add(content, root);
  return { root, elements, repeated };
};
