import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { MISSING_CODES } from '../../schema/table.ts';
import { MISSING_WORDS } from '../format/missing-words.ts';
import { dataDescription, dataTitle } from '../names/data-names.ts';
import { LICENCE } from '../names/licence.ts';
import { dataStamp } from '../names/notices.ts';

/** A file of the archive, for its list. */
export interface ArchiveFile {
  /** Path below the folder of the archive. */
  readonly path: string;
  readonly label: string;
}

/** How anybody finds out whether the files of a folder are whole. */
export const CHECK_FILES =
  'Kiểm tra các tệp còn nguyên: chạy sha256sum --check SHA256SUMS trong thư mục này.';

/** The codes that stand in place of a value. */
export const MISSING_NOTE = `Ô không có giá trị ghi mã: ${MISSING_CODES.map((code) => `${code} (${MISSING_WORDS[code]})`).join(', ')}.`;

/** Which rows of a key count. */
export const CORRECTIONS_NOTE =
  'Bảng chỉ được ghi thêm: dòng có reason đính chính mọi dòng cùng khóa ghi trước nó (theo recorded_on, rồi n), dòng cũ vẫn còn. Các dòng cùng khóa nói khác nhau mà không dòng nào có reason thì chưa biết dòng nào đúng.';

/** The same with what is told of withdrawn rows. */
export const LEDGER_NOTE = `${CORRECTIONS_NOTE} Dòng đã rút không còn trong bảng nào; bảng withdrawals cho biết khóa nào đã rút.`;

/** How CSV files are read. */
export const CSV_NOTES = [
  'Tệp CSV: mã UTF-8 có BOM, các ô ngăn bằng dấu phẩy, số thập phân dùng dấu chấm, ngày viết YYYY-MM-DD.',
  'Mở bằng bảng tính: nhập dữ liệu từ văn bản/CSV, chọn dấu phẩy và chọn kiểu Văn bản cho các cột mã, nếu không số 0 ở đầu mã đơn vị sẽ mất. Chỉ để xem thì tải tệp .xlsx ở trang Số liệu.',
  'Ô bắt đầu bằng dấu = + - @ mà không phải là số âm có thêm dấu nháy đơn ở trước, để bảng tính không chạy ô đó như công thức.',
] as const;

const HOW_TO_READ = [
  ...CSV_NOTES,
  MISSING_NOTE,
  LEDGER_NOTE,
  'Kết quả dẫn mỗi dòng theo điều dòng ấy ghi: <bảng>: <các cột khóa, nối bằng " · "> @<ngày ghi>, thêm #2 nếu là dòng thứ hai của khóa trong ngày; lọc bảng theo các cột ấy thì thấy dòng đó.',
  'Nghĩa của từng cột: tu-dien.csv, và datapackage.json cho máy đọc.',
  CHECK_FILES,
];

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The text that says what is in the archive and how to use it. */
export const archiveReadme = (
  evaluation: Evaluation,
  files: readonly ArchiveFile[],
  citation: string,
): string =>
  `${[
    dataTitle(evaluation).toUpperCase(),
    dataDescription(evaluation),
    `${dataStamp(evaluation)}.`,
    'CÁCH ĐỌC',
    list(HOW_TO_READ),
    'CÁC TỆP',
    list(files.map(({ path, label }) => `${path}: ${label}`)),
    'GIẤY PHÉP',
    `${LICENCE.title}, ${LICENCE.address} (xem LICENSE.txt).`,
    'TRÍCH DẪN',
    citation,
  ].join('\n\n')}\n`;
