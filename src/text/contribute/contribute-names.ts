/** The page of contributions, in links to it. */
export const CONTRIBUTE = 'Đóng góp số liệu';

/** The same from a set of made-up figures, which takes none. */
export const CONTRIBUTE_FROM_MADE_UP = 'Đóng góp số liệu thật (vào trang theo số liệu đã công bố)';
