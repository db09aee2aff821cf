import { describe, expect, it } from 'vitest';
import { attachmentsOf } from '../../src/report/attached-files.ts';
import type { Block, TableBlock } from '../../src/report/document/report-document.ts';
import { cell } from '../../src/text/format/table.ts';
import { reportScope } from '../../src/views/reports/report-scope.ts';
import { evaluation } from '../text/builders.ts';
import { SUMMARY } from './report-options.ts';

const table = (caption: string, rows: string[][], widthsOf?: TableBlock): TableBlock => ({
  kind: 'table',
  caption,
  size: 'normal',
  columns: [
    { label: 'Xã', align: 'start' },
    { label: 'Kết quả', align: 'start' },
  ],
  rows: rows.map((row) => row.map((text) => cell(text))),
  ...(widthsOf === undefined ? {} : { widthsOf }),
});

const filesOf = (blocks: readonly Block[], illustrative = false) =>
  attachmentsOf(
    reportScope(evaluation({ illustrative }), { area: '15', year: 2024 }, SUMMARY),
    blocks,
  );

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });

describe('the files of a report', () => {
  it('are its tables, each in a file named by number and caption, with a byte order mark', () => {
    const [first, second] = filesOf([
      table('Kết quả: từng xã, 99%', [['Xã A', 'đạt']]),
      table('Đơn vị', [['Xã B', 'không đạt']]),
    ]);
    expect(first).toEqual({
      name: 'bang-01-ket-qua-tung-xa-99.csv',
      description: 'Kết quả: từng xã, 99%',
      mediaType: 'text/csv',
      text: '\uFEFFXã,Kết quả\r\nXã A,đạt\r\n',
    });
    expect(second?.name).toBe('bang-02-don-vi.csv');
  });

  it('have the parts of one list in one file, each row with the caption of its part', () => {
    const widths = table('', []);
    const files = filesOf([
      heading('Phụ lục I. Từng xã'),
      table('Huyện A', [['Xã A', 'đạt']], widths),
      table('Huyện B', [['Xã B', 'không đạt']], widths),
      table('Bảng khác', [['Xã C', 'đạt']]),
    ]);
    expect(files.map(({ name }) => name)).toEqual([
      'bang-01-phu-luc-i-tung-xa.csv',
      'bang-02-bang-khac.csv',
      'evaluation.json',
    ]);
    expect(files[0]?.text).toBe(
      '\uFEFFBảng,Xã,Kết quả\r\nHuyện A,Xã A,đạt\r\nHuyện B,Xã B,không đạt\r\n',
    );
  });

  it('cut a long name at a word', () => {
    const [file] = filesOf([table('chữ '.repeat(40).trim(), [['Xã A', 'đạt']])]);
    expect(file?.name).toMatch(/^bang-01-chu(-chu)+\.csv$/);
    expect(file?.name.length).toBeLessThanOrEqual(72);
  });

  it('run no cell as a formula', () => {
    const [file] = filesOf([
      table('Bảng', [
        ['=1+1', '+84'],
        ['@a', '−12,3%'],
      ]),
    ]);
    expect(file?.text).toContain(`"'=1+1","'+84"`);
    expect(file?.text).toContain(`"'@a","−12,3%"`);
  });

  it('mark made-up figures in every row', () => {
    const [file] = filesOf([table('Bảng', [['Xã A', 'đạt']])], true);
    expect(file?.text).toBe(
      '\uFEFFXã,Kết quả,Lưu ý\r\nXã A,đạt,SỐ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT\r\n',
    );
  });
});
