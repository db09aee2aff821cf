import type {
  Evaluation,
  Quantity,
  Span,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { resultOf, statesAt } from '../../views/result-of.ts';
import { unitPageAddress } from '../../views/unit-pages.ts';
import { liesWithin, parentOf } from '../../views/within-area.ts';
import { countCell, dateCell } from '../format/cells.ts';
import { formatChange } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { cell, numbers, type Table, type TableCell, words } from '../format/table.ts';
import { achievementOf, asksForMore } from '../names/achievement.ts';
import { EVIDENCE_WORDS, inferenceSource } from '../names/evidence.ts';
import { unitOfMeasureOf } from '../names/requirement.ts';
import { scopeNoun } from '../names/scope-words.ts';
import { targetCode } from '../names/target-code.ts';
import { unitInline, unitTitleOf } from '../names/unit-names.ts';
import { rangeOf } from '../verdict/quantity-words.ts';
import { resultHead } from '../verdict/result-cells.ts';
import { UNKNOWN_REASON_WORDS } from '../verdict/unknown-reasons.ts';

/** What is known of one unit: "đạt", "không đạt", "chưa biết: không có số liệu công bố". */
export const judgementWords = (
  state: UnitState,
  target: TargetEvaluation,
  evaluation: Evaluation,
): string => {
  const { does, doesNot } = achievementOf(target, unitOfMeasureOf(target, evaluation));
  switch (state.judgement) {
    case 'met':
      return does;
    case 'not-met':
      return doesNot;
    case 'unknown':
      return state.reason === null
        ? 'chưa biết'
        : `chưa biết: ${UNKNOWN_REASON_WORDS[state.reason]}`;
    case 'not-applicable':
      return 'không áp dụng';
    default:
      return never(state.judgement);
  }
};

const evidenceCell = (state: UnitState, evaluation: Evaluation): string => {
  if (state.evidence === null) return 'không có';
  if (state.evidence === 'inference' && state.inference !== null) {
    return `suy ra từ ${inferenceSource(evaluation, state.inference)}`;
  }
  return EVIDENCE_WORDS[state.evidence];
};

const figureDateCell = (state: UnitState): TableCell =>
  state.date === null ? cell('chưa có') : dateCell(state.date);

const nameCell = (state: UnitState, evaluation: Evaluation): TableCell =>
  cell(unitTitleOf(evaluation, state.unit), unitPageAddress(state.unit, evaluation));

const parentCell = (state: UnitState, evaluation: Evaluation): TableCell => {
  const unit = indexOf(evaluation).unit(state.unit);
  const parent = unit && parentOf(evaluation, unit);
  return parent
    ? cell(unitInline(parent), unitPageAddress(parent.ref, evaluation))
    : cell('không áp dụng');
};

/** The column that says which area a unit lies in. */
export const PARENT_COLUMN = 'Thuộc';

const passRow = (
  state: UnitState,
  target: TargetEvaluation,
  evaluation: Evaluation,
): readonly TableCell[] => [
  nameCell(state, evaluation),
  parentCell(state, evaluation),
  cell(judgementWords(state, target, evaluation)),
  cell(evidenceCell(state, evaluation)),
  figureDateCell(state),
];

const PASS_COLUMNS = [
  words('Đơn vị'),
  words(PARENT_COLUMN),
  words('Kết quả'),
  words('Căn cứ'),
  words('Số liệu đến'),
];

const range = (value: Span | null | undefined): string =>
  value ? rangeOf(value, '').trim() : 'chưa có số liệu';

const limitCell = (quantity: Quantity | null): TableCell =>
  quantity?.limit == null ? cell('chưa tính được') : countCell(quantity.limit);

const quantityRow = (
  state: UnitState,
  target: TargetEvaluation,
  evaluation: Evaluation,
): readonly TableCell[] => {
  const change = state.quantity?.changePermille ?? null;
  return [
    nameCell(state, evaluation),
    cell(range(state.quantity?.base)),
    limitCell(state.quantity),
    cell(range(state.quantity?.value)),
    cell(change === null ? 'chưa tính được' : formatChange(change)),
    cell(judgementWords(state, target, evaluation)),
    figureDateCell(state),
  ];
};

const quantityColumns = (target: TargetEvaluation, evaluation: Evaluation) => {
  const unitOfMeasure = unitOfMeasureOf(target, evaluation);
  const base = target.baselineYear === null ? 'Năm trước' : `Năm gốc ${target.baselineYear}`;
  return [
    words('Đơn vị'),
    numbers(`${base} (${unitOfMeasure})`),
    numbers(`${asksForMore(target) ? 'Phải có ít nhất' : 'Không được quá'} (${unitOfMeasure})`),
    numbers(`Trong năm (${unitOfMeasure})`),
    numbers('Thay đổi'),
    words('Kết quả'),
    words('Số liệu đến'),
  ];
};

const minimumRow = (
  state: UnitState,
  target: TargetEvaluation,
  evaluation: Evaluation,
): readonly TableCell[] => [
  nameCell(state, evaluation),
  parentCell(state, evaluation),
  cell(range(state.quantity?.value)),
  limitCell(state.quantity),
  cell(judgementWords(state, target, evaluation)),
  figureDateCell(state),
];

const minimumColumns = (target: TargetEvaluation, evaluation: Evaluation) => {
  const unitOfMeasure = unitOfMeasureOf(target, evaluation);
  return [
    words('Đơn vị'),
    words(PARENT_COLUMN),
    numbers(`Hiện có (${unitOfMeasure})`),
    numbers(`${asksForMore(target) ? 'Phải có ít nhất' : 'Không được quá'} (${unitOfMeasure})`),
    words('Kết quả'),
    words('Số liệu đến'),
  ];
};

/**
 * Columns and rows by kind of target: judgements, counts beside a base, counts beside a plain limit.
 */
const layoutOf = (target: TargetEvaluation) => {
  switch (target.kind) {
    case 'share':
    case 'count':
    case 'hold':
      return { columns: () => PASS_COLUMNS, row: passRow };
    case 'reduction':
    case 'increase':
    case 'trend':
      return { columns: quantityColumns, row: quantityRow };
    case 'minimum':
    case 'maximum':
      return { columns: minimumColumns, row: minimumRow };
    default:
      return never(target.kind);
  }
};

/**
 * The units in scope one by one in a year, or at closing for `null`; those of one area only if its
 * code is given. No rows where the year has no states.
 */
export const unitStatesTable = (
  target: TargetEvaluation,
  year: number | null,
  evaluation: Evaluation,
  areaCode?: string,
): Table => {
  const states = (statesAt(target, year)?.states ?? []).filter(
    (state) => areaCode === undefined || liesWithin(evaluation, state.unit, areaCode),
  );
  const layout = layoutOf(target);
  const result = resultOf(target, year);
  const when = result
    ? ` – ${result.year === null ? lowerFirst(resultHead(result)) : `năm ${result.year}`}`
    : '';
  return {
    caption: `${targetCode(target)}: ${target.mode === 'total' ? 'toàn địa bàn' : `từng ${scopeNoun(target.scopeTypes)}`}${when}`,
    columns: layout.columns(target, evaluation),
    rows: states.map((state) => layout.row(state, target, evaluation)),
  };
};
