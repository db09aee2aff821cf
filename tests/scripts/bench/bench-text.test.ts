import { expect, test } from 'vitest';
import type { Bench, Run } from '../../../scripts/bench/bench.ts';
import {
  comparisonNote,
  outcomeOf,
  outcomeText,
  phasesText,
} from '../../../scripts/bench/bench-text.ts';

const bench = (budgetSeconds: number, budgetMegabytes: number | null): Bench => ({
  name: 'ten',
  title: 'Việc đo',
  budgetSeconds,
  budgetMegabytes,
  runs: 3,
  prepare: () => Promise.reject(new Error('not run')),
});

const run = (milliseconds: number, peakMegabytes: number): Run => ({
  milliseconds,
  report: { phases: [], processorMilliseconds: 1234, peakMegabytes, note: 'hai bộ' },
});

const text = (of: Bench, runs: readonly Run[]): string =>
  outcomeText(of, runs, outcomeOf(of, runs));

test('the budget is kept at the budget itself', () => {
  const runs = [run(900, 500), run(1000, 1024), run(5000, 700)];
  expect(outcomeOf(bench(1, 1024), runs).met).toBe(true);
});

test('it is missed by the median time, not by one slow run', () => {
  expect(outcomeOf(bench(1, null), [run(900, 1), run(1001, 1), run(1002, 1)]).met).toBe(false);
  expect(outcomeOf(bench(1, null), [run(900, 1), run(1000, 1), run(9000, 1)]).met).toBe(true);
});

test('it is missed by the greatest memory of any run', () => {
  expect(outcomeOf(bench(1, 1024), [run(900, 100), run(900, 1025), run(900, 100)]).met).toBe(false);
});

test('the lines give median, range, budget and verdict', () => {
  const runs = [run(4100, 700), run(5206, 1100), run(5594, 800)];
  expect(text(bench(5, 1024), runs)).toMatchInlineSnapshot(`
    "ten: Việc đo (hai bộ)
      thời gian 5,21 s (trung vị của 3 lần, 4,10 s–5,59 s), ngân sách 5 s: KHÔNG ĐẠT
      thời gian bộ xử lý 1,23 s (trung vị)
      bộ nhớ cao nhất 1.100 MB, ngân sách 1.024 MB: KHÔNG ĐẠT
    "
  `);
});

test('a process that does not report on itself has no memory line', () => {
  expect(text(bench(20, null), [{ milliseconds: 12_340, report: null }])).toMatchInlineSnapshot(`
    "ten: Việc đo
      thời gian 12,34 s (trung vị của 1 lần, 12,34 s–12,34 s), ngân sách 20 s: đạt
    "
  `);
});

test('phases are listed longest first', () => {
  const phases = [
    { name: 'đọc', milliseconds: 120 },
    { name: 'đánh giá', milliseconds: 12_345 },
  ];
  expect(phasesText(phases)).toMatchInlineSnapshot(`
    "     12,35 s  đánh giá
          0,12 s  đọc
    "
  `);
});

test('two ways to make reports are told in figures and as ratios, without what they share', () => {
  const report = (phase: string, milliseconds: number, peakMegabytes: number, bytes: number) => ({
    phases: [
      { name: 'khởi động', milliseconds: 9000 },
      { name: 'đọc, kiểm tra, đánh giá', milliseconds: 9000 },
      { name: phase, milliseconds },
    ],
    processorMilliseconds: 1,
    peakMegabytes,
    note: '50 báo cáo',
    bytes,
  });
  const own = report('vẽ báo cáo', 12_000, 600, 9_500_000);
  const browser = report('in trang', 48_000, 400, 38_000_000);
  expect(comparisonNote(own, browser)).toBe(
    '50 báo cáo: chương trình này 12,00 s, bộ nhớ 600 MB, 9,5 MB; Chromium in trang 48,00 s, bộ nhớ 400 MB, 38,0 MB; tỷ lệ: thời gian 0,25, bộ nhớ 1,50, dung lượng 0,25',
  );
});
