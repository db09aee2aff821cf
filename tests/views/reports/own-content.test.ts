import { describe, expect, it } from 'vitest';
import type { DataFiles } from '../../../src/dataset/read-dataset.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { measuresOn } from '../../../src/evaluation/record/due-dates.ts';
import type { Evaluation } from '../../../src/evaluation/record/evaluation.ts';
import { makeReport } from '../../../src/report/report.ts';
import { saltedDigest } from '../../../src/site/reports/salted-digest.ts';
import { contentReasons } from '../../../src/views/reports/content/content-reasons.ts';
import { contentText, ownContent } from '../../../src/views/reports/content/own-content.ts';
import type { ReportSubject } from '../../../src/views/reports/report-subject.ts';
import { soundFiles, textOf, withRows, withText } from '../../fixtures/data-files.ts';
import { withTraces } from '../../fixtures/source-traces.ts';
import { ISSUING_BODY, SUMMARY } from '../../report/report-options.ts';
import { tablesOf } from '../../reports/editions-fixture.ts';

const evaluated = (files: DataFiles): Evaluation =>
  evaluate(tablesOf(files), { set: 'published', asOf: '2025-07-20' });

const BEFORE = evaluated(soundFiles());

const VALUES = 'observations/published/values.csv';

const [PROVINCE, A, B] = ['04', '041', '042'] as const;

/** Why the reports of the province and of its two districts say something else than before. */
const reasonsOf = (
  after: Evaluation,
  year: number | null = 2024,
  before = BEFORE,
): Record<string, string> =>
  Object.fromEntries(
    [PROVINCE, A, B].map((area) => {
      const [then, now] = [before, after].map((evaluation) =>
        ownContent({ evaluation, issuingBody: null }, { area, year }),
      );
      if (then === undefined || now === undefined) throw new Error('no content');
      const reasons = contentReasons(then, now).join('+');
      expect(reasons === '').toBe(contentText(then) === contentText(now));
      return [area, reasons];
    }),
  );

const added = (path: string, ...rows: string[]): Evaluation =>
  evaluated(withRows(soundFiles(), path, ...rows));

const NONE = { [PROVINCE]: '', [A]: '', [B]: '' };

describe('a row of one commune', () => {
  it('is content of its district and of the province, and of no other district', () => {
    const row = 'xa-dat,04104,2024-12-31,2024-12-31,dat,z,bao-cao-2024,2025-04-10,,';
    expect(reasonsOf(added(VALUES, row))).toEqual({
      [PROVINCE]: 'so-lieu-moi',
      [A]: 'so-lieu-moi',
      [B]: '',
    });
  });

  it('that is corrected is a correction', () => {
    const row =
      'mo-hinh,04203,2023-12-31,2023-12-31,1,z,bao-cao-2023,2025-04-10,Nguồn đã đính chính.,';
    expect(reasonsOf(added(VALUES, row))).toEqual({
      [PROVINCE]: 'dinh-chinh',
      [A]: '',
      [B]: 'dinh-chinh',
    });
  });
});

describe('a row that contradicts another', () => {
  const told = 'mo-hinh,04203,2023-12-31,2023-12-31,1,z,bao-cao-2023,2025-04-10,,';
  const settled = 'mo-hinh,04203,2023-12-31,2023-12-31,2,z,bao-cao-2023,2025-05-10,Xem lại nguồn.,';
  const [contradicting, after] = [added(VALUES, told), added(VALUES, told, settled)];

  it('is a new figure of its district and of the province', () => {
    expect(contradicting.contradictions).toHaveLength(1);
    expect(reasonsOf(contradicting)).toEqual({
      [PROVINCE]: 'so-lieu-moi',
      [A]: '',
      [B]: 'so-lieu-moi',
    });
  });

  it('is corrected by what settles it', () => {
    expect(after.contradictions).toEqual([]);
    expect(reasonsOf(after, 2024, contradicting)).toEqual({
      [PROVINCE]: 'dinh-chinh',
      [A]: '',
      [B]: 'dinh-chinh',
    });
  });
});

