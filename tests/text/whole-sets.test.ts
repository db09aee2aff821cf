import { describe, expect, it } from 'vitest';
import type {
  Evaluation,
  Result,
  TargetEvaluation,
} from '../../src/evaluation/record/evaluation.ts';
import type { Table } from '../../src/text/format/table.ts';
import { areasTable } from '../../src/text/tables/areas-table.ts';
import { clarityTable } from '../../src/text/tables/clarity-table.ts';
import { conflictsTable } from '../../src/text/tables/conflicts-table.ts';
import { contradictionsTable } from '../../src/text/tables/contradictions-table.ts';
import { correctionsTable } from '../../src/text/tables/corrections-table.ts';
import { dueCountsTable } from '../../src/text/tables/due-counts-table.ts';
import { evidenceMatrixTable } from '../../src/text/tables/evidence-matrix-table.ts';
import { measuresTable } from '../../src/text/tables/measures-table.ts';
import { releasesTable } from '../../src/text/tables/releases-table.ts';
import { seriesTable } from '../../src/text/tables/series-table.ts';
import { sourcesTable } from '../../src/text/tables/sources-table.ts';
import {
  type UnitComparison,
  unitComparison,
} from '../../src/text/tables/unit-comparison-table.ts';
import { unitHistoryTable } from '../../src/text/tables/unit-history-table.ts';
import { unitStatesTable } from '../../src/text/tables/unit-states-table.ts';
import { withdrawalsTable } from '../../src/text/tables/withdrawals-table.ts';
import { yearsTable } from '../../src/text/tables/years-table.ts';
import { unitAnswer } from '../../src/text/units/unit-answer.ts';
import { answer } from '../../src/text/verdict/answer.ts';
import { cautions } from '../../src/text/verdict/cautions.ts';
import { missingText } from '../../src/text/verdict/missing.ts';
import { workingLines } from '../../src/text/verdict/working.ts';
import { unitPages } from '../../src/views/unit-pages.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';
import { shareText } from './builders.ts';

const resultsOf = (target: TargetEvaluation): readonly Result[] => [
  ...target.years,
  target.final,
  ...target.areas.flatMap((area) => [...area.years, ...(area.final ? [area.final] : [])]),
  ...target.readings.map((reading) => reading.result),
];

/** Numbers as a reader sees them: dates and percentages taken out first. */
const numbersIn = (text: string): number[] =>
  [...text.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, '').matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map(
    ([number]) => Number(number.replaceAll('.', '').replace(',', '.')),
  );

const sharesOf = ({ met, notMet, n, lastKnown }: Result): string[] => [
  shareText(met, n),
  shareText(notMet, n),
  ...(lastKnown ? [shareText(lastKnown.met, lastKnown.total)] : []),
];

/** All numbers an answer may use: those of the result, the target and the names it quotes. */
const numbersFor = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): Set<number> => {
  const source = JSON.stringify([
    { ...result, working: [] },
    target.threshold,
    target.baselineYear,
  ]);
  const names = evaluation.indicators.map((indicator) => indicator.name).join(' ');
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
  const { quantity, path } = result;
  // A target that every year must meet names the years that failed, with their change.
  const yearly = result.counted === 'years' ? target.years.map((one) => one.quantity) : [];
  const tenths = [quantity, ...yearly].flatMap((one) =>
    one?.changePermille == null ? [] : [Math.abs(one.changePermille) / 10],
  );
  const hundredths = path
    ? [path.expectedPermyriad, ...(path.paceHundredths ?? [])].map((value) => Math.abs(value) / 100)
    : [];
  return new Set([
    ...[...source.matchAll(/\d+/g)].map(([number]) => Number(number)),
    ...numbersIn(names),
    ...numbersIn(sharesOf(result).join(' ')),
    ...years,
    ...tenths,
    ...hundredths,
  ]);
};

const codesOf = ({ units }: Evaluation): string[] => [...new Set(units.map(({ code }) => code))];

const comparisons = (evaluation: Evaluation): UnitComparison[] =>
  codesOf(evaluation).flatMap((code) =>
    evaluation.targets.flatMap((target) => unitComparison(target, code, evaluation) ?? []),
  );

