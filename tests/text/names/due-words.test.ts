import { describe, expect, it } from 'vitest';
import { taskCounts } from '../../../src/evaluation/record/due-dates.ts';
import type {
  DueDateInfo,
  DueState,
  MeasureEvaluation,
} from '../../../src/evaluation/record/evaluation.ts';
import { DUE_STATES } from '../../../src/evaluation/record/evaluation.ts';
import {
  dueDatesText,
  dueDatesWords,
  dueDateWords,
  listedStates,
  silentTasksLead,
} from '../../../src/text/names/due-words.ts';
import { dueCountsTable } from '../../../src/text/tables/due-counts-table.ts';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

const due = (state: DueState, more: Partial<DueDateInfo> = {}): DueDateInfo => ({
  id: 'huong-dan',
  dueOn: '2023-06-30',
  deliverable: 'văn bản hướng dẫn',
  basis: 'điểm a khoản 1 mục IV',
  source: 'bao',
  row: 'due-dates: iv.1.a · huong-dan @2026-01-01',
  state,
  doneOn: null,
  saidOn: null,
  progress: [],
  ...more,
});

const task = (...dueDates: readonly DueDateInfo[]): MeasureEvaluation => ({
  id: 'iv.1.a',
  clause: 'iv.1.a',
  heading: 'Nhóm',
  statement: 'Việc',
  lead: 'không nêu',
  progress: [],
  dueDates,
});

const counted = (...tasks: readonly MeasureEvaluation[]) => taskCounts(tasks);

describe('a due date in words', () => {
  it('has its day, what is due, its state and the day this rests on', () => {
    expect(plain(dueDateWords(due('no-data')))).toBe(
      '30/6/2023, văn bản hướng dẫn: đã đến hạn, chưa có số liệu về tiến độ',
    );
    const late = due('done-late', { doneOn: '2023-07-04', saidOn: '2023-12-31' });
    expect(plain(dueDateWords(late))).toMatch(/: hoàn thành quá hạn \(ngày 04\/7\/2023\)$/);
    const overdue = due('open-overdue', { saidOn: '2023-12-31' });
    expect(plain(dueDateWords(overdue))).toMatch(
      /: chưa hoàn thành, đã quá hạn \(theo nguồn, đến 31\/12\/2023\)$/,
    );
  });

  it('names no day of what was done, unless sources name it', () => {
    const done = due('done-late', { saidOn: '2025-06-30' });
    expect(plain(dueDateWords(done))).toMatch(/: hoàn thành quá hạn$/);
  });

  it('says "quá hạn" of no state but the two that a source has to state', () => {
    const late = DUE_STATES.filter((state) => dueDateWords(due(state)).includes('quá hạn'));
    expect(late).toEqual(['done-late', 'open-overdue']);
  });

  it('is one of several, or none', () => {
    expect(plain(dueDatesWords(task()))).toBe('không được nêu hạn');
    expect(dueDatesWords(task(due('done'), due('not-due'))).split('; ')).toHaveLength(2);
  });
});

describe('due dates counted, in words', () => {
  it('say that none is set, and so of none that it is late', () => {
    const text = plain(dueDatesText(counted(task(), task())));
    expect(text).toMatch(/không nêu hạn của nhiệm vụ nào, nên không nói được/);
    expect(dueDatesText(counted())).toBeNull();
  });

  it('say how many tasks have one, and how many none', () => {
    expect(plain(dueDatesText(counted(task(due('done')), task(), task())))).toBe(
      '1 trên 3 nhiệm vụ có hạn; 2 nhiệm vụ không được nêu hạn.',
    );
    expect(plain(dueDatesText(counted(task(due('done')))))).toBe('1 trên 1 nhiệm vụ có hạn.');
    const yearly = counted(task(due('done'), due('not-due')), task());
    expect(plain(dueDatesText(yearly))).toBe(
      '1 trên 2 nhiệm vụ có hạn; 1 nhiệm vụ không được nêu hạn. Có nhiệm vụ có nhiều hạn: tất cả 2 hạn, mỗi hạn tính một lần.',
    );
  });

  it('list the four states that officials report, and others where there are any', () => {
    expect(listedStates(counted(task(due('open-overdue'))))).toEqual([
      ['Hoàn thành đúng hạn', 0],
      ['Hoàn thành quá hạn', 0],
      ['Đang thực hiện, còn trong hạn', 0],
      ['Chưa hoàn thành, đã quá hạn', 1],
    ]);
    const all = counted(task(...DUE_STATES.map((state) => due(state))));
    expect(listedStates(all)).toHaveLength(DUE_STATES.length);
    const { rows, caption } = dueCountsTable(all, '2023-12-31');
    expect(plain(caption)).toBe('Nhiệm vụ có hạn theo tình trạng, đến ngày 31/12/2023');
    expect(rows.map(([, count]) => count?.text)).toEqual([...DUE_STATES.map(() => '1'), '8']);
  });

  it('count the tasks of which nothing is known', () => {
    expect(plain(silentTasksLead(5, '2023-12-31'))).toBe(
      'Chưa có số liệu công bố về tiến độ của 5 nhiệm vụ, đến ngày 31/12/2023:',
    );
  });
});