describe('what is content of its own', () => {
  const [PLAN, BODY] = ['ke-hoach', { ...ISSUING_BODY }];

  it('is what a source is called, although no figure changes', () => {
    const source =
      'bao-cao-2024,Báo cáo tổng kết năm 2024,Công an tỉnh Sơn Hà,2025-02-05,report,,2025-04-10,Sửa tên.,';
    const after = reasonsOf(added('observations/published/sources.csv', source));
    expect(after[PROVINCE]).toBe('dinh-chinh');
  });

  it.each([
    ['plan/targets.csv', 't1,', '80,yes', '70,yes'],
    ['plan/plan.csv', 'ke-hoach-1,', 'Kế hoạch 1', 'Đề án 1'],
    ['plan/indicators.csv', 'xa-dat,', 'Xã đạt', 'Xã đã đạt'],
  ])('is what %s says, in every report', (path, key, from, to) => {
    const line = textOf(soundFiles(), path)
      .split('\n')
      .find((one) => one.startsWith(key));
    const row = line?.replace(from, to).replace(/,2024-01-10,,/, ',2025-04-10,Sửa lại.,');
    expect(row).not.toBe(line);
    const reasons = Object.values(reasonsOf(added(path, row ?? '')));
    for (const own of reasons) expect(own).toContain(PLAN);
  });

  it('is the body that issues the report', () => {
    const subject: ReportSubject = { area: PROVINCE, year: 2024 };
    const [before, after] = [null, BODY].map((issuingBody) =>
      ownContent({ evaluation: BEFORE, issuingBody }, subject),
    );
    expect(before && after && contentReasons(before, after)).toEqual([PLAN]);
  });

  it('is the progress of tasks up to the end of the period', () => {
    const { measures } = BEFORE;
    const later = {
      ...BEFORE,
      measures: measures.map((one) => ({
        ...one,
        progress: [
          ...one.progress,
          {
            date: '2024-03-01',
            state: 'done',
            summary: 'Xong',
            source: 'bao-cao-2024',
            due: null,
            doneOn: null,
            row: 'x:9',
          },
        ],
      })),
    };
    expect(reasonsOf(later, 2023)).toEqual(NONE);
    expect(new Set(Object.values(reasonsOf(later, 2024)))).toEqual(new Set(['so-lieu-moi']));
  });
});

describe('what is no content of its own', () => {
  it('is what is corrected of units of another district', () => {
    const row = '04101,2019-01-01,An Bình,xa,041,22.1,104.7,2025-04-10,Bổ sung tọa độ.,';
    const reasons = reasonsOf(added('registry/units.csv', row));
    expect(reasons[A]).toBe('ke-hoach');
    expect(reasons[B]).toBe('');
  });

  it('is where rows stand and in which order', () => {
    const [header, ...rows] = textOf(soundFiles(), VALUES).trimEnd().split('\n');
    const turned = withText(
      soundFiles(),
      VALUES,
      [header, ...rows.toReversed()].map((row) => `${row}\n`).join(''),
    );
    expect(reasonsOf(evaluated(turned))).toEqual(NONE);
  });

  it('is the name of the release, its day and the address of the site', () => {
    const { plan, release } = BEFORE;
    const other: Evaluation = {
      ...BEFORE,
      asOf: '2025-07-21',
      release: release && { ...release, id: 'khac', title: 'Bản khác' },
      releases: [],
      rowsAfterRelease: 3,
      plan: { ...plan, address: 'https://khac.example' },
    };
    expect(reasonsOf(other)).toEqual(NONE);
  });

  it('is how it is put into words', () => {
    const subject: ReportSubject = { area: A, year: 2024 };
    // Another address, another name of the release: other words of the same data.
    const { release } = BEFORE;
    const other = { ...BEFORE, release: release && { ...release, title: 'Bản khác', id: 'khac' } };
    const [one, two] = [BEFORE, other].map((evaluation) =>
      makeReport(evaluation, subject, SUMMARY),
    );
    expect(JSON.stringify(one?.blocks)).not.toBe(JSON.stringify(two?.blocks));
    expect(reasonsOf(other)).toEqual(NONE);
  });

  it('is how many rows of others cite a source', () => {
    const row = 'mo-hinh,04101,2024-12-31,2024-12-31,4,z,bao-cao-2023,2025-04-10,,';
    expect(reasonsOf(added(VALUES, row))[B]).toBe('');
  });

  it('is the day up to which an open target is judged, but its result is', () => {
    const openOn = (asOf: string, met: number): Evaluation => ({
      ...BEFORE,
      asOf,
      targets: BEFORE.targets.map((target) => ({
        ...target,
        closingDate: '2030-12-31',
        final: { ...target.final, referenceDate: asOf, met },
      })),
    });
    const [early, late, other] = [
      openOn('2025-07-20', 1),
      openOn('2025-07-22', 1),
      openOn('2025-07-22', 2),
    ];
    expect(reasonsOf(late, 2024, early)[PROVINCE]).toBe('');
    expect(reasonsOf(other, 2024, early)[PROVINCE]).toBe('ngay-chot');
  });
});

