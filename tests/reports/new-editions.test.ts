import { describe, expect, it } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { pastEvaluations } from '../../src/evaluation/past-evaluations.ts';
import { type NewEditions, newEditions } from '../../src/site/reports/new-editions.ts';
import { reportSubjects } from '../../src/views/reports/report-area.ts';
import { soundFiles, withRows, withText } from '../fixtures/data-files.ts';
import {
  EDITIONS,
  filesWithReports,
  modelOf,
  tablesOf,
  withBody,
  withRelease,
} from './editions-fixture.ts';

const NONCE = '00112233445566778899aabbccddeeff';

const editionsAt = (
  files: DataFiles,
  release: string,
  siteAddress = '',
  publisher = '',
): NewEditions => {
  const tables = tablesOf(files);
  const latest = evaluate(tables, { set: 'published' });
  return newEditions(tables, pastEvaluations(tables, latest), {
    release,
    issuedOn: '2025-07-10',
    note: '',
    siteAddress,
    publisher,
    wanted: () => true,
    nonce: () => NONCE,
  });
};

const named = ({ rows }: Pick<NewEditions, 'rows'>): string[] =>
  rows.map(({ area_code, period, edition }) => `${area_code} ${period} ${edition}`);

const counts = ({ rows, unchanged, upToDate, notOver }: NewEditions): number[] =>
  [rows, unchanged, upToDate, notOver].map(({ length }) => length);

/** Every report of the first release, listed. */
const listed = filesWithReports(
  editionsAt(soundFiles(), '2024-06').rows.map(
    ({ area_code, period, edition }) => `${area_code},${period},${edition},2024-06,2025-07-02,`,
  ),
);

