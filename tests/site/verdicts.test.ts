import { describe, expect, it } from 'vitest';
import { home, targetAddress, targetsAddress } from '../../src/text/addresses.ts';
import { answer } from '../../src/text/answer.ts';
import { cautions } from '../../src/text/cautions.ts';
import { formatCount } from '../../src/text/format.ts';
import { missingText } from '../../src/text/missing.ts';
import { statusText } from '../../src/text/status.ts';
import { coverageTable } from '../../src/text/tables/coverage-table.ts';
import type { TextTable } from '../../src/text/tables/text-table.ts';
import { yearsTable } from '../../src/text/tables/years-table.ts';
import { workingLines } from '../../src/text/working.ts';
import {
  attribute,
  type BuiltPage,
  childrenOf,
  evaluationOf,
  named,
  pageAt,
  SETS,
  textOf,
  withClass,
  within,
} from './pages.ts';

const tidy = (text: string): string => text.replace(/[ \n\t]+/g, ' ').trim();

const cellsOf = (page: BuiltPage, id: string): string[][] => {
  const table = named(page, 'table').find((one) => attribute(one, 'id') === id);
  if (table === undefined) throw new Error(`${page.address} has no table ${id}.`);
  const [, ...rows] = within(table, 'tr');
  return rows.map((row) => childrenOf(row, 'th', 'td').map(textOf));
};

const textCells = ({ rows }: TextTable): string[][] =>
  rows.map((row) => row.map(({ text }) => tidy(text)));

describe.each(SETS)('the set %s', (set) => {
  const evaluation = evaluationOf(set);
  const { targets } = evaluation;

  it('has counts on the home page that add up to the number of targets', () => {
    const page = pageAt(home(set));
    const counts = page.elements.filter((element) => 'data-status' in element.attributes);
    const sum = counts.reduce((total, element) => total + Number(textOf(element)), 0);
    expect(sum).toBe(targets.length);
    const [total] = page.elements.filter((element) => 'data-total' in element.attributes);
    expect(total && textOf(total)).toBe(formatCount(targets.length));
    for (const element of counts) {
      const status = attribute(element, 'data-status') as keyof typeof evaluation.summary;
      expect(Number(textOf(element))).toBe(evaluation.summary[status]);
    }
  });

  it('gives every target on the home page and in the list in plan order, with its sentence', () => {
    const sentences = targets.map((target) => answer(target, target.final, evaluation));
    const promises = targets.filter(({ kind }) => kind !== 'trend');
    const onHome = [...promises, ...targets.filter(({ kind }) => kind === 'trend')];
    expect(withClass(pageAt(home(set)), 'ledger-verdict').map(textOf)).toEqual(
      onHome.map((target) => tidy(answer(target, target.final, evaluation))),
    );
    expect(withClass(pageAt(targetsAddress(set)), 'ledger-verdict').map(textOf)).toEqual(
      sentences.map(tidy),
    );
  });

  it.each(targets.map((target) => [target.id, target] as const))(
    'says on the page of %s what the text modules say',
    (_, target) => {
      const page = pageAt(targetAddress(set, target.id));
      const { final } = target;
      expect(withClass(page, 'page-verdict').map(textOf)).toEqual([
        tidy(answer(target, final, evaluation)),
      ]);
      const words = page.elements.map(textOf);
      for (const text of cautions(target, final, evaluation)) expect(words).toContain(tidy(text));
      const missing = missingText(target, final, evaluation);
      if (missing !== null) expect(words).toContain(tidy(missing));
      expect(cellsOf(page, 'bang-nam')).toEqual(textCells(yearsTable(target, evaluation)));
    },
  );

  it.each(targets.map((target) => [target.id, target] as const))(
    'shows the working of %s line by line, each with the rows it rests on',
    (_, target) => {
      const page = pageAt(targetAddress(set, target.id));
      const [list] = withClass(page, 'working');
      const items = list ? childrenOf(list, 'li') : [];
      const lines = workingLines(target, target.final, evaluation);
      expect(items.map((item) => within(item, 'p').slice(0, 1).map(textOf))).toEqual(
        lines.map(({ text }) => [tidy(text)]),
      );
      for (const [index, item] of items.entries()) {
        for (const row of lines[index]?.rows ?? []) {
          expect(textOf(item)).toContain(row.slice(0, row.lastIndexOf(':')));
        }
      }
    },
  );

  it('starts every sentence of a verdict with the word of its status', () => {
    for (const target of targets) {
      const page = pageAt(targetAddress(set, target.id));
      const [status] = withClass(page, 'status');
      expect(status && textOf(status)).toBe(statusText(target.final.status, target.kind).word);
    }
  });

  it('shows what is published at all as the text modules count it', () => {
    expect(cellsOf(pageAt(home(set)), 'bang-cong-bo')).toEqual(
      textCells(coverageTable(evaluation)),
    );
  });
});

describe('what is known of the published set', () => {
  const evaluation = evaluationOf('published');

  it('shows both figures of a conflict and says that neither was chosen', () => {
    expect(evaluation.conflicts.length).toBeGreaterThan(0);
    const notes = withClass(pageAt('/'), 'note').map(textOf).join('\n');
    expect(notes).toMatch(/76\u00a0xã và 75\u00a0xã|75\u00a0xã và 76\u00a0xã/);
    expect(notes).toContain('không lấy trung bình');
  });
});
