import { ELEMENT_NODE, type ElementNode, type Node, TEXT_NODE } from 'ultrahtml';
import { expect, it } from 'vitest';
import { type BuiltPage, builtPages, decode, named } from '../site/pages.ts';

/** What is copied from letter by letter, and drawings, whose lines are broken when they are made. */
const AS_IT_IS = ['script', 'style', 'pre', 'code', 'svg'];

const INLINE = 'a abbr b bdi cite code dfn em i mark q small span strong sub sup time'.split(' ');

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;

/** Text as lines are broken in it: over the bounds of inline elements. */
const flow = (node: Node): string => {
  if (node.type === TEXT_NODE) return decode((node as { value: string }).value);
  if (!isElement(node)) return '';
  if (AS_IT_IS.includes(node.name)) return '\u2028';
  const text = node.children.map(flow).join('');
  return INLINE.includes(node.name) ? text : `\u2028${text}\u2028`;
};

/** The rule, case by case: a space in any of these would let a line end there. */
const LOOSE: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:Điều|khoản|mục|năm|ngày|tháng|quý)[ \n]+(?:\d|[IVX]+(?![\p{L}\d]))/giu,
  /(?<![\p{L}\d])điểm[ \n]+[a-zđ](?![\p{L}\d])/giu,
  /(?<!\d\/\d+\/\d*|(?:năm|tháng|khoản|mục)[ \u00a0]\d*)\d[ \n]+(?:xã|phường|thị trấn|đơn vị|vụ|dòng|nguồn|kB|MB)(?![\p{L}\d])/giu,
  /\d[ \n]+%/g,
];

/** Where a line of a page can end between a number and what belongs to it. */
export const looseIn = (page: BuiltPage): string[] =>
  named(page, 'body').flatMap((body) =>
    LOOSE.flatMap((rule) => flow(body).match(rule) ?? []).map(
      (words) => `${page.address}: ${words}`,
    ),
  );

/** Numbers stay on one line with what belongs to them. */
export const noBreakSpaces = (): void => {
  it('ends no line between a number and its unit, nor between "Điều", "năm" and the number', () => {
    expect(builtPages().flatMap(looseIn)).toEqual([]);
  });
};
