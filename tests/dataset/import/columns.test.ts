import { describe, expect, test } from 'vitest';
import { headingReader } from '../../../src/dataset/import/columns/read-heading.ts';
import { soundFiles, TODAY, withRows } from '../../fixtures/data-files.ts';
import {
  answersOf,
  CRIMES,
  imported,
  leftOutOf,
  linesOf,
  PASSED,
  question,
  questionsOf,
  type Said,
  tablesOf,
} from './imported.ts';

const rows = (table: string, said: Said): string[] =>
  linesOf(imported(table, said)).map((line) => line.split(',').slice(0, 5).join(' '));

const BAO_CAO: Said = { given: { source: 'bao-cao-2024' } };

describe('columns are found', () => {
  const HEADS = [
    'indicator;unit_code;period_end;value;source',
    'Mã chỉ tiêu;Mã đơn vị;Đến ngày;Giá trị;Mã nguồn',
    'Chỉ tiêu;Đơn vị;Ngày;Kết quả;Nguồn',
    'CHỈ TIÊU;Xã, phường;Thời điểm;Đánh giá;Nguồn:',
    'chi tieu;ma xa;thoi diem;ket qua;nguon',
  ];
  test.each(HEADS)('by the words of the data or those that are usual: %s', (head) => {
    expect(rows(`${head}\nxa-dat;04101;2024-06-30;dat;bao-cao-2024\n`, {})).toEqual([
      'xa-dat 04101 2024-06-30 2024-06-30 dat',
    ]);
  });

  test('by the names of indicators, with a unit of measure behind them or without', () => {
    const table = 'Đơn vị;Năm;Số vụ phạm tội (vụ);Số mô hình\nHạ Sơn;2024;12;3\n';
    expect(rows(table, BAO_CAO)).toEqual([
      'vu-pham-toi 042 2023-12-15 2024-12-14 12',
      'mo-hinh 042 2024-01-01 2024-12-31 3',
    ]);
  });

  test('by years and days: each becomes a row', () => {
    const said: Said = { given: { indicator: 'vu-pham-toi', source: 'bao-cao-2024' } };
    expect(rows('Đơn vị;2021;Năm 2024\nHạ Sơn;11;12\n', said)).toEqual([
      'vu-pham-toi 042 2020-12-15 2021-12-14 11',
      'vu-pham-toi 042 2023-12-15 2024-12-14 12',
    ]);
    const dated: Said = { given: { indicator: 'mo-hinh', source: 'bao-cao-2024' } };
    expect(rows('Đơn vị;đến 31/12/2024\nHạ Sơn;12\n', dated)).toEqual([
      'mo-hinh 042 2024-12-31 2024-12-31 12',
    ]);
  });

  test('by a name and a year together', () => {
    expect(rows('Đơn vị;Số vụ phạm tội năm 2024;Số mô hình 2024\nHạ Sơn;12;3\n', BAO_CAO)).toEqual([
      'vu-pham-toi 042 2023-12-15 2024-12-14 12',
      'mo-hinh 042 2024-01-01 2024-12-31 3',
    ]);
  });

  const TWO_ROWS = [
    'Đơn vị;Số vụ phạm tội;;Ghi chú\n;2021;2024;\nHạ Sơn;11;12;\n',
    ';Số vụ phạm tội;\nĐơn vị;2021;2024\nHạ Sơn;11;12\n',
  ];
  test.each(TWO_ROWS)('under a heading in two rows: %j', (table) => {
    expect(rows(table, BAO_CAO)).toEqual([
      'vu-pham-toi 042 2020-12-15 2021-12-14 11',
      'vu-pham-toi 042 2023-12-15 2024-12-14 12',
    ]);
  });

  test('under a title that is the name of an indicator, with its year', () => {
    const said: Said = { given: { source: 'bao-cao-2024' } };
    expect(rows('Số vụ phạm tội năm 2024;\nĐơn vị;Kết quả\nHạ Sơn;12\n', said)).toEqual([
      'vu-pham-toi 042 2023-12-15 2024-12-14 12',
    ]);
  });

  test('in a heading of two rows that says figures of two kinds, and numbers the rows', () => {
    const table = '#;Đơn vị;Kết quả;\n;;2021;2024\n1;Hạ Sơn;11;12\n2;Thượng Sơn;13;14\n';
    const said: Said = { given: { indicator: 'vu-pham-toi', source: 'bao-cao-2024' } };
    expect(rows(table, said)).toHaveLength(4);
    const unknown = 'Đơn vị;Điều khác;\n;2021;2024\nHạ Sơn;11;12\n';
    expect(
      questionsOf(imported(unknown, said)).filter((one) => one.startsWith('column-unknown')),
    ).toEqual(['column-unknown Điều khác / 2021', 'column-unknown Điều khác / 2024']);
  });

  test('without a heading over the units, beside years', () => {
    const said: Said = { given: { indicator: 'vu-pham-toi', source: 'bao-cao-2024' } };
    expect(rows(';2021;2024\nHạ Sơn;11;12\n', said)).toHaveLength(2);
  });

  test('with one column for each unit', () => {
    const said: Said = { given: { indicator: 'vu-pham-toi', source: 'bao-cao-2024' } };
    expect(rows('Năm;H. Thượng Sơn;Hạ Sơn\n2021;11;12\n2024;13;14\n', said)).toEqual([
      'vu-pham-toi 041 2020-12-15 2021-12-14 11',
      'vu-pham-toi 042 2020-12-15 2021-12-14 12',
      'vu-pham-toi 041 2023-12-15 2024-12-14 13',
      'vu-pham-toi 042 2023-12-15 2024-12-14 14',
    ]);
    const across = 'Chỉ tiêu;Thượng Sơn;Hạ Sơn\nSố vụ phạm tội;11;12\nSố mô hình;3;4\n';
    const dated: Said = { given: { period: '2024', source: 'bao-cao-2024' } };
    expect(rows(across, dated)).toHaveLength(4);
  });

  test('codes beside names, communes within districts, cells that span rows', () => {
    const table = 'Huyện;Mã;Xã;Kết quả\nThượng Sơn;4101;An Bình;Đạt\n;;Cao Sơn;Đạt\n';
    expect(rows(table, PASSED)).toEqual([
      'xa-dat 04101 2024-06-30 2024-06-30 dat',
      'xa-dat 04103 2024-06-30 2024-06-30 dat',
    ]);
    const spanning = 'Đơn vị;Năm;Số vụ\nHạ Sơn;2021;11\n;2024;12\n';
    const result = imported(spanning, {
      given: { indicator: 'vu-pham-toi', source: 'bao-cao-2024' },
    });
    expect(linesOf(result)).toHaveLength(2);
    expect(result.repairs.filter(({ why }) => why === 'read-on')).toHaveLength(1);
  });

  test('for one unit that a person names', () => {
    const said: Said = {
      given: { indicator: 'vu-pham-toi', source: 'bao-cao-2024', unit: 'thị xã Hạ Sơn' },
    };
    expect(rows('Năm,Số vụ\n2021,11\n2024,12\n', said).map((row) => row.slice(12, 15))).toEqual([
      '042',
      '042',
    ]);
  });
});