describe('new editions', () => {
  it('are the first ones of every report that has none', () => {
    const { rows, unchanged, upToDate, notOver } = editionsAt(soundFiles(), '2025-03');
    const subjects = reportSubjects(evaluate(tablesOf(soundFiles()), { set: 'published' }));
    // 2025 is not over; the targets are closed, so that the whole period is told of (R13).
    expect(subjects).toHaveLength(15);
    expect(named({ rows })).toEqual(
      subjects
        .filter(({ year }) => year !== 2025)
        .map(({ area, year }) => `${area} ${year ?? 'ca-giai-doan'} 1`),
    );
    expect(notOver).toHaveLength(3);
    expect(rows[0]).toEqual({
      area_code: '04',
      period: '2022',
      edition: 1,
      release: '2025-03',
      issued_on: '2025-07-10',
      note: '',
      site_address: '',
      publisher: '',
      reasons: ['lan-dau'],
      nonce: NONCE,
      inputs_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect([unchanged, upToDate]).toEqual([[], []]);
  });

  it('keep the address of the site under which they are issued', () => {
    const address = 'https://trang.example/x';
    const { rows } = editionsAt(soundFiles(), '2025-03', address);
    expect(new Set(rows.map(({ site_address }) => site_address))).toEqual(new Set([address]));
    const [first] = rows;
    const cells = [first?.area_code, first?.period, 1, '2025-03', '2025-07-10', ''];
    const linesWith = (...more: string[]) => {
      const header = 'area_code,period,edition,release,issued_on,note';
      const files = withText(
        soundFiles(),
        'observations/published/reports.csv',
        `${[header, ...(more.length > 0 ? ['site_address'] : [])].join()}\n${[...cells, ...more].join()}\n`,
      );
      // What is set today is no matter of an edition that was issued before.
      const [report] =
        modelOf(
          withText(files, 'site/settings.csv', 'setting,value\nsite-address,https://moi.example\n'),
        ).sets[0]?.reports ?? [];
      return JSON.stringify(report?.document().blocks);
    };
    expect(linesWith(address)).toContain(`${address}/bao-cao/2022/`);
    expect(linesWith(address)).not.toContain('moi.example');
    expect(linesWith()).toContain('Trang chưa đặt địa chỉ công khai');
    expect(linesWith()).not.toContain('moi.example');
  });

  it('keep the publisher of the site under whom they are issued, and name him', () => {
    const { rows } = editionsAt(soundFiles(), '2025-03', '', 'Nhóm A');
    expect(new Set(rows.map(({ publisher }) => publisher))).toEqual(new Set(['Nhóm A']));
    const documentWith = (publisher: string) => {
      const files = withText(
        soundFiles(),
        'observations/published/reports.csv',
        `area_code,period,edition,release,issued_on,note,publisher\n04,2022,1,2025-03,2025-07-10,,${publisher}\n`,
      );
      // Who publishes the site today is no matter of an edition that was issued before.
      const today = withText(files, 'site/settings.csv', 'setting,value\npublisher,Nhóm B\n');
      const report = modelOf(today).sets[0]?.reports[0]?.document();
      return { author: report?.author, head: JSON.stringify(report?.blocks[0]) };
    };
    const named = documentWith('Nhóm A');
    expect(named.author).toBe('Nhóm A');
    expect(named.head).toContain('Nơi công bố: Nhóm A');
    const unnamed = documentWith('');
    expect(unnamed.author).toContain('Theo dõi công khai');
    expect(unnamed.head).not.toMatch(/Nơi công bố|Nhóm/);
  });

  it('are none of a release that everything was made from', () => {
    expect(counts(editionsAt(listed, '2024-06'))).toEqual([0, 0, 12, 3]);
    // Nothing can be made of an earlier release after a later one.
    const later = filesWithReports(['04,2024,1,2025-03,2025-04-02,']);
    expect(named(editionsAt(later, '2024-06'))).not.toContain('04 2024 2');
  });

  it('are those whose own content changes, and no others: that there is a newer release is no change', () => {
    const found = editionsAt(listed, '2025-03');
    expect(named(found)).toContain('04 2024 2');
    expect(found.rows.length + found.unchanged.length).toBe(12);
    const closed = withRelease(
      withRows(soundFiles(), 'registry/unit-aliases.csv', '04101,An Bình cũ,variant,2025-06-30,,'),
      { release: '2025-07', cutOff: '2025-07-01' },
    );
    const listedThen = filesWithReports(
      editionsAt(closed, '2025-07').rows.map(
        ({ area_code, period }) => `${area_code},${period},1,2025-07,2025-07-02,`,
      ),
      closed,
    );
    const later = withRelease(
      withRows(listedThen, 'registry/unit-aliases.csv', '04102,Bình Yên cũ,variant,2025-07-05,,'),
      { release: '2025-07-b', cutOff: '2025-07-06' },
    );
    expect(counts(editionsAt(later, '2025-07-b'))).toEqual([0, 12, 0, 3]);
  });

  it('are all of them when a body issues them from then on', () => {
    const all = filesWithReports(
      editionsAt(soundFiles(), '2025-03').rows.map(
        ({ area_code, period }) => `${area_code},${period},1,2025-03,2025-07-02,`,
      ),
    );
    const formal = withRelease(withBody(all, '2025-04-10'), {
      release: '2025-07',
      cutOff: '2025-07-01',
    });
    expect(editionsAt(formal, '2025-07').rows).toHaveLength(12);
  });

  it('follow the number of the last one', () => {
    const found = editionsAt(
      withRelease(
        withRows(
          filesWithReports(EDITIONS),
          'observations/published/values.csv',
          'xa-dat,04104,2024-12-31,2024-12-31,dat,z,bao-cao-2024,2025-04-10,,',
        ),
        { release: '2025-07', cutOff: '2025-07-01' },
      ),
      '2025-07',
    );
    expect(named(found)).toContain('04 2024 3');
  });

  it('need a release that is there', () => {
    expect(() => editionsAt(soundFiles(), 'khac')).toThrow(RangeError);
  });
});
