import { describe, expect, it } from 'vitest';
import type {
  Result,
  SourceInfo,
  TargetEvaluation,
} from '../../../src/evaluation/record/evaluation.ts';
import { neededLevelLabel } from '../../../src/text/charts/chart-words.ts';
import type { Table } from '../../../src/text/format/table.ts';
import { areasTable } from '../../../src/text/tables/areas-table.ts';
import { conflictsTable } from '../../../src/text/tables/conflicts-table.ts';
import { correctionsTable } from '../../../src/text/tables/corrections-table.ts';
import { evidenceMatrixTable } from '../../../src/text/tables/evidence-matrix-table.ts';
import { seriesTable } from '../../../src/text/tables/series-table.ts';
import { sourcesTable } from '../../../src/text/tables/sources-table.ts';
import { unitHistoryTable } from '../../../src/text/tables/unit-history-table.ts';
import { unitStatesTable } from '../../../src/text/tables/unit-states-table.ts';
import { yearsTable } from '../../../src/text/tables/years-table.ts';
import { missingText } from '../../../src/text/verdict/missing.ts';
import {
  counted,
  evaluation,
  figure,
  NO_TRACE,
  PROVINCE,
  quantity,
  reductionTarget,
  result,
  target,
  trendTarget,
  unitState,
} from '../builders.ts';

const rows = (table: Table): string[][] =>
  table.rows.map((row) => row.map(({ text }) => text.replaceAll('\u00A0', ' ')));

const asMet = ({ year: of }: Result): Result =>
  counted([1, 0, 0], 1, 'met', { year: of, referenceDate: `${of}-12-31` });

const year = (of: number) => ({ year: of, referenceDate: `${of}-12-31`, due: false }) as const;

describe('the level that is needed, over bars of shares', () => {
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
  it('is the share, or of few units the number of them that it takes', () => {
    const label = (threshold: number, required: number, n: number, requiredInUnits: boolean) =>
      plain(neededLevelLabel(target({ threshold }), { required, requiredInUnits, n }));
    expect(label(99, 145, 146, false)).toBe('cần 99%');
    expect(label(60, 6, 9, true)).toBe('cần 6/9');
  });
});

describe('years', () => {
  it('count units, or say that nothing is published', () => {
    const of = target({
      years: [result({ n: 150, unknown: 150, required: 149, ...year(2022) })],
      final: counted([20, 0, 126], 145, 'inconclusive'),
    });
    const table = yearsTable(of, evaluation());
    expect(table.columns.map(({ label }) => label)).toContain('Đạt (xã)');
    expect(rows(table)).toEqual([
      ['2022', 'chưa biết', 'chưa biết', '150', '149', 'chưa có', 'Chưa có số liệu công bố'],
      ['Chốt 30/6/2025', '20', '0', '126', '145', '15/6/2025', 'Chưa thể kết luận'],
    ]);
  });

  it('ask for nothing and miss nothing where the target is not judged', () => {
    const outside = result({
      ...{ ...year(2025), n: 9, unknown: 9, status: 'not-applicable' as const },
      working: [{ step: 'rule', rule: 'outside-the-period', status: 'not-applicable' }],
    });
    const none = 'không áp dụng';
    for (const of of [target(), reductionTarget()]) {
      const judged = { ...of, years: [outside] };
      const [row] = rows(yearsTable(judged, evaluation()));
      expect(row).toEqual(['2025', none, none, none, none, none, 'Không áp dụng']);
      expect(missingText(judged, outside, evaluation())).toBeNull();
      expect(missingText(judged, { ...outside, working: [] }, evaluation())).not.toBeNull();
    }
  });

  it('give both classes where the pace is open, and mark inference', () => {
    const of = target({
      final: counted([20, 0, 126], 145, 'inconclusive', {
        statusRange: ['late', 'on-track'],
        evidence: ['inference'],
      }),
    });
    expect(rows(yearsTable(of, evaluation())).at(-1)?.at(-1)).toBe(
      'Chưa thể kết luận (từ chậm tiến độ đến đúng tiến độ); có số liệu suy ra',
    );
  });

  it('of a quantity give the value, the year before and the change', () => {
    const of = trendTarget({
      years: [
        counted([1, 0, 0], 1, 'met', {
          ...year(2023),
          figuresTo: '2023-12-14',
          quantity: quantity([512, 512], [548, 548], {
            baseYear: 2022,
            limit: 548,
            changePermille: -66,
          }),
        }),
      ],
    });
    const [first] = rows(yearsTable(of, evaluation()));
    expect(first?.slice(0, 4)).toEqual(['2023', '512', '548', '\u22126,6%']);
    expect(first?.slice(4)).toEqual(['ít hơn năm trước', '14/12/2023', 'Kéo giảm']);
  });

  it('of a trend end with the years counted, not with the last of them', () => {
    const one = counted([1, 0, 0], 1, 'met', {
      ...year(2024),
      quantity: quantity([512, 512], [548, 548], { baseYear: 2023 }),
    });
    const of = trendTarget({
      years: [one],
      final: counted([2, 1, 0], 3, 'not-met', { counted: 'years', quantity: one.quantity }),
    });
    const last = rows(yearsTable(of, evaluation())).at(-1);
    expect(last?.[1]).toBe('không áp dụng');
    expect(last?.at(-1)).toBe('Không đạt (2/3 năm giảm)');
  });
});

