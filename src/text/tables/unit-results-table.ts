import type {
  Evaluation,
  TargetEvaluation,
  UnitState,
  UnknownReason,
} from '../../evaluation/evaluation.ts';
import { targetAddress } from '../addresses.ts';
import { formatDate } from '../dates.ts';
import { cell, type TextCell, type TextTable, words } from './text-table.ts';

/** Why a unit is unknown, short enough for a narrow cell. */
const UNKNOWN_WORDS: Readonly<Record<UnknownReason, string>> = {
  'not-published': 'chưa biết',
  'not-available': 'chưa có số liệu',
  withheld: 'không công bố',
  merged: 'chưa biết (vừa sáp nhập)',
  conflict: 'nguồn nêu khác nhau',
  'no-baseline': 'thiếu số so sánh',
};

const stateWords = ({ judgement, reason, evidence }: UnitState): string => {
  const inferred = evidence === 'inference' ? ' (suy ra)' : '';
  switch (judgement) {
    case 'met':
      return `đạt${inferred}`;
    case 'not-met':
      return 'không đạt';
    case 'not-applicable':
      return 'không áp dụng';
    case 'unknown':
      return UNKNOWN_WORDS[reason ?? 'not-published'];
  }
};

const codeOf = (ref: string): string => ref.split('@')[0] ?? ref;

const stateAt = (target: TargetEvaluation, year: number | null, code: string): UnitState | null =>
  target.unitStates
    .find((states) => states.year === year)
    ?.states.find(({ unit }) => codeOf(unit) === code) ?? null;

const stateCell = (state: UnitState | null): TextCell =>
  cell(state === null ? 'ngoài phạm vi' : stateWords(state));

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
    const states = [...years, null].map((year) => stateAt(target, year, code));
    if (states.every((state) => state === null)) return [];
    return [
      [cell(target.shortName, targetAddress(evaluation.set, target.id)), ...states.map(stateCell)],
    ];
  });
  return {
    caption: 'Kết quả đã biết theo từng mục tiêu',
    columns: [words('Mục tiêu'), ...years.map((year) => words(String(year))), words(closingHead)],
    rows,
  };
};
