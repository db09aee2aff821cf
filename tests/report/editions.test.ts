import { beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/evaluation/record/evaluation.ts';
import type { ReportDocument, TableBlock } from '../../src/report/document/report-document.ts';
import { makeReport } from '../../src/report/report.ts';
import { statusOf } from '../../src/text/format/table.ts';
import type { Edition, ReportSubject } from '../../src/views/reports/report-subject.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';
import { FIRST, SUMMARY } from './report-options.ts';

const PROVINCE_2024: ReportSubject = { area: '15', year: 2024 };

let before: Evaluation;
let after: Evaluation;

beforeAll(async () => {
  const now = await planEvaluation('illustrative');
  const [first, second] = now.releases;
  before = await planEvaluation('illustrative', first?.cutOff);
  after = await planEvaluation('illustrative', second?.cutOff);
});

const reportOf = (subject: ReportSubject, edition: Edition | null): ReportDocument =>
  makeReport(after, subject, { ...SUMMARY, edition });

const second = (): Edition => ({
  number: 2,
  issuedOn: '2026-11-23',
  reasons: [],
  nonce: '',
  previous: { number: 1, evaluation: before },
});

/** Blocks of the part and of the annex about changes. */
const part = ({ blocks }: ReportDocument) => {
  let inside = false;
  return blocks.filter((block) => {
    if (block.kind === 'heading' && block.level === 1)
      inside = block.text.includes('Thay đổi đơn vị');
    return inside;
  });
};

const words = (document: ReportDocument): string =>
  part(document)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n')
    .replaceAll('\u00A0', ' ');

const tableOf = (document: ReportDocument, caption: string): TableBlock | undefined =>
  part(document).find(
    (block): block is TableBlock => block.kind === 'table' && block.caption.startsWith(caption),
  );

const cells = (table: TableBlock | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map(({ text }) => text.replaceAll('\u00A0', ' ')));

describe('what an edition says of the one before', () => {
  it('is that there is none: a preview, a first edition', () => {
    expect(words(reportOf(PROVINCE_2024, null))).toContain('Bản xem trước');
    expect(words(reportOf(PROVINCE_2024, FIRST))).toContain('Phát hành lần đầu');
    for (const edition of [null, FIRST]) {
      expect(tableOf(reportOf(PROVINCE_2024, edition), 'Kết luận thay đổi')).toBeUndefined();
    }
  });

  it('is that nothing changed, where nothing did', () => {
    const same = { ...second(), previous: { number: 1, evaluation: after } };
    expect(words(reportOf(PROVINCE_2024, same))).toContain(
      'không kết luận nào của kỳ báo cáo thay đổi',
    );
  });

  it('is each corrected figure, old and new, with its reason', () => {
    const report = reportOf(PROVINCE_2024, second());
    expect(words(report)).toContain('thay đổi so với báo cáo phát hành lần 1');
    expect(cells(tableOf(report, 'Số liệu được đính chính'))).toEqual([
      [
        'Xã được công nhận đạt chuẩn nông thôn mới',
        'Tỉnh Yên Bái',
        '31/12/2022',
        '96/150 xã',
        '97/150 xã',
        'Minh họa: lần đầu ghi nhầm số xã.',
      ],
      [
        'Số vụ phạm tội về trật tự xã hội',
        'Huyện Yên Bình',
        '15/12/2020–14/12/2021',
        '119 vụ',
        '113 vụ',
        'Minh họa: lần đầu tính cả các vụ được chuyển sang nhóm tội phạm khác.',
      ],
      [
        'Tổng số vụ phạm tội các loại',
        'Tỉnh Yên Bái',
        '15/12/2021–14/12/2022',
        '1.099 vụ',
        '1.114 vụ',
        'Minh họa: lần đầu bỏ sót số vụ của tháng cuối kỳ.',
      ],
    ]);
  });

  it('is each verdict of its own year that changed, and why', () => {
    const table = tableOf(reportOf({ area: '15', year: 2022 }, second()), 'Kết luận thay đổi');
    const [trend] = cells(table);
    expect(trend?.[0]).toBe('Kéo giảm các loại tội phạm so với năm trước');
    expect(trend?.at(-1)).toBe(
      'Thay đổi do điều chỉnh số liệu. Minh họa: lần đầu bỏ sót số vụ của tháng cuối kỳ.',
    );
    expect(table?.rows[0]?.map(statusOf)).toEqual([null, null, 'met', 'not-met', null]);
    const years = cells(tableOf(reportOf(PROVINCE_2024, second()), 'Kết luận thay đổi'));
    expect(years.map(([, when]) => when)).toEqual(Array(5).fill('Năm 2024'));
    expect(years.map((row) => row.at(-1))).toEqual(Array(5).fill('Thay đổi do có thêm số liệu'));
  });

  it('is every changed verdict for the whole period, and with the last year those at closing', () => {
    const times = (year: number | null): Set<string | undefined> =>
      new Set(
        cells(tableOf(reportOf({ area: '15', year }, second()), 'Kết luận thay đổi')).map(
          ([, when]) => when,
        ),
      );
    expect(times(null)).toEqual(new Set(['Năm 2022', 'Năm 2024', 'Thời điểm chốt']));
    expect(times(2025)).toEqual(new Set(['Thời điểm chốt']));
  });

  it('counts new figures, and has each of them in a file', () => {
    const report = reportOf(PROVINCE_2024, second());
    const counts = cells(tableOf(report, 'Số liệu được ghi thêm')).map((row) => Number(row[2]));
    const file = report.attachments.find(({ name }) => name === 'so-lieu-moi-va-dinh-chinh.csv');
    const lines = (file?.text ?? '').trimEnd().split('\r\n').slice(1);
    expect(lines).toHaveLength(counts.reduce((a, b) => a + b, 0) + 3);
  });

  it('is for a district what changed there', () => {
    const vanYen = reportOf({ area: '136', year: 2024 }, second());
    const yenBinh = reportOf({ area: '141', year: 2024 }, second());
    const muCangChai = reportOf({ area: '137', year: 2024 }, second());
    expect(tableOf(vanYen, 'Số liệu được ghi thêm')?.rows.length).toBeGreaterThan(0);
    expect(cells(tableOf(yenBinh, 'Số liệu được đính chính')).map(([, unit]) => unit)).toEqual([
      'Huyện Yên Bình',
    ]);
    expect(words(yenBinh)).toContain('không làm thay đổi kết luận nào');
    expect(words(muCangChai)).toContain('không kết luận nào của kỳ báo cáo thay đổi');
  });
});

describe('what stands in the ledger besides corrections', () => {
  const key = 'xa-dat-19.2 · 04249 · 2023-12-31 · 2023-12-31 · bao-cao';
  const row = `values: ${key} @2025-03-01`;
  const withLedger = (code: string): ReportDocument =>
    makeReport(
      {
        ...after,
        contradictions: [
          {
            table: 'values',
            rows: ['10', '12'].map((value) => ({ row, cells: [{ column: 'value', value }] })),
          },
        ],
        withdrawals: [
          {
            table: 'values',
            key: key.replace('04249', '04252'),
            withdrawnOn: '2025-04-01',
            kind: 'not-public',
            decidedBy: 'Công an tỉnh',
            note: '',
            setAside: [],
          },
        ],
      },
      { area: code, year: 2024 },
      { ...SUMMARY, edition: FIRST },
    );
  const titles = (report: ReportDocument): readonly string[] =>
    part(report).flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );

  it('is told in parts of their own: rows that contradict each other, what was withdrawn', () => {
    const report = withLedger('15');
    expect(titles(report)).toEqual([
      '1. Đơn vị hành chính hình thành hoặc thay đổi trong kỳ',
      '2. Mọi đính chính đã ghi',
      '3. Dòng cùng khóa còn nói khác nhau',
      '4. Số liệu đã rút',
      '5. Số liệu nêu khác nhau',
    ]);
    const stated = cells(tableOf(report, 'Các dòng nói khác nhau')).map((row) => row[2]);
    expect(stated).toEqual(['Giá trị: 10', 'Giá trị: 12']);
    const [withdrawal] = cells(tableOf(report, 'Các lần rút số liệu'));
    expect(withdrawal?.[0]).toBe('01/4/2025');
    expect(withdrawal?.[4]).toBe('Công an tỉnh');
  });

  it('is told of its own area alone, and not at all where there is nothing', () => {
    // Of the district of Văn Yên, where neither commune lies.
    const own = titles(withLedger('136'));
    expect(own.some((title) => title.includes('nói khác nhau'))).toBe(false);
    expect(own.some((title) => title.includes('đã rút'))).toBe(false);
  });
});
