import { formatCount } from '../format/format.ts';
import { MOST_BYTES } from './most-bytes.ts';

/** What the page says of itself. */
export const PAGE_STATES = {
  loading: 'Đang tải số liệu và phần kiểm tra về trình duyệt.',
  ready: 'Đã tải xong; từ đây không cần mạng.',
  failed:
    'Chưa tải được số liệu, nên chưa kiểm tra được gì. Xem lại kết nối mạng rồi tải lại trang; hoặc làm theo cách không cần trang này ở dưới.',
  broken:
    'Phần kiểm tra gặp lỗi và đã dừng. Điều đã nhập còn nguyên trên trang; hãy chép lại rồi tải lại trang.',
  cannotTry:
    'Chương trình trên trang gặp lỗi với nội dung này; không có gì bị mất. Hãy thử sửa nội dung, hoặc làm bằng tay như ở cuối trang.',
  busy: 'Đang tính.',
} as const;

/** Why a file is not taken. */
export const FILE_FAULTS = {
  tooLarge: `Tệp lớn hơn ${formatCount(MOST_BYTES / 1_000_000)} MB, lớn hơn nhiều so với một bảng số liệu. Hãy chỉ giữ bảng cần đưa vào.`,
  unreadable: 'Trình duyệt không đọc được tệp này. Đóng tệp ở chương trình khác rồi thử lại.',
  several: 'Mỗi lần chỉ đưa vào một tệp.',
  none: 'Chưa có bảng nào. Thả một tệp, chọn tệp, hoặc dán bảng vào ô.',
} as const;

/** What the result of a table is about, and beside its links, which would lead away from what was typed. */
export const TABLE_WORDS = {
  pasted: 'Bảng vừa dán',
  inFile: 'Bảng trong tệp {file}',
  linksNote: 'Liên kết trong kết quả mở ở thẻ mới; điều đã nhập còn nguyên.',
} as const;
