import { describe, expect, it } from 'vitest';
import { unitCodes } from '../../src/site/unit-codes.ts';
import { unitAddress } from '../../src/text/addresses.ts';
import { unitTitle } from '../../src/text/unit-names.ts';
import { attribute, evaluationOf, named, pageAt, SETS, textOf, within } from './pages.ts';

describe.each(SETS)('unit pages of the set %s', (set) => {
  const evaluation = evaluationOf(set);

  it('has a page for every code ever in the register, with every name it has had', () => {
    for (const code of unitCodes(evaluation)) {
      const page = pageAt(unitAddress(set, code));
      const [main] = named(page, 'main');
      const text = main ? textOf(main) : '';
      for (const unit of evaluation.units.filter((one) => one.code === code)) {
        expect(text, page.address).toContain(unitTitle(unit));
      }
    }
  });

  it('leads on from every abolished unit to the units it went into', () => {
    const led = evaluation.units.filter(({ to }) => to.length > 0);
    expect(led.length).toBeGreaterThan(100);
    for (const unit of led) {
      const links = named(pageAt(unitAddress(set, unit.code)), 'a').map((a) =>
        attribute(a, 'href'),
      );
      for (const { unit: next } of unit.to) {
        const code = next.split('@')[0] ?? '';
        if (code !== unit.code) expect(links).toContain(unitAddress(set, code));
      }
    }
  });

  it('leads back to the units a unit was formed from, with resolution and what is inferred', () => {
    for (const unit of evaluation.units.filter(({ from }) => from.length > 0)) {
      const page = pageAt(unitAddress(set, unit.code));
      const [main] = named(page, 'main');
      // A district that ended with its level is no origin of the province its territory lies in.
      for (const link of unit.from.filter(({ changes }) => !changes.includes('ended'))) {
        const text = main ? textOf(main) : '';
        expect(text).toContain(link.resolution);
        if (link.inferred) expect(text).toContain('suy ra');
      }
    }
  });

  it('lists the communes of each district on its page', () => {
    const districts = evaluation.units.filter(({ level }) => level === 'huyen');
    expect(new Set(districts.map(({ code }) => code)).size).toBe(9);
    for (const district of districts) {
      const page = pageAt(unitAddress(set, district.code));
      const links = named(page, 'a').map((a) => attribute(a, 'href'));
      for (const unit of evaluation.units.filter(({ parent }) => parent === district.ref)) {
        expect(links).toContain(unitAddress(set, unit.code));
      }
    }
  });

  it('tells a code used again for another unit apart in its history', () => {
    const page = pageAt(unitAddress(set, '04264'));
    const history = named(page, 'table').find((table) => attribute(table, 'id') === 'bang-lich-su');
    const rows = history ? within(history, 'tr').map(textOf) : [];
    expect(rows.some((row) => row.includes('Phường Nguyễn Phúc'))).toBe(true);
    expect(rows.some((row) => row.includes('Phường Hồng Hà'))).toBe(true);
  });
});
