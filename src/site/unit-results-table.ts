import type { Evaluation, TargetEvaluation, UnitJudgement } from '../evaluation/evaluation.ts';
import { targetAddress } from '../text/addresses.ts';
import { formatDate } from '../text/dates.ts';
import { cell, type TextCell, type TextTable, words } from '../text/tables/text-table.ts';

const JUDGEMENT_WORDS: Readonly<Record<UnitJudgement, string>> = {
  met: 'đạt',
  'not-met': 'không đạt',
  unknown: 'chưa biết',
  'not-applicable': 'không áp dụng',
};

const codeOf = (ref: string): string => ref.split('@')[0] ?? ref;

const judgementAt = (
  target: TargetEvaluation,
  year: number | null,
  code: string,
): UnitJudgement | null =>
  target.unitStates
    .find((states) => states.year === year)
    ?.states.find(({ unit }) => codeOf(unit) === code)?.judgement ?? null;

const judgementCell = (judgement: UnitJudgement | null): TextCell =>
  cell(judgement === null ? 'ngoài phạm vi' : JUDGEMENT_WORDS[judgement]);

/**
 * What is known of one unit code for every target that counts it in some year: targets by year, the
 * closing date last. No rows for a unit that no target counts (wards, towns).
 */
export const unitResultsTable = (code: string, evaluation: Evaluation): TextTable => {
  const years = [
    ...new Set(evaluation.targets.flatMap((target) => target.years.map(({ year }) => year))),
  ].filter((year) => year !== null);
  const closing = [...new Set(evaluation.targets.map(({ final }) => final.referenceDate))];
  const closingHead = closing.length === 1 ? `Chốt ${formatDate(closing[0] ?? '')}` : 'Chốt';
  const rows = evaluation.targets.flatMap((target) => {
    const judgements = [...years, null].map((year) => judgementAt(target, year, code));
    if (judgements.every((judgement) => judgement === null)) return [];
    return [
      [
        cell(target.shortName, targetAddress(evaluation.set, target.id)),
        ...judgements.map(judgementCell),
      ],
    ];
  });
  return {
    caption: 'Kết quả đã biết theo từng mục tiêu',
    columns: [words('Mục tiêu'), ...years.map((year) => words(String(year))), words(closingHead)],
    rows,
  };
};
