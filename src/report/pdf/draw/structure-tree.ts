import type { ContentNode } from '../pdfmake/internals.ts';
import type { Role } from '../pdfmake/tags.ts';
import { type StructureElement, structureElement } from './structure-element.ts';

/** The structure of a report before it is drawn. */
export interface StructureTree {
  readonly root: StructureElement;
  /** The element that takes what is drawn of a leaf; a leaf without one is decoration. */
  readonly elements: ReadonlyMap<object, StructureElement>;
  /** Leaves of table heads: drawn again on later pages, they are decoration there. */
  readonly repeated: ReadonlySet<object>;
}

/** A stack of these is one element: its lines are parts of one heading or paragraph. */
const TEXT_ROLES: ReadonlySet<Role | 'Artifact'> = new Set(['H1', 'H2', 'H3', 'H4', 'P']);

/** Rows of a data table above its rows of data: the caption, then the labels of the columns. */
const CAPTION_ROW = 0;

/**
 * The structure of laid-out content, in the order in which it is declared: that of reading. Text
 * becomes a paragraph unless its `role` says otherwise.
 */
export const structureTree = (content: ContentNode): StructureTree => {
  const elements = new Map<object, StructureElement>();
  const repeated = new Set<object>();

  /** Gives all text of a node to one element. */
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

  /** A table of two columns that reads as a list: what it is about, then what is said of it. */
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

  /** The first row is the caption, the rest of the head labels columns, the first cell its row. */
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
    } else if (node.svg && node.alt !== undefined) {
      elements.set(node, structureElement('Figure', parent, { alt: node.alt }));
    }
  };

  const root = structureElement('Document', null);
  add(content, root);
  return { root, elements, repeated };
};
