import { describe, expect, it } from 'vitest';
import type { Result, TargetEvaluation } from '../../../src/evaluation/record/evaluation.ts';
import { matrixAlt, matrixTitle } from '../../../src/text/charts/chart-matrix-words.ts';
import { evidenceMatrix } from '../../../src/views/evidence-matrix.ts';
import { counted, result, target } from '../builders.ts';

const at = (year: number, one: Result): Result => ({ ...one, year });
const before = (year: number, more: Partial<Result> = {}): Result =>
  at(year, result({ status: 'not-applicable', notJudged: 'before-plan', ...more }));

const SILENT = [2022, 2023].map((year) => at(year, result()));
const KNOWN = [before(2021), at(2022, counted([20, 5, 121], 145, 'late')), at(2023, result())];

const of = (id: string, years: readonly Result[]): TargetEvaluation => target({ id, years });

const titleOf = (...targets: readonly TargetEvaluation[]): string =>
  matrixTitle(evidenceMatrix({ targets }));

describe('the title of the matrix', () => {
  it('names the targets that no figure speaks of', () => {
    expect(titleOf(of('t1', SILENT), of('t2', KNOWN), of('t3', SILENT))).toBe(
      'Chưa năm nào có số liệu: T1 và T3',
    );
  });
  it('says it of all or of none', () => {
    expect(titleOf(of('t1', SILENT))).toBe('Chưa mục tiêu nào có số liệu');
    expect(titleOf(of('t2', KNOWN))).toBe('Mục tiêu nào cũng có số liệu');
  });
  it('does not take figures of a year before the plan for those of a year that is judged', () => {
    const early = before(2021, { met: 20, stated: 20, unknown: 126 });
    expect(titleOf(of('t1', [early, ...SILENT]), of('t2', KNOWN))).toContain('số liệu: T1');
  });
});

describe('the matrix for those who do not see it', () => {
  it('has every value, years of one value together', () => {
    const alt = matrixAlt(evidenceMatrix({ targets: [of('t1', SILENT), of('t2', KNOWN)] }));
    expect(alt.replaceAll('\u00A0', ' ')).toBe(
      'Biểu đồ theo mục tiêu và năm. T1: năm 2021 không xét, các năm 2022–2023 chưa có số liệu công bố; T2: năm 2021 trước khi có kế hoạch, năm 2022 chậm tiến độ (biết 25/146), năm 2023 chưa có số liệu công bố.',
    );
  });
});