describe('due dates of tasks', () => {
  const PATH = 'observations/published/due-dates.csv';
  const HEAD = 'measure,due,due_on,deliverable,basis,source,recorded_on,reason,note';
  const dueOn = (day: string, recorded: string, reason: string): string =>
    `iv.1.a,huong-dan,${day},văn bản,điểm a khoản 1 mục IV,bao-cao-2023,${recorded},${reason},`;
  const withDue = (...rows: readonly string[]): Evaluation =>
    evaluated(withText(soundFiles(), PATH, `${[HEAD, ...rows].join('\n')}\n`));
  const due = withDue(dueOn('2023-06-30', '2025-04-10', ''));
  const textIn = (evaluation: Evaluation): string =>
    contentText(ownContent({ evaluation, issuingBody: null }, { area: PROVINCE, year: 2024 }));

  it('are news of every report, and put off they are a correction as well', () => {
    expect(new Set(Object.values(reasonsOf(due)))).toEqual(new Set(['so-lieu-moi']));
    const later = dueOn('2023-12-31', '2025-04-11', 'Được gia hạn.');
    const putOff = withDue(dueOn('2023-06-30', '2025-04-10', ''), later);
    const reasons = new Set(Object.values(reasonsOf(putOff, 2024, due)));
    expect(reasons).toEqual(new Set(['so-lieu-moi+dinh-chinh']));
  });

  it('leave the text of a report as it was where there are none', () => {
    expect(textIn(due)).toContain('dueDates');
    for (const name of ['dueDates', 'doneOn', '"due"', 'tasks']) {
      expect(textIn(BEFORE)).not.toContain(name);
    }
  });

  it('are no other content on another day', () => {
    const day = (asOf: string): Evaluation => ({
      ...due,
      measures: measuresOn(due.measures, asOf),
    });
    expect(day('2023-06-30').measures[0]?.dueDates[0]?.state).toBe('not-due');
    expect(day('2023-12-31').measures[0]?.dueDates[0]?.state).toBe('done');
    const states = ({ measures }: Evaluation): Evaluation => ({
      ...due,
      measures: due.measures.map((one, i) => ({ ...one, dueDates: measures[i]?.dueDates ?? [] })),
    });
    expect(textIn(states(day('2023-06-30')))).toBe(textIn(due));
  });
});

describe('what is known of a source besides what it says', () => {
  const PART = 'observations/published/source-traces/2025-04-11-bao-cao-0a1b2c.csv';
  const row = (place: string, reason = ''): string =>
    `bao-cao-2023,${place},x,x,x,x,2025-04-1${reason === '' ? 0 : 1},${reason},`;
  const known = evaluated(withTraces(soundFiles(), [row('Bảng 1')]));
  const contentOf = (evaluation: Evaluation) =>
    ownContent({ evaluation, issuingBody: null }, { area: PROVINCE, year: 2024 });

  it('is no content of a report, nor are its corrections and contradictions', () => {
    const parts = (reason: string) =>
      evaluated(
        withTraces(withTraces(soundFiles(), [row('Bảng 1')]), [row('Bảng 2', reason)], PART),
      );
    const [corrected, contradicted] = [parts('Đọc lại nguồn.'), parts('')];
    const tables = (all: readonly { readonly table: string }[]) => all.map(({ table }) => table);
    expect(tables(corrected.corrections)).toContain('source-traces');
    expect(tables(contradicted.contradictions)).toEqual(['source-traces']);
    for (const after of [known, corrected, contradicted]) {
      expect(contentText(contentOf(after))).toBe(contentText(contentOf(BEFORE)));
      expect(reasonsOf(after)).toEqual(NONE);
    }
  });
});

describe('a digest', () => {
  it('is another one with another nonce, so that a guess of the content confirms nothing', () => {
    const [one, two] = ['00', 'ff'].map((byte) => saltedDigest(byte.repeat(16), 'a'));
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(two).not.toBe(one);
  });
});
