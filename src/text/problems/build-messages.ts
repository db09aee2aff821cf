/** What a person who builds the site is told: of stages, and of what they can mend. */

/** Names of the stages of a build, before the time each took. */
export const BUILD_STAGES = {
  read: 'Đọc, kiểm tra, đánh giá',
  render: 'Làm báo cáo PDF và ảnh, dựng trang',
  write: 'Ghi tệp tải về',
} as const;

/** What a site lacks as long as it does not know its own address. */
export const NO_PUBLIC_ADDRESS =
  'Chưa đặt địa chỉ công khai của trang (site-address trong data/site/settings.csv, hoặc --site): không có sitemap.xml; các trang không có rel="canonical", hreflang, og:url, og:image; luồng tin và mô tả số liệu ghi địa chỉ không có tên máy chủ.';

/** No folder of data. */
export const noDataFolder = (folder: string): string =>
  `Không đọc được thư mục số liệu "${folder}".`;

/** A folder whose path the tools that bundle pages cannot work with. */
export const unfitPath = (path: string, letter: string): string =>
  `Không dựng được trang từ "${path}": đường dẫn có ký tự ${/\p{Cc}/u.test(letter) ? 'điều khiển' : letter} mà công cụ dựng trang không đọc đúng. Hãy đổi tên thư mục rồi chạy lại.`;

/** The folder in which pages are bundled, where it is a link. */
export const linkedWorkshops = (folder: string, place: string): string =>
  `Không dựng được trang: "${folder}" là liên kết tới "${place}", ở đó không tìm thấy các gói của kho này. Hãy thay liên kết bằng một thư mục thường; muốn giữ báo cáo đã vẽ ở ổ đĩa khác thì dùng --cache.`;

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

/** What libraries say in English of names in a text that mean nothing. */
const UNKNOWN_VALUE = /^(\S+) is not defined$/;
const UNKNOWN_COMPONENT = /^Expected component `([^`]+)` to be defined/;

const faultInWords = (message: string): string => {
  const [, value] = UNKNOWN_VALUE.exec(message) ?? [];
  if (value !== undefined) {
    return `{${value}} không có nghĩa gì; nếu muốn hiện dấu ngoặc nhọn thì viết \\{${value}\\}.`;
  }
  const [, component] = UNKNOWN_COMPONENT.exec(message) ?? [];
  return component === undefined
    ? message
    : `không có thành phần <${component}/>; hãy sửa tên, hoặc viết \\<${component}/> để hiện đúng như chữ.`;
};

/**
 * An error in a text, at its file and line.
 * @param message what a library said of it
 */
export const articleFault = (place: string, message: string): string =>
  `Lỗi trong bài viết ${place}: ${faultInWords(message)}`;

/** The page on which an error came to light. */
export const onPage = (fault: string, address: string): string => `${fault} (Trang ${address})`;

/** A page that a fault of the program kept from being made. */
export const pageNotMade = (address: string): string => `Không dựng được trang ${address}`;

/** A text without what every one needs at its head. */
export const headMissing = (file: string): string =>
  `${file}: cần "title" (chữ) và "order" (số) ở đầu tệp.`;

/** A guide without what a guide needs besides. */
export const guideHeadMissing = (file: string, readers: readonly string[]): string =>
  `${file}: cần "description" (bài dành cho ai, đọc xong làm được gì) và "reader" (một trong: ${readers.join(', ')}) ở đầu tệp.`;
