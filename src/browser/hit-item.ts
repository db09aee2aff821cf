import { excerpt, highlight, type Piece } from '../search/excerpt.ts';
import type { SearchHit } from '../search/search.ts';
import { codeWords, KIND_LABELS, OTHER_MARKS, otherNames } from '../text/site/search-words.ts';
import { element } from './dom/element.ts';

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', '', [text]) : text));

/** A result as an item of the list: its link, what kind it is and where it lies, the part that fits. */
export const hitItem = ({ entry, fit }: SearchHit, query: string): HTMLElement => {
  const { kind, href, title, place, life, names = [], text } = entry;
  const link = document.createElement('a');
  link.href = href;
  link.append(...marked(highlight(title, query)));
  // The first two names of a unit are its name and its code, which the title and the page have.
  const others = kind === 'unit' ? names.slice(2) : [];
  const facts = [
    KIND_LABELS[kind],
    fit === 'other-marks' ? OTHER_MARKS : '',
    place ?? '',
    life ?? '',
    kind === 'unit' ? codeWords(names[1] ?? '') : '',
    others.length === 0 ? '' : otherNames(others),
  ].filter((fact) => fact !== '');
  return element('li', 'search-hit', [
    link,
    element('p', 'note', [facts.join(' · ')]),
    ...(text === undefined ? [] : [element('p', 'search-text', marked(excerpt(text, query)))]),
  ]);
};
