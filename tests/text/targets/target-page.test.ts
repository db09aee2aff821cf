import { describe, expect, it } from 'vitest';
import { heatMark, heatTitle } from '../../../src/text/charts/area-heat-words.ts';
import { answerLines } from '../../../src/text/targets/answer-lines.ts';
import { readingBlocks } from '../../../src/text/targets/reading-blocks.ts';
import { shortFiguresTable } from '../../../src/text/targets/short-figures-table.ts';
import { yearsInOneLine } from '../../../src/text/targets/years-in-one-line.ts';
import { areaHeat } from '../../../src/views/area-heat.ts';
import { allShortFigures, shortFiguresOf } from '../../../src/views/short-figures.ts';
import { isWithoutFigures } from '../../../src/views/without-figures.ts';
import { planEvaluation } from '../../fixtures/plan-272.ts';
import {
  CRIMES,
  counted,
  evaluation,
  figure,
  PROVINCE,
  result,
  target,
  trendTarget,
} from '../builders.ts';

const published = await planEvaluation('published');
const illustrative = await planEvaluation('illustrative');

const targetOf = (set: typeof published, id: string) => {
  const found = set.targets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no target ${id}.`);
  return found;
};

describe('the lines of an answer', () => {
  it('say what is known, what is needed and what is missing, each under its label and once', () => {
    const lines = answerLines(
      targetOf(published, 't2'),
      targetOf(published, 't2').final,
      published,
    );
    expect(lines.map(({ label }) => label)).toEqual(['Đã biết', 'Cần', 'Còn thiếu']);
    expect(lines[1]?.text).toMatch(/^Ít nhất 145\/146/);
    expect(lines[2]?.text).toMatch(
      /^\d+\sxã chưa biết\. Cần xác định thêm \d+\sxã đạt mới kết luận/,
    );
  });

  it('do not say twice what is missing where nothing is known', () => {
    const lines = answerLines(
      targetOf(published, 't1'),
      targetOf(published, 't1').final,
      published,
    );
    expect(lines.map(({ label }) => label)).toEqual(['Cần', 'Còn thiếu']);
    expect(lines[1]?.text).not.toContain('mới kết luận');
  });

  it('of a settled target are what is known and what was needed', () => {
    const final = counted([8, 1, 0], 9, 'not-met');
    const lines = answerLines(target({ final }), final, evaluation());
    expect(lines.map(({ label }) => label)).toEqual(['Đã biết', 'Cần']);
  });
});

describe('a target without any figure', () => {
  it('is one of whose results none rests on a row', () => {
    expect(isWithoutFigures(targetOf(published, 't1'))).toBe(true);
    expect(isWithoutFigures(targetOf(published, 't2'))).toBe(false);
    expect(isWithoutFigures(targetOf(illustrative, 't1'))).toBe(false);
  });

  it('has its judged years in one line, and not those before the plan', () => {
    const years = [2021, 2022, 2023].map((year) => ({
      ...result(year === 2021 ? { status: 'not-applicable', notJudged: 'before-plan' } : {}),
      year,
    }));
    expect(yearsInOneLine(target({ years }))).toBe('2022–2023: chưa có số liệu công bố.');
    expect(yearsInOneLine(target({ years: [] }))).toBe('');
  });
});

describe('the other readings', () => {
  it('give the day, the level and the facts, then why; the same verdict is said to be the same', () => {
    const [whole] = readingBlocks(targetOf(illustrative, 't1'), illustrative);
    expect(whole?.facts).toMatch(/^Chốt\s30\/6\/2025: cần .*; \d+\svụ/);
    expect(whole?.why).not.toBe('');
    const marks = illustrative.targets.flatMap((one) =>
      readingBlocks(one, illustrative).map(({ mark }, index) => ({
        mark,
        same: one.readings[index]?.sameStatus === true,
      })),
    );
    expect(marks.some(({ same }) => same)).toBe(true);
    for (const { mark, same } of marks) expect(mark.includes('như cách hiểu')).toBe(same);
  });
});

describe('the grid of districts', () => {
  it('names who fails at closing, and counts in each cell what is known to meet it', () => {
    const t4 = targetOf(illustrative, 't4');
    const heat = areaHeat(t4);
    if (heat === null) throw new Error('The illustrative set knows the districts.');
    const failed = t4.unitStates.at(-1)?.states.filter(({ judgement }) => judgement === 'not-met');
    const title = heatTitle(t4, heat, illustrative);
    expect(failed?.length).toBe(3);
    expect(title).toMatch(/; không: huyện .+, huyện .+ và huyện /);
    const t2 = areaHeat(targetOf(illustrative, 't2'));
    const [area] = t2?.areas ?? [];
    const last = area?.cells.at(-1);
    expect(last && heatMark(last, 'share')).toBe(String(last?.result?.met));
  });

  it('has a column for each judged year and for closing, and none twice', () => {
    const heat = areaHeat(targetOf(illustrative, 't2'));
    expect(heat?.columns.at(-1)?.year).toBeNull();
    expect(heat?.columns.filter(({ isEarly }) => isEarly).map(({ year }) => year)).toEqual([
      2020, 2021,
    ]);
  });

  it('is none where no district has a figure', () => {
    expect(areaHeat(targetOf(published, 't1'))).toBeNull();
    expect(areaHeat(target({ mode: 'total' }))).toBeNull();
  });
});

describe('figures of short periods', () => {
  const flow = (periodStart: string, periodEnd: string, value: number, indicator = CRIMES.id) =>
    figure({
      indicator,
      unit: PROVINCE,
      periodStart,
      periodEnd,
      value,
      total: null,
      row: `${indicator} ${periodStart}`,
    });
  const trend = trendTarget({ indicator: CRIMES.id });
  const explained = {
    ...CRIMES,
    id: 'bi-thuong',
    name: 'Số bị thương',
    definition: `Trong ${CRIMES.id}.`,
  };
  const other = {
    ...CRIMES,
    id: 'ma-tuy',
    name: 'Số vụ ma túy',
    definition: 'Khác.',
    better: null,
  };
  const start = CRIMES.yearStart ?? '01-01';
  const wholeYear =
    start === '01-01' ? ['2022-01-01', '2022-12-31'] : [`2021-${start}`, '2022-12-14'];
  const set = evaluation({
    targets: [trend],
    indicators: [CRIMES, explained, other],
    figures: [
      flow('2023-01-01', '2023-03-31', 7),
      flow('2023-01-01', '2023-03-31', 3, 'bi-thuong'),
      flow('2024-01-01', '2024-03-31', 5),
      flow('2020-01-01', '2020-03-31', 58, 'ma-tuy'),
      flow(wholeYear[0] ?? '', wholeYear[1] ?? '', 40),
    ],
  });

  it('are those of less than a statistical year, newest first, with those that explain them', () => {
    const [own, ...more] = shortFiguresOf(trend, set);
    expect(more).toEqual([]);
    expect(own?.indicators).toEqual([CRIMES.id, 'bi-thuong']);
    expect(own?.figures.map(({ value }) => value)).toEqual([5, 7, 3]);
    const table = own && shortFiguresTable(own, set);
    expect(table?.rows.map((row) => row.slice(1).map(({ text }) => text))).toEqual([
      ['5', 'không nêu'],
      ['7', '3'],
    ]);
  });

  it('of matters that no target asks for stand beside the list of targets alone', () => {
    expect(allShortFigures(set).map(({ indicators }) => indicators)).toEqual([
      [CRIMES.id, 'bi-thuong'],
      ['ma-tuy'],
    ]);
    expect(shortFiguresOf(target(), set)).toEqual([]);
    expect(allShortFigures({ ...set, targets: [target()] })).toEqual([]);
  });
});
