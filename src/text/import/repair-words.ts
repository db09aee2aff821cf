import type { OwnReason, Repair } from '../../dataset/import/findings/findings.ts';
import { PROBLEM_WORDS, problemWords } from '../problems/problems.ts';
import { quoteValue } from '../problems/quote-value.ts';
import { unitWords } from './answer-words.ts';
import { placeWords } from './place-words.ts';

const OWN: Readonly<Record<OwnReason, string>> = {
  'unit-name': 'Tên đơn vị đổi thành mã, theo sổ đơn vị ở ngày của số liệu',
  'code-zeros-found': 'Mã mất số 0 ở đầu; chỉ một mã trong sổ đơn vị khớp khi thêm số 0',
  'indicator-name': 'Tên chỉ tiêu đổi thành mã',
  'source-title': 'Tên nguồn đổi thành mã',
  'year-period': 'Năm đổi thành ngày đầu và ngày cuối năm thống kê của chỉ tiêu',
  'span-period':
    'Chỉ nêu năm: ghi ngày sớm nhất và muộn nhất có thể; nguồn nêu ngày thì ghi ngày ấy thay cho năm',
  'part-period': 'Quý, tháng đổi thành ngày đầu và ngày cuối',
  'date-order': 'Ngày đứng trước hay tháng đứng trước: theo các ngày khác trong bảng',
  'whole-number': 'Dấu ngăn hàng nghìn; chỉ tiêu là số đếm và cột không có số lẻ',
  'own-unit': 'Bỏ đơn vị tính sau số; chỉ tiêu đã nêu đơn vị ấy',
  quoted: 'Bỏ dấu nháy quanh ô',
  ticked: 'Dấu trong cột đạt, không đạt',
  answered: 'Theo --read',
  'gap-answered': 'Ô trống, theo --empty',
  'read-on': 'Ô gộp: lấy theo dòng trên',
};

const isOwn = (why: string): why is OwnReason => Object.hasOwn(OWN, why);

/** Why a cell was changed, as the heading of all such changes. */
export const repairReason = ({ why, facts, found }: Repair): string => {
  if (isOwn(why)) return OWN[why];
  if (PROBLEM_WORDS[why] === undefined) throw new Error(`the reason ${why} has no words`);
  return problemWords({ level: 'error', check: why, file: '', value: found, facts }).title;
};

const meaningOf = ({ why, facts }: Repair): string => {
  if (why === 'unit-name' || why === 'code-zeros-found') return unitWords(facts);
  return String(facts.name ?? facts.title ?? '');
};

/** A change on one line: where, what was found, what is written. */
export const repairLine = (repair: Repair): string => {
  const place = placeWords([repair.place]);
  const meaning = meaningOf(repair);
  const change = `${quoteValue(repair.found)} → ${repair.written}`;
  return `${place === '' ? '' : `${place}: `}${change}${meaning === '' ? '' : ` (${meaning})`}`;
};