describe('other columns of the ledger', () => {
  const TABLE = 'Đơn vị;Số vụ;Cờ;Ngày ghi\nHạ Sơn;12;sơ bộ;15/07/2025\nThượng Sơn;3;;\n';

  test('are read by their labels, and have what follows where they are empty', () => {
    const result = imported(TABLE, CRIMES);
    expect(linesOf(result)).toEqual([
      'vu-pham-toi,042,2023-12-15,2024-12-14,12,p,bao-cao-2024,2025-07-15,,',
      'vu-pham-toi,041,2023-12-15,2024-12-14,3,z,bao-cao-2024,2025-07-20,,',
    ]);
  });

  test('with a word that is none of their choices are asked about, with the choices', () => {
    const asked = question(imported(TABLE.replace('sơ bộ', 'tạm'), CRIMES), 'cell');
    expect(answersOf(asked)).toEqual(['--read tạm=p', '--read tạm=e', '--read tạm=b']);
    const said: Said = { ...CRIMES, read: { tạm: 'p' } };
    expect(linesOf(imported(TABLE.replace('sơ bộ', 'tạm'), said))[0]).toContain(',12,p,');
  });

  test('that follow from what is on record are not taken from a table', () => {
    expect(questionsOf(imported('Đơn vị;Số vụ;n\nHạ Sơn;12;2\n', CRIMES))).toEqual([
      'column-unknown n',
    ]);
  });
});