const tablesOf = (evaluation: Evaluation): Table[] => [
  ...evaluation.targets.flatMap((target) => [
    yearsTable(target, evaluation),
    clarityTable(target),
    ...[null, ...target.years.map(({ year }) => year)].flatMap((year) => [
      areasTable(target, year, evaluation),
      unitStatesTable(target, year, evaluation),
    ]),
  ]),
  ...evaluation.indicators.map(({ id }) =>
    seriesTable(id, evaluation.targets[0]?.final.area ?? '', evaluation),
  ),
  ...codesOf(evaluation).map((code) => unitHistoryTable(code, evaluation)),
  ...comparisons(evaluation).map(({ table }) => table),
  evidenceMatrixTable(evaluation),
  sourcesTable(evaluation),
  correctionsTable(evaluation),
  conflictsTable(evaluation),
  releasesTable(evaluation),
  contradictionsTable(evaluation),
  withdrawalsTable(evaluation),
  measuresTable(evaluation.measures),
  dueCountsTable(evaluation.tasks, evaluation.asOf),
];

const LEFTOVER = /undefined|null|NaN|\[object|\$\{| {2}|!/;

describe.each(['published', 'illustrative'])('the words of %s', async (set) => {
  const evaluation = await planEvaluation(set);
  const pairs = evaluation.targets.flatMap((target) =>
    resultsOf(target).map((result) => ({ target, result })),
  );

  it('has results to speak of', () => {
    expect(pairs.length).toBeGreaterThan(60);
  });

  it('are whole sentences without leftovers', () => {
    for (const { target, result } of pairs) {
      const texts = [
        answer(target, result, evaluation),
        ...cautions(target, result, evaluation),
        ...workingLines(target, result, evaluation).map(({ text }) => text),
        missingText(target, result, evaluation) ?? 'Không thiếu.',
      ];
      for (const text of texts) {
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(LEFTOVER);
        expect(text).toMatch(/^[\p{Lu}\d].*[.”]$/su);
      }
    }
  });

  it('say of every unit in whole sentences what is known and what is not', () => {
    for (const page of unitPages(evaluation)) {
      const { lead, targets, unknown } = unitAnswer(page, evaluation);
      expect(lead, page.slug).toMatch(/^[\p{Lu}\d].*\.$/su);
      for (const text of [lead, ...targets.map((one) => one.text), unknown ?? '']) {
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(LEFTOVER);
      }
    }
  });

  it('use no number that is not in the evaluation', () => {
    for (const { target, result } of pairs) {
      const allowed = numbersFor(target, result, evaluation);
      const text = answer(target, result, evaluation);
      for (const number of numbersIn(text)) {
        expect(allowed.has(number), `${number} in: ${text}`).toBe(true);
      }
    }
  });

  it('fill tables whose rows fit their columns', () => {
    for (const table of tablesOf(evaluation)) {
      expect(table.caption).not.toBe('');
      expect(table.columns.length).toBeLessThanOrEqual(7);
      expect(table.columns.every(({ label }) => label !== '')).toBe(true);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        expect(row[0]?.text).not.toBe('');
        for (const cell of row) expect(cell.text).not.toMatch(/undefined|NaN|\[object/);
      }
      if (table.rowIds) expect(table.rowIds).toHaveLength(table.rows.length);
    }
  });
});

describe('the answers for the published figures', async () => {
  const evaluation = await planEvaluation('published');
  const closing = (id: string): string => {
    const target = evaluation.targets.find((one) => one.id === id);
    if (!target) throw new Error(`no target ${id}`);
    return answer(target, target.final, evaluation).replaceAll('\u00A0', ' ');
  };

  it('t1: nothing is published, the baseline included', () => {
    expect(closing('t1')).toBe(
      'Chưa có số liệu công bố: không tìm thấy số vụ phạm tội về trật tự xã hội của năm gốc 2019 và của các năm sau ở cả 9 đơn vị cấp huyện; cần cả 9 đơn vị cấp huyện giảm ít nhất 5% so với năm 2019, hạn 31/12/2025.',
    );
  });

  it('t2: not concluded, with the level reached on 30/6/2023 as the last known', () => {
    expect(closing('t2')).toMatch(/^Chưa thể kết luận: .*cần ít nhất 145\/146 xã \(mức 99%\)/);
    expect(closing('t2')).toContain(
      'ngày 30/6/2023, nguồn công bố 150/150 xã (100%) đạt cả tiêu chí số 19 (Quốc phòng và An ninh) của Bộ tiêu chí xã nông thôn mới; suy ra các xã ấy đạt. Sau đó chưa có số liệu cho toàn tỉnh Yên Bái; chưa biết không phải là không đạt.',
    );
  });

  it('t3: a lower bound, inferred', () => {
    expect(closing('t3')).toMatch(
      /^Chưa thể kết luận: có căn cứ coi ít nhất 20\/146 xã \(13,7%\) là đạt \(suy ra từ “.*”\), .*; cần ít nhất 73\/146 xã/,
    );
  });
});
