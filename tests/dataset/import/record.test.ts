import { describe, expect, test } from 'vitest';
import { isContributionFileName } from '../../../src/dataset/contribution/changes/contribution-file-name.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { sweep } from '../../../src/dataset/withdraw/sweep.ts';
import { withdrawalFile } from '../../../src/dataset/withdraw/withdraw.ts';
import { soundFiles, TODAY, withRows } from '../../fixtures/data-files.ts';
import {
  answersOf,
  CRIMES,
  imported,
  leftOutOf,
  linesOf,
  question,
  questionsOf,
  type Said,
  tablesOf,
} from './imported.ts';

const VALUES = 'observations/published/values.csv';

/** What is on record of the district in 2023: 110, provisional. */
const OF_2023: Said = {
  given: { indicator: 'vu-pham-toi', period: '2023', source: 'bao-cao-2023' },
};

describe('what is on record', () => {
  test('is left out where the table says the same, with its place', () => {
    const table = 'Đơn vị;Số vụ;Cờ\nThượng Sơn;110;p\nHạ Sơn;1.250;\n';
    const result = imported(table, OF_2023);
    expect([result.files.size, questionsOf(result)]).toEqual([0, []]);
    expect(result.leftOut.map(({ what, facts }) => [what, facts.file, facts.line])).toEqual([
      ['on-record', VALUES, 11],
      ['on-record', VALUES, 12],
    ]);
  });

  test('is said again by a table that says nothing of its flag or its total', () => {
    const same = imported('Đơn vị;Số vụ\nThượng Sơn;110\n', OF_2023);
    expect([leftOutOf(same), questionsOf(same)]).toEqual([['on-record'], []]);
    const flagged = imported('Đơn vị;Số vụ;Cờ\nThượng Sơn;110;e\n', OF_2023);
    expect(questionsOf(flagged)).toEqual(['correction 110 · e']);
    const met: Said = {
      given: {
        indicator: 'xa-dat',
        period: '2023-12-31',
        source: 'bao-cao-2023',
        qualifier: 'exact',
      },
    };
    expect(leftOutOf(imported('Tỉnh;Số xã đạt\nSơn Hà;4\n', met))).toEqual(['on-record']);
  });

  test('is corrected by another figure, which needs a reason; both are shown', () => {
    const table = 'Đơn vị;Số vụ\nThượng Sơn;112\n';
    const asked = question(imported(table, OF_2023), 'correction');
    expect(asked).toMatchObject({
      found: '112 · z',
      facts: { there: '110 · p', file: VALUES, line: 11, recordedOn: '2024-01-10' },
    });
    expect(answersOf(asked)).toEqual(['--reason …']);
    const said: Said = { given: { ...OF_2023.given, reason: 'Nguồn đã đính chính.' } };
    expect(imported(table, said).corrections).toMatchObject([
      { there: '110 · p', here: '112 · z', file: VALUES, line: 11 },
    ]);
    expect(linesOf(imported(table, said))).toEqual([
      'vu-pham-toi,041,2022-12-15,2023-12-14,112,z,bao-cao-2023,2025-07-20,Nguồn đã đính chính.,',
    ]);
  });

  test('is given a reason only where something is corrected; a row may bring its own', () => {
    const table = 'Đơn vị;Năm;Số vụ;Lý do\nThượng Sơn;2023;112;Đếm lại.\nThượng Sơn;2024;98;\n';
    const said: Said = {
      given: { indicator: 'vu-pham-toi', source: 'bao-cao-2023', reason: 'Chung.' },
    };
    expect(linesOf(imported(table, said)).map((line) => line.split(',')[8])).toEqual([
      'Đếm lại.',
      '',
    ]);
  });

  test('of one day is told apart by n', () => {
    const row = 'vu-pham-toi,041,2022-12-15,2023-12-14,111,z,bao-cao-2023,2025-07-20,Lần một.,';
    const tables = tablesOf(withRows(soundFiles(), VALUES, row));
    const said: Said = { given: { ...OF_2023.given, reason: 'Lần hai.' } };
    const result = imported('Đơn vị;Số vụ\nThượng Sơn;112\n', said, tables);
    expect(linesOf(result)).toEqual([
      'vu-pham-toi,041,2022-12-15,2023-12-14,112,z,bao-cao-2023,2025-07-20,Lần hai.,,2',
    ]);
  });

  test('that was withdrawn comes back only with a reason, from the day after', () => {
    const files = soundFiles();
    const key = 'vu-pham-toi · 041 · 2022-12-15 · 2023-12-14 · bao-cao-2023';
    const withdrawnOn = (day: string) =>
      withdrawalFile(tablesOf(files), 'published', {
        table: 'values',
        key,
        withdrawnOn: day,
        kind: 'wrong-source',
        decidedBy: 'Công an tỉnh',
        note: '',
        namesPerson: false,
      });
    const closedOn = (day: string) => {
      const { tables } = readDataset(
        sweep(new Map([...files, withdrawnOn(day)]), ['published']).files,
        {
          set: 'published',
          today: TODAY,
        },
      );
      if (tables === null) throw new Error('the withdrawal has an error');
      return tables;
    };
    const table = 'Đơn vị;Số vụ\nThượng Sơn;112\n';
    const said: Said = { given: { ...OF_2023.given, reason: 'Nay được công bố.' } };
    expect(questionsOf(imported(table, OF_2023, closedOn('2025-07-01')))).toEqual([
      'withdrawn 112 · z',
    ]);
    expect(linesOf(imported(table, said, closedOn('2025-07-01')))).toHaveLength(1);
    expect(question(imported(table, said, closedOn(TODAY)), 'withdrawn')).toMatchObject({
      facts: { closedToday: 'yes' },
      answers: [],
    });
  });
});

