/** What the files of the data are called, on the page of data and in the archive alike. */
export const DATA_FILES = {
  page: 'Số liệu',
  workbook: 'Mọi bảng trong một tệp',
  whole: 'Toàn bộ số liệu',
  targets: 'Các bảng trên trang của từng mục tiêu',
  dictionary: 'Từ điển số liệu',
  corrections: 'Bảng đính chính',
  contradictions: 'Bảng dòng cùng khóa còn nói khác nhau',
  withdrawals: 'Bảng số liệu đã rút',
  conflicts: 'Bảng số liệu nêu khác nhau',
  feed: 'Theo dõi thay đổi',
  changes: 'Thay đổi giữa các bản đã chốt',
  evaluation: 'Kết quả đánh giá',
  schema: 'Mô tả cấu trúc của kết quả đánh giá',
  package: 'Mô tả các bảng cho máy đọc',
  checksums: 'Mã SHA-256 của từng tệp',
} as const;

/** What is in some of them, or how they are opened. */
export const DATA_FILE_NOTES = {
  workbook: 'Mở thẳng bằng Excel.',
  whole: 'Mọi tệp CSV, kết quả đánh giá, từ điển, cách đọc và cách trích dẫn.',
  package: 'Theo chuẩn Data Package 2.0: cột, kiểu, khóa, mã thiếu, nguồn, mã băm của từng tệp.',
  checksums: 'Để biết tệp tải về còn nguyên: sha256sum --check --ignore-missing SHA256SUMS.',
  feed: 'Mở bằng chương trình đọc tin: báo khi có bản số liệu mới, đính chính hoặc rút số liệu.',
  evaluation: 'Mọi kết quả, khoảng, căn cứ và từng bước tính.',
} as const;

/** {@link DATA_FILES.package} for those who look for it by its English name. */
export const PACKAGE_BY_NAME = `${DATA_FILES.package} (Data Package)`;
