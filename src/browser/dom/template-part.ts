import { filled, type Gaps } from '../../text/contribute/filled.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { ask } from './ask-page.ts';
import { element } from './element.ts';

/** What a copy of a part differs in from all others. */
export interface PartAbout {
  /** What stands in the gaps of its texts and of the names of its files. */
  readonly gaps?: Gaps;
  /** Addresses by what its links are marked with. */
  readonly links?: Readonly<Record<string, string>>;
  /** What holds of it: what is marked for something else is left out. */
  readonly cases?: readonly string[];
}

/**
 * A copy of a part of a template: `data-part` names it, `data-when` marks what it holds in one case only, `data-link`
 * what becomes a link, and `data-keep-as` the name under which what it leads to is kept; braces in a text are a gap. A
 * link to another place opens beside the page. Throws where the page has no such template or part.
 */
export const templatePart = (
  template: string,
  name: string,
  { gaps = {}, links = {}, cases = [] }: PartAbout = {},
): HTMLElement => {
  const { content } = ask(document, template, HTMLTemplateElement);
  const copy = document.importNode(ask(content, `[data-part="${name}"]`, HTMLElement), true);
  for (const part of copy.querySelectorAll<HTMLElement>('[data-when]')) {
    if (!cases.includes(part.dataset.when ?? '')) part.remove();
  }
  for (const place of copy.querySelectorAll<HTMLElement>('[data-link]')) {
    const { link: to = '', keepAs } = place.dataset;
    const link = element('a', '', [...place.childNodes]);
    link.href = links[to] ?? '';
    if (keepAs !== undefined) link.download = filled(keepAs, gaps);
    // What was typed and made on the page would be lost.
    else if (isWhole(link.href)) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
    place.replaceWith(link);
  }
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    node.nodeValue = filled(node.nodeValue ?? '', gaps);
  }
  return copy;
};
