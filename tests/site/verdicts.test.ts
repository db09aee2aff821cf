import { describe, expect, it } from 'vitest';
import type { TargetEvaluation } from '../../src/evaluation/record/evaluation.ts';
import { noAreaFigures } from '../../src/text/charts/chart-area-years-words.ts';
import type { Table } from '../../src/text/format/table.ts';
import { areaYearsTable } from '../../src/text/tables/area-years-table.ts';
import { evidenceMatrixTable } from '../../src/text/tables/evidence-matrix-table.ts';
import { yearsTable } from '../../src/text/tables/years-table.ts';
import { answerLines } from '../../src/text/targets/answer-lines.ts';
import { readingBlocks } from '../../src/text/targets/reading-blocks.ts';
import { yearsInOneLine } from '../../src/text/targets/years-in-one-line.ts';
import { answerParts } from '../../src/text/verdict/answer.ts';
import { briefDate, briefLines } from '../../src/text/verdict/brief-answer.ts';
import { cautions } from '../../src/text/verdict/cautions.ts';
import { findingText } from '../../src/text/verdict/finding-words.ts';
import { missingText } from '../../src/text/verdict/missing.ts';
import { neededText } from '../../src/text/verdict/needed.ts';
import { resultWord, statusKind } from '../../src/text/verdict/status.ts';
import { verdictWord } from '../../src/text/verdict/verdict-word.ts';
import { workingLines } from '../../src/text/verdict/working.ts';
import { workingGroups } from '../../src/text/verdict/working-groups.ts';
import {
  homeAddress,
  recognitionsAddress,
  targetAddress,
  targetsAddress,
} from '../../src/views/addresses/addresses.ts';
import { areaComparison, areaYears, judgedYears } from '../../src/views/area-years.ts';
import { isWithoutFigures } from '../../src/views/without-figures.ts';
import {
  asShown,
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

const cellsOf = (page: BuiltPage, id: string): string[][] => {
  const table = named(page, 'table').find((one) => attribute(one, 'id') === id);
  if (table === undefined) throw new Error(`${page.address} has no table ${id}.`);
  const [, ...rows] = within(table, 'tr');
  return rows.map((row) => childrenOf(row, 'th', 'td').map(textOf));
};

const textCells = ({ rows }: Table): string[][] =>
  rows.map((row) => row.map(({ text }) => asShown(text)));

describe.each(SETS)('the set %s', (set) => {
  const evaluation = evaluationOf(set);
  const { targets } = evaluation;

  it('says first on the home page and in the list what is found of all targets, before any number of it', () => {
    for (const address of [homeAddress(set), targetsAddress(set)]) {
      const page = pageAt(address);
      const [first] = named(page, 'main').flatMap((main) => within(main, 'p'));
      expect(first && textOf(first)).toBe(asShown(findingText(targets)));
      expect(first && attribute(first, 'class')).toBe('finding');
    }
  });

  it('has one bar on the home page: a cell a target, in the order of the plan, with the word of its verdict', () => {
    const [bar, ...others] = withClass(pageAt(homeAddress(set)), 'verdict-bar');
    expect(others).toEqual([]);
    const cells = bar === undefined ? [] : within(bar, 'a');
    expect(cells.map((cell) => [attribute(cell, 'href'), textOf(cell)])).toEqual(
      targets.map((target) => [
        targetAddress(set, target.id),
        asShown(
          `${target.id.toUpperCase()}. ${target.shortName}: ${verdictWord(target, target.final)}`,
        ),
      ]),
    );
  });

  const brief = (target: TargetEvaluation): string[] => {
    const date = briefDate(target.final);
    return [
      `${verdictWord(target, target.final)}${date === '' ? '' : `, ${date}`}`,
      ...briefLines(target, target.final, evaluation).map(({ label, text }) => `${label}: ${text}`),
    ].map(asShown);
  };
  const linesOf = (row: Parameters<typeof textOf>[0]): string[] => [
    ...within(row, 'p').map(textOf),
    ...within(row, 'div').map((one) => childrenOf(one, 'dt', 'dd').map(textOf).join(' ')),
  ];
  const spaced = (element: Parameters<typeof textOf>[0]): string =>
    asShown(within(element, 'p').map(textOf).join(' '));

  it('gives every target on the home page and in the list in plan order, with its short answer', () => {
    const promises = targets.filter(({ kind }) => kind !== 'trend');
    const onHome = [...promises, ...targets.filter(({ kind }) => kind === 'trend')];
    expect(withClass(pageAt(homeAddress(set)), 'ledger-verdict').map(linesOf)).toEqual(
      onHome.map(brief),
    );
    expect(withClass(pageAt(targetsAddress(set)), 'ledger-verdict').map(linesOf)).toEqual(
      targets.map(brief),
    );
  });

  it.each(targets.map((target) => [target.id, target] as const))(
    'says on the page of %s what the text modules say',
    (_, target) => {
      const page = pageAt(targetAddress(set, target.id));
      const { final } = target;
      const silent = isWithoutFigures(target);
      const { verdict, stated } = answerParts(target, final, evaluation);
      expect(withClass(page, 'page-verdict').map(spaced)).toEqual([
        asShown([verdict, stated].filter(Boolean).join(' ')),
      ]);
      const [answers] = withClass(page, 'answer-lines');
      const said = answers
        ? within(answers, 'div').map((line) => childrenOf(line, 'dt', 'dd'))
        : [];
      const lines = answerLines(target, final, evaluation);
      expect(said.slice(0, lines.length).map((pair) => pair.map(textOf))).toEqual(
        lines.map(({ label, text }) => [label, asShown(text)]),
      );
      const words = page.elements.map(textOf);
      const settles = neededText(target, final, evaluation);
      for (const text of cautions(target, final, evaluation))
        if (!silent && text !== settles) expect(words).toContain(asShown(text));
      const missing = missingText(target, final, evaluation);
      if (!silent && missing !== null) expect(words).toContain(asShown(missing));
      if (!silent)
        expect(cellsOf(page, 'bang-nam')).toEqual(textCells(yearsTable(target, evaluation)));
    },
  );

  it.each(targets.map((target) => [target.id, target] as const))(
    'has the parts of the page of %s in their order: answer, drawings, reasons, sources, files',
    (_, target) => {
      const page = pageAt(targetAddress(set, target.id));
      const order = [
        'h1',
        'verdict-status',
        'answer-lines',
        'khoang-hep-title',
        'stamp',
        'qua-cac-nam',
        'bang-nam',
        'theo-dia-ban',
        'vi-sao',
        'nguon-so-lieu',
        'tai-ve',
        'dinh-chinh',
        'trich-dan',
      ];
      const found = page.elements.flatMap((element) => {
        const names = [element.name, attribute(element, 'id'), attribute(element, 'class')];
        return names.find((name) => name !== undefined && order.includes(name)) ?? [];
      });
      const drawn = ['khoang-hep-title', 'stamp', 'qua-cac-nam', 'bang-nam', 'theo-dia-ban'];
      const expected = order.filter((name) =>
        isWithoutFigures(target)
          ? !drawn.includes(name)
          : name !== 'theo-dia-ban' || areaComparison(target) !== null,
      );
      expect(found.filter((name, index) => found.indexOf(name) === index)).toEqual(expected);
    },
  );

  it.each(targets.map((target) => [target.id, target] as const))(
    'compares the districts of %s in a table, or says once that nothing is known of them',
    (_, target) => {
      const page = pageAt(targetAddress(set, target.id));
      const table = areaYearsTable(target, evaluation);
      const hasTable = named(page, 'table').some(
        (one) => attribute(one, 'id') === 'bang-dia-ban-nam',
      );
      expect(hasTable).toBe(table.rows.length > 0);
      if (hasTable) expect(cellsOf(page, 'bang-dia-ban-nam')).toEqual(textCells(table));
      else if (areaComparison(target) !== null && !isWithoutFigures(target)) {
        const words = noAreaFigures(areaYears(target), judgedYears(target));
        expect(named(page, 'p').filter((one) => textOf(one) === asShown(words)).length).toBe(1);
      }
    },
  );

  it.each(targets.map((target) => [target.id, target] as const))(
    'tells of %s without any figure once what is missing, who holds it and which years',
    (_, target) => {
      if (!isWithoutFigures(target)) return;
      const page = pageAt(targetAddress(set, target.id));
      const [answers] = withClass(page, 'answer-lines');
      const text = answers ? textOf(answers) : '';
      const { holder } = evaluation.indicators.find(({ id }) => id === target.indicator) ?? {};
      expect(text).toContain(asShown(holder ?? ''));
      expect(text).toContain(asShown(yearsInOneLine(target)));
      expect(named(page, 'title')).toEqual([named(page, 'title')[0]]);
      const [main] = named(page, 'main');
      const times = (main ? textOf(main) : '').toLowerCase().split('chưa có số liệu').length - 1;
      expect(times).toBeLessThan(8);
    },
  );

  it.each(targets.map((target) => [target.id, target] as const))(
    'gives every other reading of %s a block, what it would give before why',
    (_, target) => {
      const page = pageAt(targetAddress(set, target.id));
      const [list] = withClass(page, 'readings');
      const items = list ? childrenOf(list, 'li') : [];
      expect(items.map((item) => childrenOf(item, 'h3', 'p').map(textOf))).toEqual(
        readingBlocks(target, evaluation).map(({ name, result, mark, facts, why }) =>
          [name, `${resultWord(result, statusKind(target))}${mark}`, facts, why]
            .filter(Boolean)
            .map(asShown),
        ),
      );
    },
  );

  it.each(targets.map((target) => [target.id, target] as const))(
    'shows the working of %s line by line, each with the rows it rests on',
    (_, target) => {
      const page = pageAt(targetAddress(set, target.id));
      const [list] = withClass(page, 'working');
      const items = list ? childrenOf(list, 'li') : [];
      const lines = workingLines(target, target.final, evaluation);
      const groups = workingGroups(lines);
      expect(items.length).toBe(groups.length);
      const shown = items.flatMap((item) =>
        within(item, 'div').filter((one) => attribute(one, 'class') === 'working-line'),
      );
      expect(shown.map((one) => within(one, 'p').slice(0, 1).map(textOf))).toEqual(
        lines.map(({ text }) => [asShown(text)]),
      );
      for (const [index, one] of shown.entries()) {
        for (const row of lines[index]?.rows ?? []) {
          expect(textOf(one)).toContain(`(${row.slice(0, row.indexOf(':'))}.csv)`);
        }
      }
    },
  );

  it('starts every sentence of a verdict with the word of its status', () => {
    for (const target of targets) {
      const page = pageAt(targetAddress(set, target.id));
      const [status] = withClass(page, 'status');
      expect(status && textOf(status)).toBe(resultWord(target.final, statusKind(target)));
    }
  });

  it('shows what is published at all as the text modules count it', () => {
    expect(cellsOf(pageAt(homeAddress(set)), 'bang-cong-bo')).toEqual(
      textCells(evidenceMatrixTable(evaluation)),
    );
  });
});

describe('what is known of the published set', () => {
  const evaluation = evaluationOf('published');

  it('shows both figures of a conflict and says that neither was chosen', () => {
    expect(evaluation.conflicts.length).toBeGreaterThan(0);
    const notes = withClass(pageAt(recognitionsAddress('published')), 'note')
      .map(textOf)
      .join('\n');
    expect(notes).toMatch(/76\u00a0xã và 75\u00a0xã|75\u00a0xã và 76\u00a0xã/);
    expect(notes).toContain('không lấy trung bình');
  });
});
