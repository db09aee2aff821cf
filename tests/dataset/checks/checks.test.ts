import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainProse } from '../../../src/dataset/cells/prose.ts';
import { columnReader, UNREADABLE } from '../../../src/dataset/cells/read-cell.ts';
import { type CellCheck, type Check, STAGES } from '../../../src/dataset/checks/basis/check.ts';
import { CHECKS } from '../../../src/dataset/checks/index.ts';
import { foldTones } from '../../../src/dataset/checks/plausibility/tone-fold.ts';
import { TABLES } from '../../../src/schema/index.ts';
import type { Column } from '../../../src/schema/table.ts';

const FOLDER = join(import.meta.dirname, '../../../src/dataset/checks');

const cellChecks = CHECKS.filter((check): check is CellCheck => check.stage === 'types');

describe('the list of checks', () => {
  test('names each once, in plain ASCII', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('goes stage by stage', () => {
    const stages = CHECKS.map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
  });

  test.each(CHECKS.map(({ id, stage }) => [id, stage]))(
    '%s has a file of its own, once, in the room of its stage, %s/',
    (id, stage) => {
      const files = readdirSync(join(FOLDER, stage), { recursive: true, encoding: 'utf8' });
      expect(
        files.filter((path) => path === `${id}.ts` || path.endsWith(`/${id}.ts`)),
      ).toHaveLength(1);
    },
  );

  test('warns about what is merely doubtful and never stops for it', () => {
    const levels = CHECKS.filter(({ stage }) => stage === 'plausibility').map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(['warning']));
  });

  test('lets a check give way only to checks of its own stage that ran before it', () => {
    CHECKS.forEach((check: Check, i) => {
      for (const id of check.unless ?? []) {
        const other = CHECKS.findIndex((each) => each.id === id);
        expect(CHECKS[other]?.stage).toBe(check.stage);
        expect(other).toBeLessThan(i);
      }
    });
  });
});

describe('a cell that cannot be read', () => {
  const columns: Column[] = Object.values(TABLES).flatMap((table) => Object.values(table.columns));
  const raw = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789-/.,:+ xzcEđậa') }),
  );

  test('is explained by some check that fits its column', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), raw, (column, text) => {
        if (columnReader(column)(text) !== UNREADABLE) return;
        const speaker = cellChecks.find((check) => check.run({ raw: text, column }) !== null);
        expect(speaker?.id === 'hex-invalid').toBe(
          column.format.kind === 'hex' && speaker?.id === 'hex-invalid',
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('and no prose that is taken as it stands has a fault of its characters', () => {
    const characters = cellChecks.slice(
      0,
      cellChecks.findIndex(({ id }) => id === 'cell-blank'),
    );
    const column = TABLES.values.columns.note;
    fc.assert(
      fc.property(raw, (text) => {
        fc.pre(isPlainProse(text));
        for (const { run } of characters) expect(run({ raw: text, column })).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('names that differ only in the place of the tone', () => {
  test.each([
    ['Hòa Bình', 'Hoà Bình'],
    ['Khánh Thuỷ', 'Khánh Thủy'],
    ['HÒA-BÌNH', 'hoà bình'],
  ])('%s and %s are alike', (a, b) => {
    expect(foldTones(a)).toBe(foldTones(b));
  });

  test.each([
    ['Minh Quán', 'Minh Quân'],
    ['Tân Thịnh', 'Tân Thinh'],
    ['Hòa', 'Hóa'],
  ])('%s and %s are not', (a, b) => {
    expect(foldTones(a)).not.toBe(foldTones(b));
  });
});
