import { beforeAll, describe, expect, test } from 'vitest';
import { figureTable } from '../../../src/dataset/import/figure/typed-figure.ts';
import { optionsOf } from '../../../src/dataset/import/rows/answers.ts';
import { NO_OPTIONS } from '../../../src/dataset/import/rows/import-options.ts';
import { inForce } from '../../../src/dataset/ledger/ledger.ts';
import { TABLES } from '../../../src/schema/index.ts';
import { impactOf } from '../../../src/site/impact/impact.ts';
import { impactPage } from '../../../src/text/impact/impact-text.ts';
import { impactText } from '../../../src/text/impact/print-impact.ts';
import { formatProblems } from '../../../src/text/problems/problem-report.ts';
import { tableOfFile } from '../../../src/views/contribution/table-of-file.ts';
import { type TrialBasis, tryTable } from '../../../src/views/contribution/trial.ts';
import { knownBase } from '../../../src/views/impact/known.ts';
import { problemsOfJoining } from '../../fixtures/contribution.ts';
import { FAULTY_TABLES } from '../../fixtures/faulty-tables.ts';
import { PLAN_272, planFiles } from '../../fixtures/plan-272.ts';
import { TYPED_FIGURES } from '../../fixtures/typed-figures.ts';

const SET = 'published';
const { today } = PLAN_272;

let basis: TrialBasis;
beforeAll(async () => {
  basis = { base: knownBase(await planFiles(), today), set: SET, today };
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a table in the form of the data is told, before anything is mended, what the check says of', () => {
  test.each(Object.entries(FAULTY_TABLES))('%s', (_, table) => {
    const { asGiven } = tryTable(basis, table, NO_OPTIONS);
    const path = `observations/${SET}/values/2026-11-28-values-0123ab.csv`;
    const files = new Map([...basis.base.files, [path, table.bytes]]);
    const joined = problemsOfJoining(basis.base.files, files, today)
      .filter(({ file, level }) => file === path || level === 'error')
      // The name of a file in the form of a contribution holds digits of its content.
      .filter(({ check }) => check !== 'contribution-file-name');
    expect(joined.length).toBeGreaterThan(0);
    const said = formatProblems(joined, 'json').replaceAll(`data/${path}`, path);
    // The remedy as data names the file of the contribution, which has digits of its content in its name.
    const told = formatProblems(asGiven ?? [], 'json', { data: '' }).replaceAll(
      /observations\/[^"]*-values-[0-9a-f]{6}\.csv/g,
      table.name,
    );
    expect(told).toBe(said.replaceAll(path, table.name));
  });
});

describe('a figure that was typed changes what the command says of its files', () => {
  test.each(Object.entries(TYPED_FIGURES))('%s', (_, figure) => {
    const known = inForce(TABLES.sources, basis.base.tables(SET)?.sources ?? []);
    const table = figureTable(figure, new Map(known.map((row) => [row.source, row])));
    const trial = tryTable(basis, { name: 'một số', bytes: table.bytes }, optionsOf(table.answers));
    expect(trial.imported.questions).toEqual([]);
    expect(trial.problems.filter(({ level }) => level === 'error')).toEqual([]);
    const files = new Map([...basis.base.files, ...trial.imported.files]);
    const command = impactOf({
      ...{ base: basis.base.files, files, here: files, sets: [SET], today },
      ...{ texts: new Map(), belongTogether: false, isMerged: true, apart: [] },
    });
    expect(trial.impact).not.toBeNull();
    if (trial.impact === null) return;
    const said = (impact: typeof command): string => impactText(impactPage(impact));
    expect(said({ ...trial.impact, withTexts: true })).toBe(said(command));
    expect(trial.impact.sets.flatMap(({ results }) => results)).toEqual(
      command.sets.flatMap(({ results }) => results),
    );
  });
});

describe('what a trial waits for', () => {
  const HEADING = 'Xã,Kết quả\n';
  const answers = [
    { option: 'indicator', value: 'xa-dat-19.2' },
    { option: 'period', value: '2024-12-31' },
    { option: 'source', value: 'yenbai-34927' },
  ];

  test('a table of its own form has no check as given, and asks what it lacks', () => {
    const table = { name: '', bytes: bytesOf(`${HEADING}Xuân Ái,đạt\n`) };
    const asked = tryTable(basis, table, NO_OPTIONS);
    expect(asked.asGiven).toBeNull();
    expect(asked.imported.questions.map(({ facts }) => facts.field)).toEqual(
      expect.arrayContaining(['indicator', 'period', 'source']),
    );
    expect(asked.impact).toBeNull();
    const answered = tryTable(basis, table, optionsOf(answers));
    expect(answered.imported.questions).toEqual([]);
    expect(answered.impact?.sets[0]?.rows.map(({ kind }) => kind)).toContain('added');
  });

  test('an error of the files it becomes is told at its place in the table, and nothing is compared', () => {
    const table = { name: 'bang.csv', bytes: bytesOf('Đơn vị,Đạt,Tổng số\nYên Bái,90,80\n') };
    const trial = tryTable(
      basis,
      table,
      optionsOf([
        ...answers,
        { option: 'qualifier', value: 'exact' },
        { option: 'read', value: 'Yên Bái=15' },
      ]),
    );
    expect(trial.impact).toBeNull();
    const errors = trial.problems.filter(({ level }) => level === 'error');
    expect(errors.map(({ check, file, line }) => [check, file, line])).toContainEqual([
      'aggregate-met',
      'bang.csv',
      2,
    ]);
  });

  test('rows on record are nothing new', () => {
    const text = `indicator,unit_code,period_start,period_end,value,flag,source,recorded_on,reason,note
buoi-tuyen-truyen-antt,15,2023-01-01,2023-12-31,1980,z,baoyenbai-317517,2026-11-22,,"Nguồn viết ""năm 2023"", không nêu ngày đầu và ngày cuối kỳ."\n`;
    const trial = tryTable(basis, { name: 'values.csv', bytes: bytesOf(text) }, NO_OPTIONS);
    expect(trial.imported.files.size).toBe(0);
    expect(trial.imported.questions).toEqual([]);
  });
});

test.each([
  ['values.csv', 'a,b\n', 'values'],
  ['values (1).csv', 'a,b\n', 'values'],
  ['sources-2.csv', 'a,b\n', 'sources'],
  ['bang.csv', 'indicator;area_code;period_start;met;total\n', 'aggregates'],
  ['bang.csv', '"measure","date","state","summary"\n', 'measure-progress'],
  ['', '\uFEFFsource\ttitle\tpublisher\tpublished_on\n', 'sources'],
  ['bang.csv', 'Xã,Kết quả,note\n', null],
  ['so.csv', '', null],
])('%s with the heading %j is in the form of %s', (name, heading, table) => {
  expect(tableOfFile(name, bytesOf(heading))).toBe(table);
});
