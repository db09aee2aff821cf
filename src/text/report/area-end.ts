import type { Evaluation, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { hasEnded, isSuccession } from '../../views/unit-links.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { endWords } from '../names/unit-end.ts';
import { unitInline, unitTitle } from '../names/unit-names.ts';

/**
 * That the area of a report came to an end by the last day it covers, and what became of it: "Huyện
 * Lục Yên kết thúc hoạt động từ ngày 01/7/2025, …". Null where it goes on under its own name.
 */
export const areaEnd = (area: UnitVersion, to: string, evaluation: Evaluation): string | null => {
  const { validTo } = area;
  if (validTo === null || validTo >= to) return null;
  const stop = `Số liệu của ${unitInline(area)} trong báo cáo này dừng ở ${onDay(validTo)}.`;
  const ended = area.to.find(hasEnded);
  if (ended !== undefined) return `${unitTitle(area)} ${endWords(ended, evaluation)}. ${stop}`;
  const next = area.to.find(isSuccession);
  const holder = next && indexOf(evaluation).unit(next.unit);
  if (next === undefined || holder === undefined || unitInline(holder) === unitInline(area)) {
    return null;
  }
  const resolution = next.resolution === '' ? '' : ` theo ${next.resolution}`;
  return `Từ ngày\u00A0${formatDate(next.date)}, địa bàn ${unitInline(area)} thuộc ${unitInline(holder)}${resolution}. ${stop}`;
};
