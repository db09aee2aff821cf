import type { ElementNode } from 'ultrahtml';
import { attribute, textOf, within } from '../pages.ts';

/** A number alone at the edge of a drawing. */
interface Mark {
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

const MARK = /^[+\u2212]?(\d{1,3}(?:[.]\d{3})*)%?$/;

const marksOf = (svg: ElementNode): Mark[] =>
  within(svg, 'text').flatMap((text) => {
    const shown = textOf(text);
    const [, digits] = MARK.exec(shown) ?? [];
    if (digits === undefined) return [];
    const sign = shown.startsWith('\u2212') ? -1 : 1;
    return [
      {
        value: sign * Number(digits.replaceAll('.', '')),
        x: Number(attribute(text, 'x')),
        y: Number(attribute(text, 'y')),
      },
    ];
  });

/** Tens, or on a short scale whole numbers. */
const isRound = (value: number): boolean => value % 10 === 0 || value < 20;

/** Whether places and values grow together: the marks of one scale. */
const isScale = (marks: readonly (readonly [place: number, value: number])[]): boolean => {
  const sorted = [...marks].sort(([a], [b]) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first[0] === last[0]) return false;
  const slope = (last[1] - first[1]) / (last[0] - first[0]);
  const reach = Math.abs(last[1] - first[1]);
  return (
    reach > 0 &&
    // The outer marks of a scale from left to right are moved inwards by the size of a dot.
    sorted.every(
      ([place, value]) => Math.abs(first[1] + slope * (place - first[0]) - value) <= reach * 0.02,
    )
  );
};

/**
 * Whether a number alone in a drawing is a mark of its scale: it is round, and with the other numbers
 * alone in one column or one row it grows evenly.
 */
export const isAxisMark = (svg: ElementNode, text: ElementNode): boolean => {
  const [own] = marksOf({ ...svg, children: [text] });
  if (own === undefined || !isRound(Math.abs(own.value))) return false;
  const marks = marksOf(svg);
  const column = marks.filter(({ x, y }) => x === own.x || (y === own.y && x === own.x));
  const row = marks.filter(({ y }) => y === own.y);
  const inColumn = panelOf(column, own);
  return (
    isScale(inColumn.map(({ y, value }) => [y, value])) ||
    isScale(row.map(({ x, value }) => [x, value]))
  );
};

/** Of several scales one above the other, that of a mark: values fall as one reads downwards. */
const panelOf = (column: readonly Mark[], own: Mark): Mark[] => {
  const sorted = [...column].sort((a, b) => a.y - b.y);
  const panels: Mark[][] = [];
  for (const mark of sorted) {
    const last = panels.at(-1)?.at(-1);
    if (last !== undefined && last.value > mark.value) panels.at(-1)?.push(mark);
    else panels.push([mark]);
  }
  return panels.find((panel) => panel.includes(own) || panel.some((one) => one.y === own.y)) ?? [];
};