describe('units', () => {
  const states = (list: TargetEvaluation['unitStates'][number]['states']) => [
    { year: null, referenceDate: '2025-06-30', states: list },
  ];

  it('one by one, with what each rests on', () => {
    const unitStates = states([
      unitState('04303@2019-01-01', {
        judgement: 'met',
        reason: null,
        evidence: 'inference',
        inference: 'tu-cong-nhan',
        date: '2023-12-31',
      }),
      unitState('04306@2019-01-01'),
    ]);
    const table = unitStatesTable(target({ unitStates }), null, evaluation());
    expect(rows(table)).toEqual([
      [
        'Xã Tân Phượng',
        'huyện Lục Yên',
        'đạt',
        'suy ra từ “Xã được công nhận nâng cao”',
        '31/12/2023',
      ],
      [
        'Xã Lâm Thượng',
        'huyện Lục Yên',
        'chưa biết: không có số liệu công bố',
        'không có',
        'chưa có',
      ],
    ]);
    expect(table.rows[0]?.[0]?.href).toBe('/don-vi/04303/');
  });

  it('of one area only', () => {
    const unitStates = states([unitState('04303@2019-01-01')]);
    const of = target({ unitStates });
    expect(unitStatesTable(of, null, evaluation(), '135').rows).toHaveLength(1);
    expect(unitStatesTable(of, null, evaluation(), '141').rows).toHaveLength(0);
    expect(unitStatesTable(of, null, evaluation(), '15').rows).toHaveLength(1);
  });

  it('with their numbers for a reduction; districts are their own areas', () => {
    const unitStates = states([
      unitState('135@2019-01-01', {
        judgement: 'met',
        reason: null,
        evidence: 'unit',
        date: '2024-12-14',
        quantity: quantity([94, 94], [104, 104], { limit: 98, changePermille: -96 }),
      }),
    ]);
    expect(rows(areasTable(reductionTarget({ unitStates }), null, evaluation()))).toEqual([
      [
        'Huyện Lục Yên',
        '104',
        '98',
        '94',
        '\u22129,6%',
        'giảm ít nhất 5% so với năm 2019',
        '14/12/2024',
      ],
    ]);
  });
});

describe('areas', () => {
  it('stand above the whole, with bounds instead of guesses', () => {
    const own = counted([1, 0, 22], null, 'not-applicable', {
      area: '135@2019-01-01',
      binding: false,
    });
    const of = target({
      areas: [{ code: '135', years: [], final: own }],
      final: counted([20, 0, 126], 145, 'inconclusive'),
    });
    expect(rows(areasTable(of, null, evaluation()))).toEqual([
      ['Huyện Lục Yên', '23', '1', '0', '22', 'từ 4,35% đến 100%', '15/6/2025'],
      ['Toàn tỉnh Yên Bái', '146', '20', '0', '126', 'từ 13,7% đến 100%', '15/6/2025'],
    ]);
  });
});

