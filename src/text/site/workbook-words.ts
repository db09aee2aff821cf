import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { dataDescription, dataTitle } from '../names/data-names.ts';
import { LICENCE } from '../names/licence.ts';
import { dataStamp } from '../names/notices.ts';
import { LEDGER_NOTE, MISSING_NOTE } from './archive-readme.ts';

/** The sheet that opens first, and the last one; the others are called as the files of their tables. */
export const README_SHEET = 'Đọc trước';
export const DICTIONARY_SHEET = 'Từ điển';

/** Above the list of sheets: what is in them, their names and how many rows. */
export const SHEET_COLUMNS = ['Bảng', 'Trang tính', 'Số dòng'] as const;

/** The lines above the list of sheets: what the workbook holds and how it is read. */
export const workbookLines = (evaluation: Evaluation, citation: string): readonly string[] => [
  dataTitle(evaluation),
  dataDescription(evaluation),
  `${dataStamp(evaluation)}.`,
  `Mỗi bảng một trang tính, dòng đầu là tên cột; nghĩa của từng cột ở trang tính ${DICTIONARY_SHEET}.`,
  'Mã và ngày để ở dạng chữ, nên số 0 ở đầu mã còn nguyên; ngày viết YYYY-MM-DD. Số để ở dạng số.',
  MISSING_NOTE,
  LEDGER_NOTE,
  `Giấy phép: ${LICENCE.title}, ${LICENCE.address}`,
  `Trích dẫn: ${citation}`,
];