describe('rows of one key within the table', () => {
  test('that say the same are one, others are asked about', () => {
    const twice = 'Đơn vị;Số vụ\nHạ Sơn;12\nthị xã Hạ Sơn;12\n';
    const result = imported(twice, CRIMES);
    expect([linesOf(result).length, leftOutOf(result)]).toEqual([1, ['row-twice']]);
    const asked = question(
      imported(twice.replace('xã Hạ Sơn;12', 'xã Hạ Sơn;13'), CRIMES),
      'key-twice',
    );
    expect(asked.facts).toMatchObject({ line: 2, there: '12 · z', here: '13 · z' });
  });
});

describe('sources', () => {
  const NEW: Said = {
    given: { indicator: 'vu-pham-toi', period: '2024' },
    newSource: {
      source: 'bao-cao-moi',
      title: 'Báo cáo mới',
      publisher: 'Công an tỉnh Sơn Hà',
      published_on: '15/01/2025',
      kind: 'Báo cáo',
    },
  };
  const TABLE = 'Đơn vị;Số vụ\nHạ Sơn;12\n';

  test('on record are repeated with the rows that cite them, cell by cell', () => {
    expect(linesOf(imported(TABLE, CRIMES), 'sources')).toEqual([
      'bao-cao-2024,Báo cáo năm 2024,Công an tỉnh Sơn Hà,2025-02-05,report,,2025-02-10,,',
    ]);
  });

  test('may be named by their title', () => {
    const said: Said = { given: { ...CRIMES.given, source: 'báo cáo năm 2024' } };
    expect(linesOf(imported(TABLE, said))[0]).toContain(',bao-cao-2024,');
  });

  test('that are new are described by the person', () => {
    const result = imported(TABLE, NEW);
    expect(linesOf(result)[0]).toContain(',bao-cao-moi,');
    expect(linesOf(result, 'sources')).toEqual([
      'bao-cao-moi,Báo cáo mới,Công an tỉnh Sơn Hà,2025-01-15,report,,2025-07-20,,',
    ]);
  });

  test('that are new are described by the table', () => {
    const table =
      'Đơn vị;Số vụ;Nguồn;Tên tài liệu;Nơi công bố;Ngày công bố;Loại nguồn\n' +
      'Hạ Sơn;12;bao-moi;Bài mới;Báo Sơn Hà;15/01/2025;Báo chí\n' +
      'Thượng Sơn;3;bao-moi;Bài mới;Báo Sơn Hà;15/01/2025;Báo chí\n';
    const result = imported(table, { given: { indicator: 'vu-pham-toi', period: '2024' } });
    expect(questionsOf(result)).toEqual([]);
    expect(linesOf(result, 'sources')).toHaveLength(1);
  });

  test('described again as they are on record are repeated, otherwise corrected', () => {
    const again: Said = {
      ...NEW,
      newSource: {
        source: 'bao-cao-2024',
        title: 'Báo cáo năm 2024',
        publisher: 'Công an tỉnh Sơn Hà',
        published_on: '2025-02-05',
        kind: 'report',
      },
    };
    expect(linesOf(imported(TABLE, again), 'sources')[0]).toContain(',2025-02-10,,');
    const other: Said = { ...again, newSource: { ...again.newSource, title: 'Báo cáo khác' } };
    expect(questionsOf(imported(TABLE, other))[0]).toMatch(/^correction Báo cáo khác/);
  });

  test('of which something is missing are asked about, with what may be said', () => {
    const { questions } = imported(TABLE, { ...NEW, newSource: { source: 'bao-cao-moi' } });
    expect(questions.map(({ asked, facts }) => `${asked} ${facts.field}`)).toEqual([
      'source-incomplete title',
      'source-incomplete publisher',
      'source-incomplete published_on',
      'source-incomplete kind',
    ]);
    expect(questions.flatMap(answersOf)).toEqual([
      '--published-on x',
      '--kind decision',
      '--kind portal',
      '--kind press',
      '--kind report',
    ]);
  });

  test('in a table of sources are mended like any cell, and asked about where they cannot be', () => {
    const head = 'Mã nguồn;Tên tài liệu;Nơi công bố;Ngày công bố;Loại nguồn;Ghi chú\n';
    const row = (id: string, kind: string) =>
      `${head}${id};Bài\u00a0mới;Báo;x;${kind};Một\u00a0câu.\n`;
    expect(linesOf(imported(row('Bài mới', 'Báo chí')), 'sources')).toEqual([
      'bai-moi,Bài mới,Báo,x,press,,2025-07-20,,Một câu.',
    ]);
    expect(questionsOf(imported(row('?', 'Báo chí')))).toEqual(['source-unknown ?']);
    expect(answersOf(question(imported(row('bai-moi', 'tin nhắn')), 'cell'))).toContain(
      '--kind press',
    );
    expect(questionsOf(imported(row('bai-moi', 'Báo chí').replace(';x;', ';30/02/2025;')))).toEqual(
      ['cell 30/02/2025'],
    );
  });

  test('that a row does not name are asked about', () => {
    const table = 'Đơn vị;Số vụ;Nguồn\nHạ Sơn;12;bao-cao-2024\nThượng Sơn;3;\n';
    const said: Said = { given: { indicator: 'vu-pham-toi', period: '2024' } };
    expect(questionsOf(imported(table, said))).toEqual(['source-unknown']);
  });

  test('that nobody knows are asked about, with the nearest', () => {
    const said: Said = { given: { ...CRIMES.given, source: 'bao-cao-2042' } };
    expect(answersOf(question(imported(TABLE, said), 'source-unknown'))).toEqual([
      '--read bao-cao-2042=bao-cao-2024',
    ]);
  });
});