describe('series', () => {
  it('mark figures on which sources disagree, and leave corrected rows out', () => {
    const figures = [
      figure({
        periodStart: '2020-12-31',
        periodEnd: '2020-12-31',
        value: 76,
        total: 157,
        source: 'b',
      }),
      figure({ periodStart: '2020-12-31', periodEnd: '2020-12-31', value: 75, total: 157 }),
      figure({ value: 90, supersededBy: 'a.csv:9' }),
      figure({ value: 99, flag: 'p', note: 'làm tròn', atLeast: true }),
    ];
    const table = seriesTable('cong-nhan', PROVINCE, evaluation({ figures }));
    expect(rows(table)).toEqual([
      ['31/12/2020', '76', '157', '48,41%', 'b', 'nguồn khác nêu số khác'],
      [
        '31/12/2020',
        '75',
        '157',
        '47,77%',
        'Cổng thông tin tỉnh: Kết quả xây dựng nông thôn mới',
        'nguồn khác nêu số khác',
      ],
      [
        '30/6/2023',
        'ít nhất 99',
        '150',
        '66%',
        'Cổng thông tin tỉnh: Kết quả xây dựng nông thôn mới',
        'sơ bộ; làm tròn',
      ],
    ]);
    expect(table.rows[1]?.[4]?.href).toBe('/so-lieu/nguon/#trang-tinh');
  });

  it('say in words why a value is not there', () => {
    const figures = [figure({ value: null, missing: 'c', total: null })];
    expect(rows(seriesTable('cong-nhan', PROVINCE, evaluation({ figures })))[0]?.[1]).toBe(
      'không được công bố',
    );
  });
});

describe('overviews', () => {
  it('the verdict and what is known, by target and year', () => {
    const years = [
      result({ ...year(2021), status: 'not-applicable', notJudged: 'before-plan' }),
      counted([20, 5, 121], 145, 'late', { ...year(2022), evidence: ['inference'] }),
      result({ ...year(2023) }),
      result({ ...year(2024), status: 'not-applicable', notJudged: 'not-yet' }),
    ];
    const ev = evaluation({
      targets: [target({ years }), trendTarget({ years: years.slice(1, 2).map(asMet) })],
    });
    expect(rows(evidenceMatrixTable(ev))).toEqual([
      [
        'T2. 99% số xã đạt tiêu chí 19.2',
        'Trước khi có kế hoạch',
        'Chậm tiến độ (biết 25/146, suy ra 20)',
        'Chưa có số liệu công bố',
        'Chưa đến kỳ xét',
      ],
      [
        'X1. Kéo giảm tội phạm so với năm trước',
        'Không xét',
        'Kéo giảm (biết 1/1)',
        'Không xét',
        'Không xét',
      ],
    ]);
  });
});

/** A statement about the province, as rows are referred to. */
const STATEMENT = 'aggregates: cong-nhan · 15 · 2020-12-31 · 2020-12-31 · bao @2026-11-22';

