import { describe, expect, it } from 'vitest';
import type { Contradiction, WithdrawalInfo } from '../../../src/evaluation/record/evaluation.ts';
import { TABLES } from '../../../src/schema/index.ts';
import type { Table } from '../../../src/text/format/table.ts';
import { cellWords } from '../../../src/text/names/cell-words.ts';
import { keyAbout } from '../../../src/text/names/key-about.ts';
import { withdrawalLine, withdrawalsEntryTitle } from '../../../src/text/releases/feed-words.ts';
import { contradictionsTable } from '../../../src/text/tables/contradictions-table.ts';
import { withdrawalsTable } from '../../../src/text/tables/withdrawals-table.ts';
import { evaluation } from '../builders.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const rows = (table: Table): string[][] =>
  table.rows.map((row) => row.map(({ text }) => plain(text)));

const KEY = 'toi-pham · 135 · 2022-12-15 · 2023-12-14 · bao';
const ROW = `values: ${KEY} @2026-11-22`;
const ABOUT =
  'Số liệu theo đơn vị: Số vụ phạm tội về trật tự xã hội, huyện Lục Yên, 15/12/2022–14/12/2023';
const KEY_WORDS =
  'values.csv: mã chỉ tiêu toi-pham, mã đơn vị 135, kỳ 15/12/2022–14/12/2023, mã nguồn bao';

const withdrawal = (over: Partial<WithdrawalInfo> = {}): WithdrawalInfo => ({
  table: 'values',
  key: KEY,
  withdrawnOn: '2026-12-01',
  kind: 'not-in-source',
  decidedBy: 'Công an tỉnh Yên Bái',
  note: 'Nguồn chỉ nêu số của cả tỉnh.',
  setAside: [],
  ...over,
});

describe('rows of one key that still say different things', () => {
  const cells = (value: string, flag: string) => [
    { column: 'value', value },
    { column: 'flag', value: flag },
  ];
  const open: Contradiction = {
    table: 'values',
    rows: [
      { row: ROW, cells: cells('1110', 'p') },
      { row: `${ROW}#2`, cells: cells('x', 'z') },
    ],
  };

  it('are told one by one: what they are about, which row of which day, and where they differ', () => {
    expect(rows(contradictionsTable(evaluation({ contradictions: [open] })))).toEqual([
      [ABOUT, 'Ghi ngày 22/11/2026', 'Giá trị: 1.110; Cờ: sơ bộ', KEY_WORDS],
      [
        ABOUT,
        'Ghi ngày 22/11/2026, dòng thứ 2 trong ngày',
        'Giá trị: chưa có số liệu; Cờ: không áp dụng',
        KEY_WORDS,
      ],
    ]);
  });

  it('lead to where each stands, unless they share their place and day and cannot be told apart', () => {
    const linkTo = (row: string): string => `/${row.length}`;
    const hrefs = (rowsOf: Contradiction['rows']) =>
      contradictionsTable(
        evaluation({ contradictions: [{ table: 'values', rows: rowsOf }] }),
        linkTo,
      ).rows.map((row) => row.at(-1)?.href);
    const [first, second] = open.rows as [
      Contradiction['rows'][number],
      Contradiction['rows'][number],
    ];
    expect(hrefs([first, second])).toEqual([`/${ROW.length}`, `/${ROW.length + 2}`]);
    expect(hrefs([first, { ...second, row: ROW }])).toEqual([undefined, undefined]);
  });
});

describe('a tombstone', () => {
  it('says when, what, by which key, why, who decided, and what it takes with it', () => {
    const source = withdrawal({
      table: 'sources',
      key: 'bao',
      kind: 'not-public',
      note: '',
      setAside: [ROW, ROW.replace('· 135 ·', '· 136 ·')],
    });
    expect(rows(withdrawalsTable(evaluation({ withdrawals: [withdrawal(), source] })))).toEqual([
      [
        '01/12/2026',
        ABOUT,
        KEY_WORDS,
        'Nguồn không có số liệu này. Nguồn chỉ nêu số của cả tỉnh.',
        'Công an tỉnh Yên Bái',
        'không có',
      ],
      [
        '01/12/2026',
        'Nguồn',
        'sources.csv: mã nguồn bao',
        'Nguồn không công khai hoặc không được phép công bố.',
        'Công an tỉnh Yên Bái',
        '2 dòng: bảng Số liệu theo đơn vị (values.csv): mã chỉ tiêu toi-pham, kỳ 15/12/2022–14/12/2023, mã nguồn bao, cả 2 dòng',
      ],
    ]);
  });

  it('does not tell a key that names a person', () => {
    const personal = withdrawal({ key: null, kind: 'personal-data', note: '' });
    expect(rows(withdrawalsTable(evaluation({ withdrawals: [personal] })))[0]?.slice(1, 4)).toEqual(
      ['Số liệu theo đơn vị', 'khóa nêu tên người nên không ghi lại', 'Có dữ liệu cá nhân.'],
    );
  });

  it('is an entry of the feed, with all of its day', () => {
    const ev = evaluation();
    expect(plain(withdrawalsEntryTitle('2026-12-01', [withdrawal(), withdrawal()]))).toBe(
      'Rút số liệu ngày 01/12/2026: 2 khóa',
    );
    expect(plain(withdrawalLine(withdrawal({ setAside: [ROW] }), ev))).toBe(
      `${ABOUT} (${KEY_WORDS}). Lý do: nguồn không có số liệu này. Nơi quyết định: Công an tỉnh Yên Bái. Để riêng 1 dòng ghi theo. Ghi chú: Nguồn chỉ nêu số của cả tỉnh.`,
    );
    expect(plain(withdrawalLine(withdrawal({ key: null, note: '' }), ev))).toBe(
      'Số liệu theo đơn vị (khóa nêu tên người nên không ghi lại). Lý do: nguồn không có số liệu này. Nơi quyết định: Công an tỉnh Yên Bái.',
    );
  });
});

describe('what a key is about', () => {
  it('stands in codes where the evaluation knows them no more, and is the table alone for others', () => {
    expect(keyAbout('values', 'het · 99999 · 2024-12-31 · 2024-12-31 · bao', evaluation())).toBe(
      'Số liệu theo đơn vị: het, 99999, 31/12/2024',
    );
    expect(keyAbout('units', '135 · 2019-01-01', evaluation())).toBe(TABLES.units.label);
  });
});

describe('a cell of a data file in words', () => {
  it.each([
    ['values', 'value', 'khong-dat', 'không đạt'],
    ['values', 'value', '12500', '12.500'],
    ['values', 'value', 'c', 'không được công bố'],
    ['aggregates', 'total', '1099', '1.099'],
    ['sources', 'published_on', '2024-01-05', '05/01/2024'],
    ['sources', 'title', '2024-01-05', '2024-01-05'],
    ['sources', 'address', '', 'để trống'],
    ['sources', 'no-such-column', 'c', 'c'],
  ] as const)('%s.%s %s', (table, column, value, words) => {
    expect(cellWords(TABLES[table], column, value)).toBe(words);
  });
});
