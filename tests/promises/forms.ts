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

/**
 * For whom forms are told apart: rules about what may stand where, or engines that look at each element with its looks. These
 * know an element by its classes too; of what a container holds they know which names and not their order, as that of
 * headings is a promise about whole pages; and a drawing is one picture to them, whatever it is drawn of.
 */
export interface FormOptions {
  readonly of: 'rules' | 'engines';
}

/** Containers whose children may stand in any order. */
const CONTAINERS = new Set([
  ...['head', 'body', 'main', 'article', 'section', 'header', 'footer', 'nav', 'div', 'p'],
  ...['details', 'figure', 'figcaption', 'dl', 'dd', 'li', 'tr', 'th', 'td', 'span', 'a'],
]);

/** An attribute with what its value can break; where values are free, whether there is one. */
const attributeForm = (
  [name, value]: readonly [string, string],
  inDrawing: boolean,
  { of }: FormOptions,
): string => {
  const isForEngines = of === 'engines';
  const isFree =
    name === 'class'
      ? !isForEngines
      : FREE.has(name) ||
        inDrawing ||
        (isForEngines && (name === 'action' || name.startsWith('data-')));
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
  options: FormOptions = { of: 'rules' },
): ReadonlySet<string> => {
  const paths = new Map<Node, { readonly path: string; readonly inDrawing: boolean }>();
  const forms = new Set<string>();
  for (const element of elements) {
    const around = paths.get(element.parent) ?? { path: '', inDrawing: false };
    const inDrawing = around.inDrawing || element.name === 'svg';
    const path = `${around.path}>${element.name}`;
    paths.set(element, { path, inDrawing });
    if (around.inDrawing && options.of === 'engines') continue;
    const attributes = Object.entries(element.attributes)
      .map((attribute) => attributeForm(attribute, inDrawing, options))
      .sort();
    const held = childForms(element);
    const inOrder = !inDrawing && !(options.of === 'engines' && CONTAINERS.has(element.name));
    const isOne = inDrawing && options.of === 'engines';
    const inside = isOne ? [] : inOrder ? held : [...new Set(held)].sort();
    forms.add(`${path}[${attributes.join(' ')}]{${inside.join(' ')}}`);
  }
  return forms;
};

/**
 * Pages enough that every form of an element of any page stands on one of them, the longest first: a
 * rule about forms that holds on these holds on all.
 * @param isProved forms for which no page is needed any more
 */
export const pagesOfEveryForm = (
  pages: readonly BuiltPage[],
  options?: FormOptions,
  isProved: (form: string) => boolean = () => false,
): readonly BuiltPage[] => {
  const seen = new Set<string>();
  return [...pages]
    .sort((a, b) => b.html.length - a.html.length)
    .filter((page) => {
      const fresh = [...formsOf(page, options)].filter(
        (form) => !seen.has(form) && !isProved(form),
      );
      for (const form of fresh) seen.add(form);
      return fresh.length > 0;
    });
};