describe('the record', () => {
  it('sources are linked to where they were published and have ids', () => {
    const table = sourcesTable(evaluation());
    expect(table.rowIds).toEqual(['trang-tinh']);
    expect(table.rows[0]?.[0]).toEqual({
      text: 'Kết quả xây dựng nông thôn mới',
      value: null,
      href: 'https://example.org/1',
    });
    expect(rows(table)[0]?.slice(1)).toEqual([
      'Cổng thông tin tỉnh, công bố 05/7/2023, trang thông tin của cơ quan nhà nước',
      '2',
    ]);
  });

  it('sources of which more is known say it before the number of rows, and what is missing', () => {
    const [known] = evaluation().sources as [SourceInfo];
    const trace = { ...NO_TRACE, place: 'bảng 2' };
    const sources = [
      { ...known, trace },
      { ...known, id: 'bao', publishedOn: null },
    ];
    const table = sourcesTable(evaluation({ sources }));
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Tài liệu',
      'Nơi công bố',
      'Vị trí trong nguồn',
      'Số dòng',
    ]);
    expect(rows(table).map((cells) => cells[2])).toEqual([
      'Bảng 2.',
      'Chưa có: vị trí của số liệu.',
    ]);
    expect(rows(table)[1]?.[1]).toMatch(/, chưa rõ ngày công bố, /);
  });

  it('what is no address of a page becomes no link, whatever the data hold', () => {
    const sources = evaluation().sources.map((one) => ({ ...one, address: 'javascript:alert(1)' }));
    const [row] = sourcesTable(evaluation({ sources })).rows;
    expect(row?.[0]).toEqual({ text: 'Kết quả xây dựng nông thôn mới', value: null });
  });

  it('corrections: one row a cell, with the names of table and column', () => {
    const ev = evaluation({
      corrections: [
        {
          recordedOn: '2026-11-30',
          table: 'aggregates',
          oldRow: STATEMENT,
          newRow: STATEMENT.replace('@2026-11-22', '@2026-11-30#2'),
          cells: [{ column: 'met', old: '90', new: '99' }],
          reason: 'Nhập sai.',
        },
      ],
    });
    expect(rows(correctionsTable(ev))).toEqual([
      [
        '30/11/2026',
        'Số liệu tổng hợp: Xã được công nhận nâng cao, tỉnh Yên Bái, 31/12/2020',
        'Số đơn vị đạt',
        '90',
        '99',
        'Nhập sai.',
        'aggregates.csv: mã chỉ tiêu cong-nhan, mã địa bàn 15, kỳ 31/12/2020, mã nguồn bao; dòng ghi ngày 22/11/2026 thay bằng dòng ghi ngày 30/11/2026, dòng thứ 2 trong ngày',
      ],
    ]);
  });

  it('corrections of a figure say which, and part its thousands', () => {
    const corrected = STATEMENT.replace('@2026-11-22', '@2026-11-30');
    const ev = evaluation({
      corrections: [
        {
          recordedOn: '2026-11-30',
          table: 'aggregates',
          oldRow: STATEMENT,
          newRow: corrected,
          cells: [{ column: 'met', old: '1099', new: '1114' }],
          reason: 'Nhập sai.',
        },
      ],
    });
    expect(rows(correctionsTable(ev))[0]?.slice(1, 5)).toEqual([
      'Số liệu tổng hợp: Xã được công nhận nâng cao, tỉnh Yên Bái, 31/12/2020',
      'Số đơn vị đạt',
      '1.099',
      '1.114',
    ]);
  });

  it('conflicts with all figures', () => {
    const conflict = {
      indicator: 'cong-nhan',
      unit: PROVINCE,
      date: '2020-12-31',
      figures: [
        { value: 75, total: 157, rows: [STATEMENT] },
        { value: 76, total: 157, rows: [STATEMENT.replace('bao', 'cong')] },
      ],
      difference: 1,
    };
    expect(rows(conflictsTable(evaluation({ conflicts: [conflict] })))).toEqual([
      [
        'Xã được công nhận nâng cao',
        'Tỉnh Yên Bái',
        '31/12/2020',
        '75/157 xã; 76/157 xã',
        '1 xã',
        'bảng Số liệu tổng hợp (aggregates.csv): mã chỉ tiêu cong-nhan, kỳ 31/12/2020, mã nguồn bao, cong, mã địa bàn 15',
      ],
    ]);
  });

  it('the history of a code does not take the opening of the register for a founding', () => {
    expect(rows(unitHistoryTable('135', evaluation()))).toEqual([
      [
        'từ 01/01/2019',
        'Huyện Lục Yên',
        'Tỉnh Yên Bái',
        'đã có khi mở sổ',
        'còn hiệu lực',
        'không có',
      ],
    ]);
    expect(unitHistoryTable('99999', evaluation()).rows).toEqual([]);
  });
});
