import { describe, expect, test } from 'vitest';
import { columnReader, UNREADABLE } from '../../../src/dataset/cells/read-cell.ts';
import {
  type Column,
  choice,
  choices,
  count,
  countOrMissing,
  date,
  degreesOrMissing,
  id,
  idOrNone,
  monthDayOrNone,
  observedValue,
  optionalAddress,
  optionalText,
  sha256,
  text,
  unitCode,
  year,
} from '../../../src/schema/table.ts';

const words = { label: 'Cột', description: 'Cột thử.' };
const read = (column: Column, raw: string): unknown => columnReader(column)(raw);

const KINDS = { mot: 'một', hai: 'hai' } as const;

describe('what a column takes', () => {
  const cases: readonly [string, Column, string, unknown][] = [
    ['text', text(words), 'Xã “Cao Sơn” – 50% (m²)', 'Xã “Cao Sơn” – 50% (m²)'],
    ['text on two lines', text(words), 'một\nhai', 'một\nhai'],
    ['empty optional text', optionalText(words), '', ''],
    ['id', id(words), 'xa-dat-19.2', 'xa-dat-19.2'],
    ['id or none', idOrNone(words), 'z', { missing: 'z' }],
    ['province code', unitCode(words), '04', '04'],
    ['district code', unitCode(words), '041', '041'],
    ['commune code', unitCode(words), '04101', '04101'],
    ['leap day', date(words), '2024-02-29', '2024-02-29'],
    ['month and day', monthDayOrNone(words), '12-15', '12-15'],
    ['year', year(words), '2025', 2025],
    ['zero', count(words), '0', 0],
    ['greatest whole number', count(words), '9007199254740991', Number.MAX_SAFE_INTEGER],
    ['gap that is allowed', countOrMissing(['x'], words), 'x', { missing: 'x' }],
    ['degrees', degreesOrMissing(words), '-21.708', -21.708],
    ['choice', choice(KINDS, words), 'hai', 'hai'],
    ['choices', choices(KINDS, words), 'hai+mot', ['hai', 'mot']],
    ['judgement', observedValue(words), 'khong-dat', { kind: 'pass', met: false }],
    ['count as an observed value', observedValue(words), '12', { kind: 'count', count: 12 }],
    ['gap as an observed value', observedValue(words), 'c', { kind: 'missing', missing: 'c' }],
    ['address', optionalAddress(words), 'https://a.vn/1', 'https://a.vn/1'],
    ['no address', optionalAddress(words), '', ''],
    ['hash', sha256(words), 'a'.repeat(64), 'a'.repeat(64)],
  ];
  test.each(cases)('%s', (_, column, raw, cell) => {
    expect(read(column, raw)).toEqual(cell);
  });
});

describe('what a column refuses', () => {
  const cases: readonly [string, Column, string][] = [
    ['empty text that must be given', text(words), ''],
    ['space before text', text(words), ' a'],
    ['text in NFD', text(words), 'a\u0301'],
    ['a formula', text(words), '=1+1'],
    ['a sign for missing as text', optionalText(words), '-'],
    ['capitals in an id', id(words), 'Xa-dat'],
    ['an id with a dash at its end', id(words), 'xa-'],
    ['an id with two dashes', id(words), 'xa--dat'],
    ['a code for missing as an id', id(words), 'x'],
    ['a code of four digits', unitCode(words), '4101'],
    ['a code of six digits', unitCode(words), '004101'],
    ['29 February of an ordinary year', date(words), '2023-02-29'],
    ['29 February as a yearly day', monthDayOrNone(words), '02-29'],
    ['a year in two digits', year(words), '25'],
    ['a year long ago', year(words), '1825'],
    ['a negative count', count(words), '-1'],
    ['a count with a zero in front', count(words), '01'],
    ['the first number that is not exact', count(words), '9007199254740992'],
    ['a gap that is not allowed', countOrMissing(['x'], words), 'z'],
    ['degrees beyond the globe', degreesOrMissing(words), '181'],
    ['degrees with a comma', degreesOrMissing(words), '21,7'],
    ['an address that runs as a program', optionalAddress(words), 'javascript:alert(1)'],
    ['an address with a letter of another script', optionalAddress(words), 'https://\u0430.vn/1'],
    ['a word outside the list', choice(KINDS, words), 'ba'],
    ['a name every object has', choice(KINDS, words), 'constructor'],
    ['the same choice twice', choices(KINDS, words), 'mot+mot'],
    ['no choice', choices(KINDS, words), ''],
    ['another word for a judgement', observedValue(words), 'Đạt'],
    ['a hash in capitals', sha256(words), 'A'.repeat(64)],
  ];
  test.each(cases)('%s', (_, column, raw) => {
    expect(read(column, raw)).toBe(UNREADABLE);
  });
});

test('equal cells share one value', () => {
  const reader = columnReader(observedValue(words));
  expect(reader('12')).toBe(reader('12'));
});
