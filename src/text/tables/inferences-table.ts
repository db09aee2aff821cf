import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { INFERENCE_BASES } from '../../schema/inferences.ts';
import { formatDate } from '../format/dates.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, type Table, words } from '../format/table.ts';
import { indicatorTitle } from '../names/evidence.ts';

/** The inference rules of the plan as declared in the data. No rows where there are none. */
export const inferencesTable = (evaluation: Evaluation): Table => {
  const name = (id: string): string => indicatorTitle(evaluation, id);
  return {
    caption: 'Các quy tắc suy ra đang dùng',
    columns: ['Đã biết', 'Suy ra', 'Căn cứ', 'Tính từ ngày', 'Giải thích'].map(words),
    rows: evaluation.inferences.map((rule) => [
      cell(name(rule.fromIndicator)),
      cell(name(rule.toIndicator)),
      cell(upperFirst(INFERENCE_BASES[rule.basis])),
      cell(rule.fromDate === null ? 'không giới hạn' : formatDate(rule.fromDate)),
      cell(rule.explanation),
    ]),
  };
};
