import type { Evaluation, RequestInfo } from '../../evaluation/record/evaluation.ts';
import { sourcesAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { dateCell } from '../format/cells.ts';
import { formatPeriod, onDay } from '../format/dates.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { unitInline } from '../names/unit-names.ts';
import { stateWords } from '../requests/request-words.ts';

/** "Số vụ tai nạn giao thông; tỉnh Yên Bái; năm 2024". */
const askedFor = (
  { indicator, area, periodStart, periodEnd }: RequestInfo,
  evaluation: Evaluation,
): string => {
  const unit = indexOf(evaluation).unit(area);
  return [
    indexOf(evaluation).indicator(indicator)?.name ?? indicator,
    unit === undefined ? area : unitInline(unit),
    formatPeriod(periodStart, periodEnd),
  ].join('; ');
};

/** "Đã trả lời ngày 10/01/2026. Chỉ có số của tỉnh."; the link leads to the answer, or to its source. */
const stateCell = (
  { state, outcomeOn, note, address, source }: RequestInfo,
  { set }: Evaluation,
): TableCell => {
  const when = outcomeOn === null ? '' : ` ${onDay(outcomeOn)}`;
  const said = [`${upperFirst(stateWords(state))}${when}`, note].filter((part) => part !== '');
  return cell(said.join('. '), address || (source === null ? '' : sourcesAddress(set, source)));
};

/** Every request for figures with what came of it, by the day of asking. */
export const requestsTable = (evaluation: Evaluation): Table => ({
  caption: `Các yêu cầu cung cấp thông tin, tính đến ${onDay(evaluation.asOf)}`,
  columns: [
    words('Ngày hỏi'),
    { ...words('Hỏi gì'), wide: true },
    words('Nơi được hỏi'),
    words('Bên hỏi'),
    words('Hạn trả lời'),
    words('Tình trạng'),
  ],
  rows: evaluation.requests.map((request) => [
    dateCell(request.askedOn),
    cell(askedFor(request, evaluation)),
    cell(request.holder),
    cell(request.askedBy),
    request.dueOn === null ? cell('không rõ') : dateCell(request.dueOn),
    stateCell(request, evaluation),
  ]),
});