describe('other tables', () => {
  test('statements of met units', () => {
    const table = 'Huyện;Số xã đạt;Tổng số xã\nThượng Sơn;2;4\n';
    const said: Said = { given: { ...PASSED.given, qualifier: 'exact' } };
    const result = imported(table, said);
    expect(result.table).toBe('aggregates');
    expect(linesOf(result, 'aggregates')).toEqual([
      'xa-dat,041,2024-06-30,2024-06-30,2,4,exact,bao-cao-2024,2025-07-20,,',
    ]);
  });

  test('a text as long as a document is no heading, whatever it looks like', () => {
    const read = headingReader([]);
    expect(read('Số vụ năm 2024')).toMatchObject({ kind: 'figure', period: '2024' });
    expect(read(`${'vụ '.repeat(100)}năm 2024`)).toEqual({ kind: 'unknown' });
    // Looked through for a year, half a million letters would take the better part of an hour.
    expect(questionsOf(imported(`${'x'.repeat(500_000)}\n1\n`))[0]).toMatch(/^no-header x/);
  });

  test('a row called after an indicator is no sum, whatever the name begins with', () => {
    const tables = tablesOf(
      withRows(
        soundFiles(),
        'plan/indicators.csv',
        'tong-vu,Tổng số vụ,Mọi vụ.,vụ,tinh,count,flow,no,01-01,lower,Công an tỉnh,2024-01-10,,',
      ),
    );
    for (const name of ['tong-vu', 'Tổng số vụ']) {
      const table = `indicator,unit_code,period,value,source\n${name},04,2024,12,bao-cao-2024\n`;
      expect(linesOf(imported(table, {}, tables))).toEqual([
        `tong-vu,04,2024-01-01,2024-12-31,12,z,bao-cao-2024,${TODAY},,`,
      ]);
    }
  });

  test('of statements the source may not say the total', () => {
    const said: Said = { given: { ...PASSED.given, qualifier: 'at-least' } };
    expect(linesOf(imported('Huyện;Số xã đạt\nThượng Sơn;2\n', said), 'aggregates')[0]).toContain(
      ',2,x,at-least,',
    );
  });

  test('the state of measures', () => {
    const table = 'Nhiệm vụ;Tình trạng;Ngày;Tóm tắt\nIV.1.a;đang thực hiện;31/12/2024;Đang làm.\n';
    const result = imported(table, BAO_CAO);
    expect(linesOf(result, 'measure-progress')).toEqual([
      'iv.1.a,2024-12-31,in-progress,Đang làm.,bao-cao-2024,2025-07-20,,',
    ]);
    expect(questionsOf(imported(table.replace('IV.1.a', 'iv.1.b'), BAO_CAO))).toEqual([
      'measure-unknown iv.1.b',
    ]);
  });

  test('sources', () => {
    const table =
      'Mã nguồn;Tên tài liệu;Nơi công bố;Ngày công bố;Loại nguồn;Địa chỉ\n' +
      'bao-moi;Bài mới;Báo Sơn Hà;15/01/2025;Báo chí;https://example.vn/a\n' +
      'bao-cao-2023;Báo cáo năm 2023;Công an tỉnh Sơn Hà;05/01/2024;report;\n';
    const result = imported(table);
    expect(linesOf(result, 'sources')).toEqual([
      'bao-moi,Bài mới,Báo Sơn Hà,2025-01-15,press,https://example.vn/a,2025-07-20,,',
    ]);
    expect(leftOutOf(result)).toContain('on-record');
  });
});

