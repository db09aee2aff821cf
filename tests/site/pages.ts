import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ELEMENT_NODE, type ElementNode, parse, TEXT_NODE, walkSync } from 'ultrahtml';
import type { Evaluation } from '../../src/evaluation/record/evaluation.ts';
import { keepTogether } from '../../src/text/format/keep-together.ts';
import { homeAddress } from '../../src/views/addresses/addresses.ts';
import { site } from './site.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Address from the root: `/muc-tieu/t1/`. */
  readonly address: string;
  readonly html: string;
  /** All elements in document order. */
  readonly elements: readonly ElementNode[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** Text of HTML with its entities read. */
export const decode = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#34|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

type Tree = Parameters<typeof walkSync>[0];

const elementsOf = (root: Tree): ElementNode[] => {
  const found: ElementNode[] = [];
  walkSync(root, (node) => {
    if (node.type === ELEMENT_NODE) found.push(node as ElementNode);
  });
  return found;
};

/** Runs of white space as one space, as a browser shows them; no-break spaces stay. */
const tidy = (text: string): string => text.replace(/[ \n\t]+/g, ' ').trim();

/** Text of an element as a reader gets it: entities read, runs of white space one space. */
export const textOf = (element: ElementNode): string => {
  let text = '';
  walkSync(element, (node) => {
    if (node.type === TEXT_NODE) text += (node as { value: string }).value;
  });
  return tidy(decode(text));
};

/** Words of a text module as a page shows them: runs of white space one space, numbers kept together. */
export const asShown = (text: string): string =>
  keepTogether(text.replace(/[ \n\t]+/g, ' ').trim());

/** Elements of a name below another element. */
export const within = (element: ElementNode, name: string): ElementNode[] =>
  elementsOf(element).filter((one) => one !== element && one.name === name);

/** Elements of these names directly below another element. */
export const childrenOf = (element: ElementNode, ...names: readonly string[]): ElementNode[] =>
  element.children
    .filter((node): node is ElementNode => node.type === ELEMENT_NODE)
    .filter(({ name }) => names.includes(name));

/** The value of an attribute, entities read; undefined if there is none. */
export const attribute = (element: ElementNode, name: string): string | undefined => {
  const value = element.attributes[name];
  return value === undefined ? undefined : decode(value);
};

const hasClass = (element: ElementNode, name: string): boolean =>
  (element.attributes.class ?? '').split(/\s+/).includes(name);

/** Elements of a page with a class. */
export const withClass = (page: BuiltPage, name: string): ElementNode[] =>
  page.elements.filter((element) => hasClass(element, name));

/** Elements of a page with a name. */
export const named = (page: BuiltPage, ...names: readonly string[]): ElementNode[] =>
  page.elements.filter((element) => names.includes(element.name));

const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Folder of the site that the tests look at. */
export const dist = (): string => site().dist;

/** Files of the built site, from its root, sorted. */
export const builtFiles = (folder = dist()): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** A page of this HTML. */
export const pageOf = (address: string, html: string): BuiltPage => ({
  address,
  html,
  elements: elementsOf(parse(html)),
});

const read = (path: string): BuiltPage =>
  pageOf(addressOf(path), readFileSync(join(dist(), path), 'utf8'));

const pagesIn = new Map<string, readonly BuiltPage[]>();

/** Every page of the built site, read once. */
export const builtPages = (): readonly BuiltPage[] => {
  const known = pagesIn.get(dist());
  if (known !== undefined) return known;
  const pages = builtFiles()
    .filter((path) => path.endsWith('.html'))
    .map(read);
  pagesIn.set(dist(), pages);
  return pages;
};

/** The page at an address. */
export const pageAt = (address: string): BuiltPage => {
  const page = builtPages().find((one) => one.address === address);
  if (page === undefined) throw new Error(`There is no page ${address}.`);
  return page;
};

/** Sets of the data that the site was built from. */
export const SETS: readonly string[] = site().sets;

/** The evaluation the pages of a set were made from, as the site publishes it. */
export const evaluationOf = (set: string): Evaluation =>
  JSON.parse(readFileSync(join(dist(), homeAddress(set), 'so-lieu/evaluation.json'), 'utf8'));
