import type { BarChange, BarState } from '../../text/contribute/trial-page.ts';
import { element } from '../dom/element.ts';
import { DRAWING } from './messages.ts';
import { say } from './say.ts';

let drawings = 0;

/** A drawing as an element; null for none, or for what is no drawing. */
const drawing = (svg: string): Element | null => {
  if (svg === '') return null;
  drawings += 1;
  // There are several drawings of one result on the page: each has ids of its own.
  const own = svg.replaceAll(DRAWING, `${DRAWING}-${drawings}`);
  const root = new DOMParser().parseFromString(own, 'image/svg+xml').documentElement;
  return root.localName === 'svg' ? document.importNode(root, true) : null;
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
