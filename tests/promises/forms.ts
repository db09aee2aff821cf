import { ELEMENT_NODE, type ElementNode, type Node, TEXT_NODE } from 'ultrahtml';
import type { BuiltPage } from '../site/pages.ts';

/**
 * Attributes whose values are words, names and places. What else an attribute says (a role, a type, a
 * scope) belongs to the form of its element.
 */
const FREE = new Set([
  ...['id', 'href', 'src', 'class', 'title', 'alt', 'content', 'name', 'value', 'for', 'datetime'],
  ...['aria-label', 'aria-labelledby', 'aria-describedby', 'download', 'itemid'],
]);

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;

/** What else than {@link FREE} belongs to the form of an element. */
export interface FormOptions {
  /** Its classes, on which its looks depend. */
  readonly classes: boolean;
}

/** An attribute with what its value can break; where values are free, whether there is one. */
const attributeForm = (
  [name, value]: readonly [string, string],
  inDrawing: boolean,
  { classes }: FormOptions,
): string => {
  const isFree = name === 'class' ? !classes : FREE.has(name) || inDrawing;
  return isFree ? `${name}=${value === '' ? '' : '…'}` : `${name}=${value}`;
};

/** What an element holds, in order; of equal neighbours two. */
const childForms = (element: ElementNode): string[] => {
  const forms: string[] = [];
  for (const child of element.children) {
    const isText = child.type === TEXT_NODE && String(child.value).trim() !== '';
    const form = isElement(child) ? child.name : isText ? 'text' : '';
    const isThird = forms.at(-1) === form && forms.at(-2) === form;
    if (form !== '' && !isThird) forms.push(form);
  }
  return forms;
};

/**
 * The forms of the elements of a page: the elements around it, its own name and attributes without
 * what is free, what it holds. Rules about what may stand where, and with which attributes, find the
 * same in two elements of one form. In drawings, whose parts may stand in any order, their order is
 * left out.
 */
export const formsOf = (
  { elements }: BuiltPage,
  options: FormOptions = { classes: false },
): ReadonlySet<string> => {
  const paths = new Map<Node, { readonly path: string; readonly inDrawing: boolean }>();
  const forms = new Set<string>();
  for (const element of elements) {
    const around = paths.get(element.parent) ?? { path: '', inDrawing: false };
    const inDrawing = around.inDrawing || element.name === 'svg';
    const path = `${around.path}>${element.name}`;
    paths.set(element, { path, inDrawing });
    const attributes = Object.entries(element.attributes)
      .map((attribute) => attributeForm(attribute, inDrawing, options))
      .sort();
    const held = childForms(element);
    const inside = inDrawing ? [...new Set(held)].sort() : held;
    forms.add(`${path}[${attributes.join(' ')}]{${inside.join(' ')}}`);
  }
  return forms;
};

/**
 * Pages enough that every form of an element of any page stands on one of them, the longest first: a
 * rule about forms that holds on these holds on all.
 */
export const pagesOfEveryForm = (
  pages: readonly BuiltPage[],
  options?: FormOptions,
): readonly BuiltPage[] => {
  const seen = new Set<string>();
  return [...pages]
    .sort((a, b) => b.html.length - a.html.length)
    .filter((page) => {
      const fresh = [...formsOf(page, options)].filter((form) => !seen.has(form));
      for (const form of fresh) seen.add(form);
      return fresh.length > 0;
    });
};