describe('the files of a contribution', () => {
  test('have the names of contributions, after what their rows are about', () => {
    const { files } = imported('Đơn vị;2022;2024\nHạ Sơn;12;11\n', {
      given: { indicator: 'vu-pham-toi', source: 'cong-nhan' },
    });
    const names = [...files.keys()].map((path) => path.split('/'));
    expect(names.map((parts) => parts.slice(0, 3).join('/'))).toEqual([
      'observations/published/values',
      'observations/published/sources',
    ]);
    for (const name of names.map((parts) => parts.at(-1) ?? '')) {
      expect(isContributionFileName(name)).toBe(true);
      expect(name).toMatch(/^2025-07-20-vu-pham-toi-2022-2024-/);
    }
    const slugged = imported('Đơn vị;Số vụ\nHạ Sơn;12\n', { ...CRIMES, slug: 'Báo cáo Quý I' });
    expect([...slugged.files.keys()][0]).toContain('/2025-07-20-bao-cao-quy-i-');
  });

  test('pass the check together with what is there', () => {
    const { files } = imported('Đơn vị;Số vụ\nHạ Sơn;1.211\nThượng Sơn;101\n', CRIMES);
    const { problems } = readDataset(new Map([...soundFiles(), ...files]), {
      set: 'published',
      today: TODAY,
    });
    expect(problems).toEqual([]);
  });

  test('say where each of their rows comes from', () => {
    const { origins } = imported('Đơn vị;Số vụ\nHạ Sơn;12\nThượng Sơn;11\n', CRIMES);
    const [[, own] = []] = [...origins];
    expect(
      [...(own ?? [])].map(([line, { place, places }]) => [line, place.line, places.value]),
    ).toEqual([
      [2, 2, { line: 2, columnNumber: 2, column: 'Số vụ' }],
      [3, 3, { line: 3, columnNumber: 2, column: 'Số vụ' }],
    ]);
  });
});
