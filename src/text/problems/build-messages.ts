/** What a person who builds the site is told: of stages, and of what they can mend. */

/** Names of the stages of a build, before the time each took. */
export const BUILD_STAGES = {
  read: 'Đọc, kiểm tra, đánh giá',
  render: 'Làm báo cáo PDF, dựng trang',
  write: 'Ghi tệp tải về',
} as const;

/** No folder of data. */
export const noDataFolder = (folder: string): string =>
  `Không đọc được thư mục số liệu "${folder}".`;

/** A folder of data without any set. */
export const noSets = (data: string): string =>
  `Không có bộ số liệu nào trong ${data}/observations.`;

/** Sets that were asked for and are not there. */
export const unknownSets = (
  unknown: readonly string[],
  found: readonly string[],
  data: string,
): string =>
  `Không có bộ số liệu ${unknown.join(', ')}. Các bộ trong ${data}: ${found.join(', ')}.`;

/** No folder of texts. */
export const noContentFolder = (content: string): string =>
  `Không có thư mục bài viết "${content}".`;

/** A text that is a folder, a pipe, a device. */
export const noRegularFile = (path: string): string =>
  `"${path}" không phải là tệp thường. Hãy thay bằng một tệp .mdx hoặc chuyển nó đi.`;

/** An error in a text, at its file and line. */
export const articleFault = (place: string, message: string): string =>
  `Lỗi trong bài viết ${place}\n${message}`;

/** A text without what every one needs at its head. */
export const headMissing = (file: string): string =>
  `${file}: cần "title" (chữ) và "order" (số) ở đầu tệp.`;

/** A guide without what a guide needs besides. */
export const guideHeadMissing = (file: string, readers: readonly string[]): string =>
  `${file}: cần "description" (bài dành cho ai, đọc xong làm được gì) và "reader" (một trong: ${readers.join(', ')}) ở đầu tệp.`;
