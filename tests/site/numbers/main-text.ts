import { ELEMENT_NODE, type ElementNode, type Node, TEXT_NODE } from 'ultrahtml';
import { type BuiltPage, decode, named } from '../pages.ts';

/** What a reader reads in the main part of a page, drawings included. */
export interface MainText {
  readonly page: BuiltPage;
  /** Every block a line of its own; a no-break space is a space. */
  readonly text: string;
  /** The same as one line in small letters: offsets are those of the text. */
  readonly folded: string;
  /** The element whose text stands at an offset. */
  readonly elementAt: (offset: number) => ElementNode;
}

/** Elements that do not begin a line of their own. */
const INLINE = new Set(
  'a abbr b bdi cite code dfn em i kbd mark q small span strong sub sup time'.split(' '),
);

/** A line of wrapped text in a drawing: words go on in it. */
const WRAPPED = 'tspan';

interface Run {
  readonly from: number;
  readonly element: ElementNode;
}

/** Parts of a drawn sheet or file, which stand beside each other like cells. */
const CELL = /^(?:sheet-|text-line-)/;

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;

/** Letters small and every white space one space: what differs from place to place in a quotation. */
export const folded = (text: string): string => text.replace(/[\u00a0\s]+/g, ' ').toLowerCase();

const spaced = (text: string): string => decode(text).replace(/[\u00a0\s]+/g, ' ');

/** The text of the one main part of a page. */
export const mainText = (page: BuiltPage): MainText => {
  const [main] = named(page, 'main');
  if (main === undefined) throw new Error(`${page.address} has no main part.`);
  const runs: Run[] = [];
  let text = '';
  const add = (more: string): void => {
    text += /\s$/.test(text) || text === '' ? more.trimStart() : more;
  };
  const breakLine = (): void => {
    text = text === '' || text.endsWith('\n') ? text : `${text.trimEnd()}\n`;
  };
  const read = (element: ElementNode): void => {
    // What a script may take out of it stands on no page yet.
    if (element.name === 'template') return;
    const isCell = CELL.test(element.attributes.class ?? '');
    const isBlock = isCell || (!INLINE.has(element.name) && element.name !== WRAPPED);
    if (isBlock) breakLine();
    if (element.name === WRAPPED) add(' ');
    for (const node of element.children as Node[]) {
      if (node.type === TEXT_NODE) {
        add(spaced((node as { value: string }).value));
        runs.push({ from: text.length, element });
      } else if (isElement(node) && !['script', 'style'].includes(node.name)) read(node);
    }
    if (isBlock) breakLine();
  };
  read(main);
  return {
    page,
    text,
    folded: folded(text),
    // Runs are noted where they end.
    elementAt: (offset) => runs.find(({ from }) => offset < from)?.element ?? main,
  };
};
