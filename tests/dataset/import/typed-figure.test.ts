import { describe, expect, test } from 'vitest';
import {
  figureTable,
  sourceIdFor,
  type TypedFigure,
} from '../../../src/dataset/import/figure/typed-figure.ts';
import type { SourceRow } from '../../../src/schema/sources.ts';
import { soundFiles } from '../../fixtures/data-files.ts';
import { tablesOf } from './imported.ts';

const KNOWN: ReadonlyMap<string, SourceRow> = new Map(
  tablesOf(soundFiles()).sources.map((row) => [row.source, row]),
);

const FIGURE: TypedFigure = {
  indicator: 'xa-dat',
  unit: '04104',
  period: '2024-12-31',
  value: 'dat',
  statement: null,
  flag: 'z',
  source: 'bao-cao-2024',
  place: 'Trang 3, "bảng 2"',
  reason: '',
};

const textOf = (figure: TypedFigure): string =>
  new TextDecoder().decode(figureTable(figure, KNOWN).bytes);

describe('a typed figure is a table of one row', () => {
  test('under the columns of figures by unit; what is not filled in is no column', () => {
    expect(textOf(FIGURE)).toBe(
      'indicator,unit_code,value,period,flag,source,note\nxa-dat,04104,dat,2024-12-31,z,bao-cao-2024,"Trang 3, ""bảng 2"""\n',
    );
    expect(figureTable(FIGURE, KNOWN).answers).toEqual([{ option: 'table', value: 'values' }]);
  });

  test('under those of statements where it counts units of an area, without a flag', () => {
    const statement = { total: '6', qualifier: 'at-least' };
    const figure = { ...FIGURE, unit: '04', value: '4', statement, place: '', reason: 'Sửa.' };
    expect(textOf(figure)).toBe(
      'indicator,area_code,met,total,qualifier,period,source,reason\nxa-dat,04,4,6,at-least,2024-12-31,bao-cao-2024,Sửa.\n',
    );
    expect(figureTable(figure, KNOWN).answers).toEqual([{ option: 'table', value: 'aggregates' }]);
  });

  test('with what a new source says of itself, and an id for it', () => {
    const source = {
      title: 'Báo cáo số 45/BC-UBND',
      publisher: 'Ủy ban nhân dân huyện',
      publishedOn: '05/01/2025',
      kind: 'report',
      address: '',
    };
    expect(textOf({ ...FIGURE, source, place: '' })).toBe(
      'indicator,unit_code,value,period,flag,source,title,publisher,published_on,kind\nxa-dat,04104,dat,2024-12-31,z,bao-cao-so-45-bc-ubnd-2025,Báo cáo số 45/BC-UBND,Ủy ban nhân dân huyện,05/01/2025,report\n',
    );
  });
});

describe('the id of a new source', () => {
  const idOf = (title: string, publishedOn = 'x'): string =>
    sourceIdFor({ title, publishedOn }, KNOWN);

  test('is the words of its title and the year, which is not said twice', () => {
    expect(idOf('Tin tháng 3', '31/3/2024')).toBe('tin-thang-3-2024');
    expect(idOf('Tin năm 2024', '31/3/2024')).toBe('tin-nam-2024');
    expect(idOf('Tin tháng 3')).toBe('tin-thang-3');
  });

  test('begins with a letter, ends with a whole word, and is none without letters', () => {
    expect(idOf('19 tiêu chí')).toBe('nguon-19-tieu-chi');
    expect(idOf('Kết quả xây dựng nông thôn mới của các xã trong tỉnh')).toBe(
      'ket-qua-xay-dung-nong-thon-moi-cua-cac',
    );
    expect(idOf('…')).toBe('');
  });

  test('is that of the source on record with this title, and not that of another one', () => {
    const [row] = KNOWN.values();
    if (row === undefined) throw new Error('no source');
    const taken = new Map([['tin', { ...row, title: 'Tin' }]]);
    expect(sourceIdFor({ title: 'TIN', publishedOn: '' }, taken)).toBe('tin');
    const other = new Map([
      ['tin', { ...row, title: 'Tin khác' }],
      ['tin-2', { ...row, title: 'Tin khác nữa' }],
    ]);
    expect(sourceIdFor({ title: 'Tin', publishedOn: '' }, other)).toBe('tin-3');
  });
});
