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

/** Whom forms are told apart for: rules about what may stand where, or engines, which look at each element. */
export interface FormOptions {
  readonly of: 'rules' | 'engines';
}

/** What engines look at besides: classes, on which looks depend. Of a drawing this is all, as it is one picture to them. */
const LOOKED_AT = new Set(['class', 'role', 'aria-hidden', 'tabindex']);

/** Containers whose children engines take in any order; that of headings is a promise about whole pages. */
const CONTAINERS = new Set([
  ...['head', 'body', 'main', 'article', 'section', 'header', 'footer', 'nav', 'div', 'p'],
  ...['details', 'figure', 'figcaption', 'dl', 'dd', 'li', 'tr', 'th', 'td', 'span', 'a'],
]);

/** What names a drawing to those who do not see it. */
const NAMING = new Set(['title', 'desc']);

/** Whether an attribute may have any value in an element of the same form. */
const isFree = (name: string, inDrawing: boolean, { of }: FormOptions): boolean =>
  of === 'rules'
    ? FREE.has(name) || inDrawing
    : !LOOKED_AT.has(name) &&
      (FREE.has(name) || inDrawing || name === 'action' || name.startsWith('data-'));

/** An attribute with what its value can break; where values are free, whether there is one. */
const attributeForm = (
  [name, value]: readonly [string, string],
  inDrawing: boolean,
  options: FormOptions,
): string =>
  isFree(name, inDrawing, options) ? `${name}=${value === '' ? '' : '…'}` : `${name}=${value}`;

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

/** What of its children belongs to the form of an element. */
const insideOf = (element: ElementNode, inDrawing: boolean, { of }: FormOptions): string[] => {
  const held = childForms(element);
  if (inDrawing && of === 'engines') return held.filter((name) => NAMING.has(name));
  const isAnyOrder = inDrawing || (of === 'engines' && CONTAINERS.has(element.name));
  return isAnyOrder ? [...new Set(held)].sort() : held;
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
    // What a drawing is drawn of is nothing to an engine.
    if (around.inDrawing && options.of === 'engines') continue;
    const attributes = Object.entries(element.attributes)
      .map((attribute) => attributeForm(attribute, inDrawing, options))
      .sort();
    forms.add(
      `${path}[${attributes.join(' ')}]{${insideOf(element, inDrawing, options).join(' ')}}`,
    );
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
