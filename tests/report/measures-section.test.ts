import { beforeAll, describe, expect, it } from 'vitest';
import { dueDatesOf } from '../../src/evaluation/record/due-dates.ts';
import type { Evaluation } from '../../src/evaluation/record/evaluation.ts';
import type { Block } from '../../src/report/document/report-document.ts';
import { measuresSection } from '../../src/report/sections/measures.ts';
import { reportScope } from '../../src/views/reports/report-scope.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';
import { SUMMARY } from './report-options.ts';

const sectionOf = (evaluation: Evaluation, year: number, area = '15'): readonly Block[] =>
  measuresSection(reportScope(evaluation, { area, year }, SUMMARY));

const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph' || block.kind === 'heading') return [block.text];
      if (block.kind === 'list') return block.items.map(String);
      return block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [];
    })
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** A due date of the task, of which all is known that is known of the task. */
const withDueDate = (evaluation: Evaluation, id: string, dueOn: string): Evaluation => ({
  ...evaluation,
  measures: evaluation.measures.map((measure) =>
    measure.id === id
      ? {
          ...measure,
          dueDates: dueDatesOf(
            {
              'due-dates': [
                {
                  measure: id,
                  due: 'huong-dan',
                  due_on: dueOn,
                  deliverable: 'văn bản hướng dẫn',
                  basis: 'điểm a',
                  source: 'bao',
                  recorded_on: '2026-11-22',
                  reason: '',
                  note: '',
                  n: 1,
                  at: { file: 'due-dates.csv', line: 2 },
                },
              ],
            },
            id,
            { progress: measure.progress, day: evaluation.asOf },
          ),
        }
      : measure,
  ),
});

describe('the tasks of a report', () => {
  let published: Evaluation;
  let madeUp: Evaluation;

  beforeAll(async () => {
    [published, madeUp] = await Promise.all([
      planEvaluation('published'),
      planEvaluation('illustrative'),
    ]);
  });

  it('of which nothing is published are counted once and listed by clause, without their words', () => {
    const blocks = sectionOf(published, 2024);
    const text = wordsOf(blocks);
    const { measures } = published;
    expect(tablesOf(blocks)).toEqual([]);
    expect(text.match(/[Cc]hưa có số liệu/g)).toHaveLength(1);
    expect(text).toContain(`của ${measures.length} nhiệm vụ, đến ngày 31/12/2024:`);
    expect(text).toContain('điểm a khoản 1 mục IV; điểm b khoản 1 mục IV.');
    expect(text).toContain('điểm b khoản 2 mục IV (Lực lượng Công an chủ trì)');
    for (const { statement } of measures) expect(text).not.toContain(statement);
  });

  it('are counted by their due dates as they stood at the end of the year', () => {
    const due = withDueDate(madeUp, 'iv.1.a', '2023-06-30');
    const stateIn = (year: number) =>
      tablesOf(sectionOf(due, year))[0]
        ?.rows.filter(([, count]) => count?.text === '1')
        .map(([state]) => state?.text);
    expect(stateIn(2022)).toEqual(['Chưa đến hạn, chưa có số liệu về tiến độ', 'Tổng số hạn']);
    expect(stateIn(2023)).toEqual(['Chưa hoàn thành, đã quá hạn', 'Tổng số hạn']);
    expect(stateIn(2024)).toEqual(['Hoàn thành quá hạn', 'Tổng số hạn']);
    const text = wordsOf(sectionOf(due, 2023)).replaceAll('\u00a0', ' ');
    const others = due.measures.length - 1;
    expect(text).toContain(`có hạn; ${others} nhiệm vụ không được nêu hạn.`);
    expect(text).toContain('30/6/2023, văn bản hướng dẫn: chưa hoàn thành, đã quá hạn');
  });

  it('are told with their due dates and progress where there is any, the others not in the table', () => {
    const [counts, told] = tablesOf(
      sectionOf(withDueDate(published, 'iv.1.b', '2030-01-01'), 2024),
    );
    expect(counts?.caption).toContain('theo tình trạng');
    expect(told?.rows).toHaveLength(1);
    expect(told?.columns.map(({ label }) => label)).toContain('Hạn');
    const [only] = tablesOf(sectionOf(madeUp, 2024));
    expect(only?.columns.map(({ label }) => label)).not.toContain('Hạn');
    expect(only?.rows).toHaveLength(madeUp.measures.length);
  });

  it('are not told again in the report of a district: it says where they are', () => {
    const blocks = sectionOf(madeUp, 2024, '135');
    expect(tablesOf(blocks)).toEqual([]);
    expect(wordsOf(blocks)).toContain('nêu ở báo cáo của tỉnh Yên Bái');
  });
});