describe('columns that nobody can know are asked about', () => {
  const TABLE = 'Đơn vị;Số vụ;Ngày báo cáo\nHạ Sơn;12;25/06/2025\n';

  test('with what their cells look like; the answer is taken by name or by letter', () => {
    const said: Said = { given: { indicator: 'vu-pham-toi', source: 'bao-cao-2024' } };
    const asked = question(imported(TABLE, said), 'column-unknown');
    expect(answersOf(asked)).toEqual([
      '--column Ngày báo cáo=period',
      '--column Ngày báo cáo=skip',
    ]);
    for (const name of ['Ngày báo cáo', 'C']) {
      const result = imported(TABLE, { ...CRIMES, columns: { [name]: 'skip' } });
      expect(linesOf(result)).toHaveLength(1);
      expect(leftOutOf(result)).toEqual(['column-skipped Ngày báo cáo']);
    }
  });

  test('with indicators whose names are near', () => {
    const asked = question(imported('Đơn vị;Phạm tội\nHạ Sơn;12\n', CRIMES), 'column-unknown');
    expect(answersOf(asked)[0]).toBe('--column Phạm tội=vu-pham-toi');
    const said: Said = { ...CRIMES, columns: { 'Phạm tội': 'vu-pham-toi' } };
    expect(linesOf(imported('Đơn vị;Phạm tội\nHạ Sơn;12\n', said))).toHaveLength(1);
  });

  test('judgements below headings that nobody knows are no heading', () => {
    const table = 'Xã;Tiêu chí A;Tiêu chí B\nAn Bình;Đạt;Không đạt\nCao Sơn;Đạt;Đạt\n';
    expect(questionsOf(imported(table, PASSED))).toEqual([
      'column-unknown Tiêu chí A',
      'column-unknown Tiêu chí B',
    ]);
    const said: Said = {
      ...PASSED,
      columns: { 'Tiêu chí A': 'xa-dat', 'Tiêu chí B': 'xa-cong-nhan' },
    };
    expect(linesOf(imported(table, said))).toHaveLength(4);
  });

  test('without a name by their letter', () => {
    const asked = question(
      imported('Đơn vị;;Số vụ\nHạ Sơn;điều khác;12\n', CRIMES),
      'column-unknown',
    );
    expect(answersOf(asked).at(-1)).toBe('--column B=skip');
  });

  test('where two say one thing', () => {
    const table = 'Đơn vị;Năm;Kỳ;Số vụ\nHạ Sơn;2024;2024;12\n';
    expect(questionsOf(imported(table, CRIMES))).toContain('column-twice Kỳ');
  });

  test('and what the table lacks, all at once, with what its title names', () => {
    const result = imported(
      'Bảng 1. Số vụ phạm tội năm 2024\nĐơn vị;Kết quả\nHạ Sơn;12\nHạ Sơm;3\n',
    );
    expect(questionsOf(result)).toEqual([
      'column-missing',
      'column-missing',
      'column-missing',
      'unit-none Hạ Sơm',
    ]);
    expect(result.questions.map(({ facts }) => facts.field)).toEqual([
      'indicator',
      'source',
      'period',
      undefined,
    ]);
    const answers = result.questions.map(answersOf);
    expect(answers[0]).toEqual(['--indicator vu-pham-toi']);
    expect(answers[1]).toEqual([
      '--source bao-cao-2024',
      '--source cong-nhan',
      '--source bao-cao-2023',
    ]);
    expect(answers[2]).toEqual(['--period 2024']);
  });

  test('a table without a heading, and one without a row', () => {
    expect(questionsOf(imported('Hạ Sơn;12\nThượng Sơn;3\n', CRIMES))).toEqual([
      'no-header Hạ Sơn | 12',
    ]);
    expect(questionsOf(imported('Đơn vị;Số vụ\n', CRIMES))).toContain('no-rows');
  });
});
