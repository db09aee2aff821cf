import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../src/charts/draw/palette.ts';
import { contrast } from '../fixtures/contrast.ts';
import { type StyleRule, styleRules, tokensIn } from './style-sheets.ts';

const RULES = styleRules();

const COLOURS = new Map(
  RULES.filter(({ file }) => file === 'tokens.css')
    .flatMap(({ declarations }) => declarations)
    .filter(([, value]) => value.startsWith('#'))
    .map(([property, value]) => [property.slice(2), value.toUpperCase()]),
);

const colourOf = (token: string): string => {
  const colour = COLOURS.get(token);
  if (colour === undefined) throw new Error(`There is no colour ${token}.`);
  return colour;
};

const contrastOf = (one: string, other: string): number => contrast(colourOf(one), colourOf(other));

/** Colour tokens of a rule in properties of a kind. */
const tokensOf = ({ declarations }: StyleRule, property: RegExp): string[] =>
  declarations
    .filter(([name]) => property.test(name))
    .flatMap(([, value]) => tokensIn(value))
    .filter((token) => COLOURS.has(token));

const textOf = (rule: StyleRule): string[] => tokensOf(rule, /^color$/);
const groundsOf = (rule: StyleRule): string[] => tokensOf(rule, /^background(?:-color)?$/);

const BODY = RULES.filter(({ selector }) => selector === 'body');

/** Grounds that text of any colour may stand on: those of the page and of rules that leave its text as it is. */
const GROUNDS = [
  ...new Set([...BODY, ...RULES.filter((rule) => textOf(rule).length === 0)].flatMap(groundsOf)),
];

const onGrounds = (tokens: readonly string[]): [string, string][] =>
  [...new Set(tokens)].flatMap((token) =>
    GROUNDS.map((ground): [string, string] => [token, ground]),
  );

/** Text on the ground that its own rule gives it. */
const onOwnGround = RULES.filter((rule) => !BODY.includes(rule)).flatMap((rule) =>
  textOf(rule).flatMap((text) => groundsOf(rule).map((ground): [string, string] => [text, ground])),
);

/** Text of its own colour on any ground, and text on a ground of its own; each pair once. */
const TEXTS = [
  ...new Map(
    [
      ...onGrounds(
        [...BODY, ...RULES.filter((rule) => groundsOf(rule).length === 0)].flatMap(textOf),
      ),
      ...onOwnGround,
    ].map((pair) => [pair.join(), pair]),
  ).values(),
];

/** Lines between things that stand apart without them. */
const DECORATIVE = ['hairline'];

const MARK = /^(?:border|outline|text-decoration)(?:-|$)|^(?:fill|stroke)$/;

const MARKS = RULES.flatMap((rule) => tokensOf(rule, MARK)).filter(
  (token) => !DECORATIVE.includes(token),
);

describe('colours of the pages', () => {
  it('are tokens wherever a style names one', () => {
    const raw = RULES.filter(({ file }) => file !== 'tokens.css')
      .flatMap(({ declarations }) => declarations)
      .filter(([, value]) => /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(value));
    expect(raw).toEqual([]);
  });

  it('meet as text and ground, line and ground', () => {
    // The shade at the side of what scrolls is a hairline that grows.
    expect(GROUNDS.toSorted()).toEqual(['hairline', 'paper', 'tint']);
    expect(TEXTS).toEqual(
      expect.arrayContaining([
        ['ink', 'paper'],
        ['ink-soft', 'tint'],
        ['blue', 'tint'],
        ['paper', 'blue'],
        ['notice-ink', 'notice-paper'],
      ]),
    );
    expect(MARKS).toEqual(expect.arrayContaining(['rule', 'blue', 'ink-soft']));
  });

  // WCAG 2.2, level AAA (1.4.6).
  it.each(TEXTS)('%s is readable as text on %s', (text, ground) => {
    // The shade beside what scrolls lies over the last letters of a line that goes on.
    expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(ground === 'hairline' ? 4.5 : 7);
  });

  it.each(onGrounds(MARKS))('%s is seen as a line on %s', (mark, ground) => {
    expect(contrastOf(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it('part the notice of made-up figures from the page by a line', () => {
    expect(contrastOf('rule', 'notice-paper')).toBeGreaterThanOrEqual(3);
  });

  it('mean the same in drawings and in the text around them', () => {
    expect([colourOf('paper'), colourOf('ink'), colourOf('ink-soft'), colourOf('blue')]).toEqual([
      PALETTE.paper,
      PALETTE.ink,
      PALETTE.muted,
      PALETTE.observed,
    ]);
  });
});
