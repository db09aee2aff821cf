import { type BuiltPage, textOf } from '../pages.ts';
import { COUNTS } from './counted-things.ts';
import { numbersOf } from './found-number.ts';
import { mainText } from './main-text.ts';
import { ORIGINS } from './other-origins.ts';
import { enclosing, type Place, placeOf, wholeOf } from './place.ts';
import { scopeOf } from './scope.ts';

/** A number that stands on a page, traced to where it comes from. */
export interface TracedNumber {
  readonly address: string;
  readonly number: string;
  /** The text around it. */
  readonly near: string;
  /** What it is: of the evaluation, or one of the other origins; null where it is neither. */
  readonly what: string | null;
  /** Whether it agrees with that. */
  readonly agrees: boolean;
}

const NEAR = 40;

/**
 * A number that has a place of its own (a count of what is listed, a size of a file) must agree
 * there: that the evaluation happens to hold the same number is not enough.
 */
const originOf = (place: Place): Pick<TracedNumber, 'what' | 'agrees'> => {
  const { main, scope, number, before, after } = place;
  if (scope.quotes(main, number)) return { what: 'a text of the evaluation', agrees: true };
  const row = enclosing(place.element, 'tr');
  const count = COUNTS.find(
    (one) =>
      one.before.test(before) &&
      one.after.test(after) &&
      (one.pages?.test(scope.kind) ?? true) &&
      (one.inRow === undefined || (row !== undefined && one.inRow.test(textOf(row)))),
  );
  if (count !== undefined) {
    return { what: count.what, agrees: count.listed(place) === wholeOf(place) };
  }
  const origin = ORIGINS.find((one) => one.pages.test(scope.kind) && one.is(place));
  if (origin !== undefined) return { what: origin.what, agrees: origin.holds?.(place) ?? true };
  return scope.facts.has(number)
    ? { what: 'a figure of the evaluation', agrees: true }
    : { what: null, agrees: false };
};

/** Every number in the main part of a page with where it comes from, in reading order. */
export const tracedNumbersOf = (page: BuiltPage): TracedNumber[] => {
  const main = mainText(page);
  const scope = scopeOf(page.address);
  return numbersOf(main).map((number) => {
    const place = placeOf(main, scope, number);
    const near = place.before.slice(-NEAR) + number.shown + place.after.slice(0, NEAR);
    return { address: page.address, number: number.shown, near, ...originOf(place) };
  });
};

/** Those that are of no origin or do not agree with it. */
export const wrong = (numbers: readonly TracedNumber[]): TracedNumber[] =>
  numbers.filter(({ agrees }) => !agrees);
