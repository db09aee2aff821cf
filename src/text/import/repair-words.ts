import type { OwnReason, Repair } from '../../dataset/import/findings/findings.ts';
import { upperFirst } from '../format/letter-case.ts';
import { hasWords, problemWords } from '../problems/problems.ts';
import { quoteValue } from '../problems/wording/quote-value.ts';
import { unitWords } from './answer-words.ts';
import { placeWords } from './place-words.ts';
import type { Voice } from './voice.ts';

/** Reasons that are answers of a person; how these were given is said by the voice. */
type AnsweredReason = 'answered' | 'gap-answered';

const OWN: Readonly<Record<Exclude<OwnReason, AnsweredReason>, string>> = {
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
  'read-on': 'Ô gộp: lấy theo dòng trên',
};

const isOwn = (why: string): why is keyof typeof OWN => Object.hasOwn(OWN, why);

/** Why a cell was changed, as the heading of all such changes. */
export const repairReason = ({ why, facts, found }: Repair, { by }: Voice): string => {
  if (isOwn(why)) return OWN[why];
  if (why === 'answered') return upperFirst(by('read'));
  if (why === 'gap-answered') return `Ô trống, ${by('empty')}`;
  if (!hasWords(why)) throw new Error(`the reason ${why} has no words`);
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
