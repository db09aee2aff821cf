/** Words that a number belongs to: "Điều 5", "khoản 2", "mục II", "năm 2025". */
const NUMBERED = 'Điều|khoản|điểm|mục|chương|phần|phụ lục|hình|bước|ngày|tháng|quý|năm';

/** Words before a number that may count what stands behind it all the same: "mẫu số 150 xã". */
const BEFORE_ANY = 'số|dòng';

/** What is counted or measured: "126 xã", "14 kB", "11,1 điểm phần trăm". */
const COUNTED = [
  'xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|đơn vị|địa bàn|hộ|tổ|người|vụ|mô hình',
  'mục tiêu|nhiệm vụ|tiêu chí|chỉ tiêu|nội dung|kết luận|kết quả|nguồn|dòng|bảng|tệp|trang|lỗi',
  'năm|tháng|ngày|giờ|phút|giây|kỳ|lần|điểm|phần trăm|chữ số|kB|MB|mm|cm|px|%',
].join('|');

const SPACE = String.raw`[ \n]+`;
const NO_LETTER = String.raw`(?![\p{L}\d])`;

/** What a number belongs to that is no count: of "năm 2025" and of a date, "xã" behind counts nothing. */
const TAKEN = String.raw`(?<![\p{L}\d])(?:${NUMBERED})[ \n\u00a0]+[\d./–-]+|\d/\d+/\d+`;

/** "tháng 12", "năm 2025" behind a number: the word belongs to what follows. */
const OF_THE_NEXT = String.raw`(?:tháng|năm)[ \n\u00a0]+\d`;

// All of them begin with the space, of which a text has few: very many texts pass here.
const AFTER_ITS_WORD = new RegExp(
  String.raw`${SPACE}(?=\d|[IVX]+${NO_LETTER})(?<=(?<![\p{L}\d])(?:${NUMBERED}|${BEFORE_ANY})${SPACE})`,
  'giu',
);
const LETTERED = new RegExp(
  String.raw`${SPACE}(?=[a-zđ]${NO_LETTER})(?<=(?<![\p{L}\d])điểm${SPACE})`,
  'giu',
);
const BEFORE_ITS_UNIT = new RegExp(
  String.raw`${SPACE}(?<=\d${SPACE})(?=(?:${COUNTED})${NO_LETTER})(?!${OF_THE_NEXT})(?<!(?:${TAKEN})${SPACE})`,
  'giu',
);

/** A number, a Roman one, or the word that takes a letter: without any, there is nothing to do. */
const MAY_MATTER = /\d|[ \n][IVX]+(?!\p{L})|điểm/iu;

/**
 * The text with a no-break space between a number and its unit ("126 xã") and between a word and its
 * number or letter ("Điều 5", "điểm a", "năm 2025"), so that no line ends between them. Nothing else
 * changes. A date in words may still break before "tháng" and "năm".
 */
export const keepTogether = (text: string): string =>
  MAY_MATTER.test(text)
    ? text
        .replace(AFTER_ITS_WORD, '\u00a0')
        .replace(LETTERED, '\u00a0')
        .replace(BEFORE_ITS_UNIT, '\u00a0')
    : text;
