/**
 * SVG as text, without a DOM. Only presentation attributes and hex colours, so that the same string
 * works inline in a page and in a PDF. Numbers have at most two decimals: same data, same bytes.
 */

/** Presentation attributes of an element; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const SPECIAL = /[&<>"]/;
const EACH_SPECIAL = /[&<>"]/g;

/** Text for use inside an element or an attribute; NFC, as fonts and search expect. */
export const escapeText = (text: string): string => {
  const composed = text.normalize('NFC');
  return SPECIAL.test(composed)
    ? composed.replaceAll(EACH_SPECIAL, (character) => ESCAPES[character] ?? character)
    : composed;
};

/** A coordinate with at most two decimals; no `-0`. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const attribute = (name: string, value: string | number): string =>
  ` ${name}="${typeof value === 'number' ? coordinate(value) : escapeText(value)}"`;

/** An element with children that are already SVG; attributes that are undefined are left out. */
export const element = (
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string => {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) open += attribute(key, value);
  }
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
};

/** A straight line; `attributes` give its stroke. */
export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  attributes: Attributes,
): string => element('line', { x1, y1, x2, y2, ...attributes });

/** A rectangle from its left top corner. */
export const rect = (
  box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  attributes: Attributes,
): string =>
  element('rect', { x: box.x, y: box.y, width: box.width, height: box.height, ...attributes });
