import { describe, expect, it } from 'vitest';
import type { UnitLink, UnitVersion } from '../../src/evaluation/record/evaluation.ts';
import { unitPage, unitPageAddress, unitPages } from '../../src/views/unit-pages.ts';
import { evaluation, target, unitVersion } from '../text/builders.ts';

const CLOSING = target().closingDate;
const AFTER = '2025-07-01';

const from = (unit: string, ...changes: UnitLink['changes']): UnitLink => ({
  unit,
  date: AFTER,
  changes,
  resolution: 'Nghị quyết',
  inferred: false,
  basis: '',
  row: 'unit-changes: x',
});

const pagesOf = (...units: readonly UnitVersion[]) => {
  const model = evaluation({ units, targets: [target()] });
  return { model, slugs: unitPages(model).map(({ slug }) => slug) };
};

const before = unitVersion('04345', 'Vĩnh Lạc', 'xa', { validTo: CLOSING });

describe('pages of units', () => {
  it('are two where a code went to another unit after closing', () => {
    const after = unitVersion('04345', 'Mường Lai', 'xa', {
      validFrom: AFTER,
      from: [from(before.ref, 'merged', 'renamed')],
    });
    const { model, slugs } = pagesOf(before, after);
    expect(slugs).toEqual(['04345', '04345-tu-2025-07-01']);
    expect(unitPageAddress(before.ref, model)).toBe('/don-vi/04345/');
    expect(unitPageAddress(after.ref, model)).toBe('/don-vi/04345-tu-2025-07-01/');
    expect(unitPageAddress('04345', model)).toBe('/don-vi/04345/');
    expect(unitPage(after.ref, model)?.isLater).toBe(true);
    expect(unitPage('04345', model)?.unit.name).toBe('Vĩnh Lạc');
  });

  it('are one where only the name changed', () => {
    const after = unitVersion('04345', 'Mường Lai', 'xa', {
      validFrom: AFTER,
      from: [from(before.ref, 'renamed')],
    });
    const { model, slugs } = pagesOf(before, after);
    expect(slugs).toEqual(['04345']);
    expect(unitPage('04345', model)?.unit.name).toBe('Mường Lai');
  });

  it('are one where the code went to another unit before closing', () => {
    const early = unitVersion('04264', 'Nguyễn Phúc', 'phuong', { validTo: '2024-11-30' });
    const later = unitVersion('04264', 'Hồng Hà', 'phuong', {
      validFrom: '2024-12-01',
      from: [from(early.ref, 'merged')],
    });
    expect(pagesOf(early, later).slugs).toEqual(['04264']);
  });

  it('are one for a unit that began after closing under a code of its own', () => {
    expect(pagesOf(unitVersion('04800', 'Mới', 'xa', { validFrom: AFTER })).slugs).toEqual([
      '04800',
    ]);
  });

  it('of a code that is not known have the address such a page would have', () => {
    expect(unitPageAddress('99999', pagesOf(before).model)).toBe('/don-vi/99999/');
    expect(unitPage('99999', pagesOf(before).model)).toBeUndefined();
  });
});
