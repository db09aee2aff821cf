import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/evaluation/record/evaluation.ts';
import type { ReleaseChanges, ResultChange } from '../../../src/evaluation/release-changes.ts';
import {
  changeCause,
  revisionNotice,
  verdictChangesOf,
} from '../../../src/text/releases/result-changes.ts';
import { counted, figure, target } from '../builders.ts';

const OLD = figure({ row: 'values: dat · 10001 · 2024-12-31 · 2024-12-31 · bao @2026-11-22' });
const CORRECTED = figure({
  row: 'values: dat · 10001 · 2024-12-31 · 2024-12-31 · bao @2026-11-23',
});
const ADDED = figure({ row: 'values: dat · 10002 · 2024-12-31 · 2024-12-31 · bao @2026-11-23' });

const change = (rows: readonly Figure[], more: Partial<ResultChange> = {}): ResultChange => ({
  target: 't2',
  area: '15',
  year: null,
  milestone: null,
  before: counted([144, 2, 0], 145, 'not-met'),
  after: counted([145, 1, 0], 145, 'met', { rows: rows.map(({ row }) => row) }),
  verdict: true,
  ...more,
});

const release = (id: string, results: readonly ResultChange[]): ReleaseChanges => ({
  release: {
    id,
    cutOff: '2026-11-23',
    title: id,
    note: '',
    rows: 1,
    sha256: '',
    formerSha256: null,
    newRows: 1,
    withdrawn: 0,
    previous: null,
  },
  since: 'ban-1',
  tables: [],
  rows: { added: 0, corrected: 0 },
  figures: [
    { figure: CORRECTED, replaces: OLD },
    { figure: ADDED, replaces: null },
  ],
  results,
});

const cause = (rows: readonly Figure[]) => changeCause(change(rows), release('ban-2', []));

describe('a verdict that a release changed', () => {
  it('is told apart by what it rests on: corrected figures, new ones, both, neither', () => {
    expect(cause([OLD, CORRECTED])).toBe('revision');
    expect(cause([OLD, ADDED])).toBe('new-data');
    expect(cause([CORRECTED, ADDED])).toBe('both');
    expect(cause([OLD])).toBe('other');
  });

  it('says so in the words of statistics, with both verdicts and the release', () => {
    const [one] = verdictChangesOf(target(), '15', [release('ban-2', [change([CORRECTED])])]);
    expect(one?.text.replaceAll('\u00A0', ' ')).toBe(
      'Kết quả thời điểm chốt từ “không đạt” thành “đạt” ở bản số liệu ban-2 (23/11/2026): thay đổi do điều chỉnh số liệu.',
    );
  });

  it('of a due milestone names it and has its words; the notice at the top is of closing', () => {
    const early = change([CORRECTED], {
      milestone: '2026-12-31',
      after: counted([145, 1, 0], 145, 'reached', { due: false, rows: [CORRECTED.row] }),
    });
    const history = [release('ban-2', [early])];
    expect(verdictChangesOf(target(), '15', history)[0]?.text.replaceAll('\u00A0', ' ')).toMatch(
      /^Kết quả mốc 31\/12\/2026 từ “không đạt” thành “đạt sớm” ở bản số liệu ban-2/,
    );
    expect(revisionNotice(target(), '15', history)).toBeNull();
  });

  it('before closing is of the day that is known', () => {
    const running = change([CORRECTED], {
      after: counted([145, 1, 0], 145, 'reached', { due: false, referenceDate: '2025-03-31' }),
    });
    const [one] = verdictChangesOf(target(), '15', [release('ban-2', [running])]);
    expect(one?.text.replaceAll('\u00A0', ' ')).toMatch(/^Kết quả đến ngày 31\/3\/2025 từ/);
  });

  it('is listed for its own target and the whole territory only, where the verdict changed', () => {
    const others = [
      change([CORRECTED], { target: 't3' }),
      change([CORRECTED], { area: '132' }),
      change([CORRECTED], { verdict: false }),
    ];
    expect(verdictChangesOf(target(), '15', [release('ban-2', others)])).toEqual([]);
  });

  it('is announced at the top only if the newest release revised the closing result', () => {
    const notice = (...history: ReleaseChanges[]) => revisionNotice(target(), '15', history);
    expect(notice(release('ban-2', [change([CORRECTED])]))).toContain('điều chỉnh số liệu');
    expect(notice(release('ban-2', [change([ADDED])]))).toBeNull();
    expect(notice(release('ban-2', [change([CORRECTED], { year: 2023 })]))).toBeNull();
    expect(notice(release('ban-2', [change([CORRECTED])]), release('ban-3', []))).toBeNull();
  });
});
