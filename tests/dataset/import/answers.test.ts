import { expect, test } from 'vitest';
import { answerPair, optionsOf } from '../../../src/dataset/import/rows/answers.ts';
import { NO_OPTIONS } from '../../../src/dataset/import/rows/import-options.ts';

test('nothing said is no option', () => {
  expect(optionsOf([])).toEqual(NO_OPTIONS);
});

test('an answer with two sides is parted at its last sign of equality', () => {
  expect(answerPair('a=b=132')).toEqual(['a=b', '132']);
  expect(answerPair(' Yên Bái = 15 ')).toEqual(['Yên Bái', '15']);
  for (const odd of ['', 'a', '=b', 'a=']) expect(answerPair(odd)).toBeNull();
});

test('each answer finds its option, the later one counts, and cells go to every row', () => {
  const options = optionsOf([
    { option: 'table', value: 'values' },
    { option: 'sheet', value: 'Bảng 1' },
    { option: 'indicator', value: 'xa-dat' },
    { option: 'period', value: '2023' },
    { option: 'period', value: '2024' },
    { option: 'column', value: 'Cột A=value' },
    { option: 'read', value: 'có=dat' },
    { option: 'read', value: 'không rõ' },
    { option: 'empty', value: 'x' },
    { option: 'dates', value: 'dmy' },
    { option: 'total-row', value: '04' },
    { option: 'slug', value: 'thu' },
    { option: 'new-source', value: 'bao-moi' },
    { option: 'source-title', value: 'Báo mới' },
    { option: 'published-on', value: 'x' },
  ]);
  expect(options).toEqual({
    table: 'values',
    sheet: 'Bảng 1',
    given: new Map([
      ['indicator', 'xa-dat'],
      ['period', '2024'],
    ]),
    columns: new Map([['Cột A', 'value']]),
    read: new Map([['có', 'dat']]),
    empty: 'x',
    dates: 'dmy',
    totalRow: '04',
    newSource: new Map([
      ['source', 'bao-moi'],
      ['title', 'Báo mới'],
      ['published_on', 'x'],
    ]),
    slug: 'thu',
  });
});

test('words that are none of those to choose from are passed over', () => {
  const { table, dates } = optionsOf([
    { option: 'table', value: 'units' },
    { option: 'dates', value: 'ymd' },
  ]);
  expect([table, dates]).toEqual([null, null]);
});
