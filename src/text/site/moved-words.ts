/** The title of a page that only leads to another one. */
export const MOVED_TITLE = 'Trang đã chuyển';

/** Before the address that it leads to. */
export const MOVED_LEAD = 'Trang này đã chuyển đến';

/** At the top of the list of published addresses: what it is, and how it grows. */
export const ADDRESS_LIST_HEAD: readonly string[] = [
  '# Địa chỉ đã công bố: mỗi địa chỉ còn trả lời, hoặc dẫn tới nơi khác ("/cu/ -> /moi/").',
  '# Thêm địa chỉ mới bằng npm run addresses; không xóa dòng nào.',
];
