import type { BarChange, BarState } from '../../text/contribute/trial-page.ts';
import { element } from '../dom/element.ts';
import { say } from './say.ts';

let drawings = 0;

/** Attributes that may name an id of their drawing, as `#id` or `url(#id)`; other values of theirs are colours. */
const REFERRING = ['href', 'xlink:href', 'clip-path', 'mask', 'marker-end'];
const PAINTING = ['fill', 'stroke'];

/** Attributes that hold ids side by side. */
const LISTING = ['aria-labelledby', 'aria-describedby'];

/** Gives the ids of a drawing names of its own: there are several drawings of one result on the page. */
const ownIds = (root: Element): void => {
  drawings += 1;
  const prefix = `thu-${drawings}-`;
  for (const part of [root, ...root.querySelectorAll('*')]) {
    if (part.id !== '') part.id = `${prefix}${part.id}`;
    for (const name of REFERRING) {
      const value = part.getAttribute(name);
      if (value !== null) part.setAttribute(name, value.replace(/^(?:url\()?#/, `$&${prefix}`));
    }
    for (const name of PAINTING) {
      const value = part.getAttribute(name);
      if (value !== null) part.setAttribute(name, value.replace(/^url\(#/, `$&${prefix}`));
    }
    for (const name of LISTING) {
      const value = part.getAttribute(name);
      if (value !== null) part.setAttribute(name, value.replace(/\S+/g, `${prefix}$&`));
    }
  }
};

/** A drawing as an element; null for none, or for what is no drawing. */
const drawing = (svg: string): Element | null => {
  if (svg === '') return null;
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') return null;
  ownIds(root);
  return document.importNode(root, true);
};

const stateView = (label: string, { words, svg }: BarState): HTMLElement => {
  const drawn = drawing(svg);
  return element('div', '', [
    element('p', '', [element('strong', '', [`${label}:`]), ' ', words]),
    ...(drawn === null ? [] : [drawn]),
  ]);
};

/** A verdict that changes, before and after, in words and as bars. */
export const barView = (change: BarChange): HTMLElement =>
  element('section', 'bar-change', [
    element('h5', '', [change.about]),
    ...(change.isWorse ? [element('p', 'loss', [say('worse')])] : []),
    element('div', 'bar-states', [
      stateView(say('before'), change.before),
      stateView(say('after'), change.after),
    ]),
  ]);
