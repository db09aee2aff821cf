import type { LeftOut } from '../../dataset/import/findings/findings.ts';
import { formatCount } from '../format/format.ts';
import { quoteValue } from '../problems/wording/quote-value.ts';
import { placeWords } from './place-words.ts';
import type { Voice } from './voice.ts';

const totalWords = ({ found, facts }: LeftOut, { total }: Voice): string => {
  const row = `dòng tổng ${quoteValue(found)}; muốn ghi thành số của một đơn vị thì ${total}`;
  if (facts.agrees !== undefined) return `${row}. Các dòng cộng lại đúng bằng số ấy`;
  if (facts.sum === undefined) return row;
  const { column, stated, sum } = facts;
  const counts = `bảng ghi ${formatCount(Number(stated))}, các dòng cộng lại là ${formatCount(Number(sum))}`;
  return `${row}. CHÚ Ý: ở cột ${quoteValue(String(column))} ${counts}; hãy xem lại với nguồn`;
};

const WORDS: Readonly<Record<LeftOut['what'], (leftOut: LeftOut, voice: Voice) => string>> = {
  'above-header': ({ found }) => `dòng trên tên cột: ${quoteValue(found)}`,
  ordinal: () => 'cột số thứ tự',
  'unit-of-measure': () => 'cột đơn vị tính, đã có ở bảng chỉ tiêu',
  'column-skipped': (_, { by }) => `cả cột, ${by('column')}`,
  'header-again': () => 'dòng tên cột lặp lại',
  total: totalWords,
  heading: ({ found }) => `dòng tiêu đề nhóm: ${quoteValue(found)}`,
  footnote: ({ found }) => `chú thích dưới bảng: ${quoteValue(found)}`,
  'row-skipped': ({ found }, { by }) => `cả dòng ${quoteValue(found)}, ${by('read')}`,
  'cell-skipped': ({ found }, { by }) =>
    found === '' ? `ô trống, ${by('empty')}` : `ô ${quoteValue(found)}, ${by('read')}`,
  'note-mark': ({ found }) =>
    `dấu chú thích ${quoteValue(found)}; cần thì ghi cả câu chú thích vào ô`,
  'on-record': ({ facts }) =>
    `đã có trong kho, nói như vậy: ${facts.key} (${facts.file}:${facts.line})`,
  'row-twice': ({ facts }) => `nói lại điều dòng ${facts.line} đã nói: ${facts.key}`,
};

/** A part of a table that is not taken over, on one line: where and why. */
export const leftOutLine = (leftOut: LeftOut, voice: Voice): string => {
  const place = placeWords([leftOut.place]);
  const words = WORDS[leftOut.what](leftOut, voice);
  return place === '' ? words : `${place}: ${words}`;
};
