import { describe, expect, it } from 'vitest';
import { targetAddress, unitAddress } from '../../src/views/addresses/addresses.ts';
import { shortFiguresOf } from '../../src/views/short-figures.ts';
import { unitPages } from '../../src/views/unit-pages.ts';
import { isWithoutFigures } from '../../src/views/without-figures.ts';
import { evaluationOf, pageAt, SETS } from '../site/pages.ts';
import { visit, type Window } from './open-page.ts';

/** The phone that screens are counted on. */
const PHONE: Window = { viewport: { width: 390, height: 844 } };

const MOST_BYTES = 100_000;

/** How many screens of the phone a page takes, and how many sheets of paper. */
const lengthOf = (address: string): Promise<{ screens: number; sheets: number }> =>
  visit(
    address,
    async (page) => {
      const pixels = await page.evaluate(() => document.documentElement.scrollHeight);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
      return { screens: pixels / PHONE.viewport.height, sheets };
    },
    PHONE,
  );

describe.each(SETS)('pages of the set %s keep their length', (set) => {
  const evaluation = evaluationOf(set);

  it.each(evaluation.targets.map((target) => [target.id, target] as const))(
    'target %s',
    async (_, target) => {
      const address = targetAddress(set, target.id);
      const { screens, sheets } = await lengthOf(address);
      const isShort = isWithoutFigures(target) && shortFiguresOf(target, evaluation).length === 0;
      expect(screens).toBeGreaterThan(1);
      expect(screens).toBeLessThanOrEqual(isShort ? 2 : 8);
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(5);
      expect(Buffer.byteLength(pageAt(address).html)).toBeLessThanOrEqual(MOST_BYTES);
    },
  );

  it('a commune: three screens, whatever became of it', async () => {
    const communes = unitPages(evaluation).filter(
      ({ unit, isLater, versions }) =>
        !isLater && unit.level === 'xa' && versions.some(({ inTerritory }) => inTerritory),
    );
    const sample = communes.filter((_, index) => index % 12 === 0);
    const lengths = await Promise.all(
      sample.map(async ({ slug }) => (await lengthOf(unitAddress(set, slug))).screens),
    );
    expect(lengths.length).toBeGreaterThan(10);
    expect(lengths.filter((screens) => screens > 3.5)).toEqual([]);
    const short = lengths.filter((screens) => screens <= 3);
    expect(short.length / lengths.length).toBeGreaterThan(0.8);
  });
});
