import { ELEMENT_NODE, type ElementNode } from 'ultrahtml';
import { attribute, within } from '../pages.ts';
import type { FoundNumber } from './found-number.ts';
import type { MainText } from './main-text.ts';
import type { Scope } from './scope.ts';

/** A number where it stands on a page. */
export interface Place {
  readonly main: MainText;
  readonly scope: Scope;
  readonly number: FoundNumber;
  /** The line of text up to the number and from it on. */
  readonly before: string;
  readonly after: string;
  /** The element whose text the number is in. */
  readonly element: ElementNode;
}

/** Where a number stands. */
export const placeOf = (main: MainText, scope: Scope, number: FoundNumber): Place => {
  const { text } = main;
  const end = number.at + number.shown.length;
  const stop = text.indexOf('\n', end);
  return {
    main,
    scope,
    number,
    before: text.slice(text.lastIndexOf('\n', number.at - 1) + 1, number.at),
    after: text.slice(end, stop < 0 ? undefined : stop),
    element: main.elementAt(number.at),
  };
};

/** The number itself; NaN for one that is no whole number. */
export const wholeOf = ({ number: { values } }: Place): number => Number(values[0]);

/** The nearest element around another one that is of a name or a class; itself included. */
export const enclosing = (
  element: ElementNode,
  ...wanted: readonly string[]
): ElementNode | undefined => {
  let one: ElementNode | undefined = element;
  while (one !== undefined && one.type === ELEMENT_NODE) {
    const names = [one.name, ...(attribute(one, 'class') ?? '').split(' ')];
    if (wanted.some((name) => names.includes(name))) return one;
    one = one.parent as ElementNode | undefined;
  }
  return undefined;
};

/** The same where there must be one. */
export const closest = (element: ElementNode, ...wanted: readonly string[]): ElementNode => {
  const found = enclosing(element, ...wanted);
  if (found === undefined) {
    throw new Error(`There is no ${wanted.join(', ')} around <${element.name}>.`);
  }
  return found;
};

/** Elements of a name below the nearest element of another name around a number. */
export const around = ({ element }: Place, outer: string, inner: string): ElementNode[] =>
  within(closest(element, outer), inner);

/** Rows of the body of the first table around a number. */
export const rowsAround = (place: Place, outer: string): ElementNode[] => {
  const [body] = around(place, outer, 'tbody');
  return body === undefined ? [] : within(body, 'tr');
};
