/** Kinds of reader that guidance is written for, by the word in its frontmatter, in fixed order. */
export const READERS = {
  'nguoi-doc': {
    label: 'Người đọc',
    description: 'Muốn biết kế hoạch được thực hiện đến đâu và tin được đến mức nào.',
  },
  'can-bo-tong-hop': {
    label: 'Cán bộ tổng hợp',
    description: 'Thu thập số liệu của cơ quan, địa phương và chuẩn bị tệp.',
  },
  'nguoi-cap-nhat': {
    label: 'Người cập nhật số liệu',
    description: 'Đưa số liệu vào kho và theo dõi đến khi được nhận.',
  },
  'nguoi-lam-ky-thuat': {
    label: 'Người làm kỹ thuật',
    description: 'Dựng trang, sửa chương trình, dùng cho kế hoạch khác.',
  },
} as const;

export type Reader = keyof typeof READERS;

/** The readers in the order in which lists name them. */
export const READER_ORDER = Object.keys(READERS) as readonly Reader[];

/** The reader a word of the frontmatter names; undefined if it names none. */
export const readerOf = (word: unknown): Reader | undefined =>
  READER_ORDER.find((reader) => reader === word);
