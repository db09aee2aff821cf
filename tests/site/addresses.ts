import { ELEMENT_NODE, type ElementNode, parse, walkSync } from 'ultrahtml';

/** Attributes whose value is always an address, also one that starts from where the page stands. */
const ALWAYS = new Set(['href', 'src', 'action']);

/** Any other attribute may hold one as well, from the root of the host or whole. */
const WHOLE = /^(?:\/|https?:\/\/)/;

/** The addresses of texts that stand at another, where they are of the same host. */
const found = (texts: readonly string[], at: URL): URL[] =>
  texts.flatMap((text) => {
    const address = URL.parse(text, at);
    return address?.host === at.host ? [address] : [];
  });

/**
 * Every address of its own host that a page leads to or takes anything from, of whatever form.
 * @param at address of the page
 */
export const addressesOnPage = (html: string, at: URL): URL[] => {
  const texts: string[] = [];
  walkSync(parse(html), (node) => {
    if (node.type !== ELEMENT_NODE) return;
    for (const [name, value] of Object.entries((node as ElementNode).attributes)) {
      if (ALWAYS.has(name) || WHOLE.test(value)) texts.push(value);
    }
  });
  return found(texts, at);
};

/** The same of a stylesheet. */
export const addressesInStyles = (css: string, at: URL): URL[] =>
  found(
    [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, text = '']) => text),
    at,
  );
