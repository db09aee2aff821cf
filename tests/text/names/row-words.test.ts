import { describe, expect, it } from 'vitest';
import type { Evaluation, RowRef } from '../../../src/evaluation/record/evaluation.ts';
import {
  lineWords,
  recordedWords,
  replacedWords,
  rowPhrases,
} from '../../../src/text/names/row-words.ts';

const figure = (unit: string, year: number, source = 'bao'): RowRef =>
  `values: dat · ${unit} · ${year}-12-31 · ${year}-12-31 · ${source} @2026-11-22`;

const flow = (year: number): RowRef =>
  `values: vu · 15 · ${year - 1}-12-15 · ${year}-12-14 · bao-${year} @2026-11-22`;

const recordOf = (rows: readonly RowRef[]): Evaluation =>
  ({
    figures: rows.map((row) => ({ row })),
    measures: [],
    corrections: [],
    contradictions: [],
    withdrawals: [],
  }) as unknown as Evaluation;

const UNITS = Array.from({ length: 12 }, (_, i) => `${10101 + i}`);
const YEAR = UNITS.map((unit) => figure(unit, 2024));
const RECORD = recordOf([...YEAR, ...UNITS.map((unit) => figure(unit, 2023))]);

const said = (rows: readonly RowRef[], record = RECORD): string[] =>
  rowPhrases(rows, record).map((phrase) => phrase.replaceAll('\u00A0', ' '));

describe('cited rows in words', () => {
  it('name table and file, then the columns by which the rows are found', () => {
    expect(said(YEAR.slice(0, 2))).toEqual([
      'bảng Số liệu theo đơn vị (values.csv): mã chỉ tiêu dat, kỳ 31/12/2024, mã nguồn bao, mã đơn vị 10101, 10102',
    ]);
  });

  it('are "all" or "all but", where a list would be long', () => {
    expect(said(YEAR)).toEqual([
      'bảng Số liệu theo đơn vị (values.csv): mã chỉ tiêu dat, kỳ 31/12/2024, mã nguồn bao, cả 12 dòng',
    ]);
    expect(said(YEAR.slice(2))).toEqual([
      'bảng Số liệu theo đơn vị (values.csv): mã chỉ tiêu dat, kỳ 31/12/2024, mã nguồn bao, 10 dòng, trừ mã đơn vị 10101, 10102',
    ]);
  });

  it('say once what they share', () => {
    expect(said([...YEAR, figure('10101', 2023)])).toEqual([
      'bảng Số liệu theo đơn vị (values.csv), mã chỉ tiêu dat, mã nguồn bao: kỳ 31/12/2023, mã đơn vị 10101; kỳ 31/12/2024, cả 12 dòng',
    ]);
  });

  it('give a period from day to day', () => {
    const years = [2020, 2021].map(flow);
    expect(said(years, recordOf(years))).toEqual([
      'bảng Số liệu theo đơn vị (values.csv), mã chỉ tiêu vu, mã đơn vị 15: kỳ 15/12/2019–14/12/2020, mã nguồn bao-2020; kỳ 15/12/2020–14/12/2021, mã nguồn bao-2021',
    ]);
  });

  it('say the day of recording, and which of the day, only where a key has several rows', () => {
    const [first = ''] = YEAR;
    const second = `${first}#2`;
    expect(said([second], recordOf([first, second]))).toEqual([
      'bảng Số liệu theo đơn vị (values.csv): mã chỉ tiêu dat, kỳ 31/12/2024, mã nguồn bao, mã đơn vị 10101, ghi ngày 22/11/2026, dòng thứ 2 trong ngày',
    ]);
  });

  it('are a phrase for each table', () => {
    const progress = 'measure-progress: iv.1.a · 2024-06-30 · bao @2026-11-22';
    expect(said([progress, ...YEAR])).toHaveLength(2);
    expect(said([progress])).toEqual([
      'bảng Tiến độ nhiệm vụ (measure-progress.csv): mã nhiệm vụ iv.1.a, mã nguồn bao, ngày 30/6/2024',
    ]);
  });

  it('are nothing where there are none', () => {
    expect(said([])).toEqual([]);
  });
});

describe('one row in words', () => {
  it('is its whole key', () => {
    const alias = 'unit-aliases: 04249 · Sơn · Hà @2026-11-22';
    expect(replacedWords(alias, alias)).toMatch(
      /^unit-aliases\.csv: mã đơn vị 04249, .* Sơn · Hà; /,
    );
  });

  it('is replaced by another of the same key', () => {
    expect(
      replacedWords('sources: bao @2026-11-22', 'sources: bao @2026-11-22#2').replaceAll(
        '\u00A0',
        ' ',
      ),
    ).toBe(
      'sources.csv: mã nguồn bao; dòng ghi ngày 22/11/2026 thay bằng dòng ghi ngày 22/11/2026, dòng thứ 2 trong ngày',
    );
  });

  it('was the first of its day where nothing is said of it', () => {
    expect(recordedWords('2026-01-05', 1)).toBe('ghi ngày\u00A005/01/2026');
  });
});

it('lines of a file are runs', () => {
  expect(
    lineWords([
      [5, 5],
      [8, 20],
    ]),
  ).toBe('dòng\u00A05, 8–20');
});
