/** What a person is told of trouble that files, disks and systems make: what, where, what to do. */

/** A path as a sentence names it; nothing where the system did not say which. */
const at = (path: string): string => (path === '' ? '' : ` "${path}"`);

const DENIED = (path: string): string =>
  `Không có quyền đọc hoặc ghi${at(path)}. Hãy cấp quyền (chmod, chown) hoặc chọn chỗ khác rồi chạy lại.`;

const FULL = (path: string): string =>
  `Ổ đĩa hết chỗ khi ghi${at(path)}. Hãy dọn bớt rồi chạy lại.`;

const TOO_MANY_OPEN = (path: string): string =>
  `Hệ thống không cho mở thêm tệp${at(path)}. Hãy nâng giới hạn (ulimit -n 4096) rồi chạy lại.`;

const NO_DEVICE = (path: string): string =>
  `Không đọc được${at(path)}: đó không phải là tệp thường. Hãy thay bằng tệp thường rồi chạy lại.`;

const OCCUPIED = (path: string): string =>
  `Đã có thứ khác ở${at(path) || ' đó'}. Hãy chuyển nó đi nơi khác rồi chạy lại.`;

const DISK = (path: string): string =>
  `Ổ đĩa không đọc, ghi được${at(path)}. Hãy kiểm tra ổ đĩa hoặc chọn chỗ khác rồi chạy lại.`;

/** Sentences by the code of the system or of Node. */
const SENTENCES: Readonly<Record<string, (path: string) => string>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: (path) =>
    `Không ghi được${at(path)}: ổ đĩa chỉ cho đọc. Hãy gắn lại để ghi được hoặc chọn chỗ khác rồi chạy lại.`,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EBUSY: (path) =>
    `Không thay được${at(path)}: đó là điểm gắn ổ đĩa hoặc chương trình khác đang dùng. Hãy đóng chương trình đó hoặc chọn chỗ khác rồi chạy lại.`,
  ETXTBSY: (path) =>
    `Không ghi được${at(path)}: chương trình khác đang chạy tệp đó. Hãy đóng chương trình đó rồi chạy lại.`,
  ENOENT: (path) =>
    `Không tìm thấy${at(path) || ' tệp'}: đã bị xóa, đổi tên, hoặc là liên kết hỏng. Hãy khôi phục rồi chạy lại.`,
  ENOTDIR: (path) =>
    `Cần một thư mục mà${at(path) || ' ở đó'} là tệp. Hãy chuyển tệp đó đi hoặc chọn chỗ khác rồi chạy lại.`,
  EISDIR: (path) =>
    `Ở${at(path) || ' đó'} là thư mục, cần một tệp. Hãy chuyển thư mục đó đi hoặc chọn chỗ khác rồi chạy lại.`,
  ELOOP: (path) =>
    `Không theo được liên kết${at(path)}: các liên kết dẫn vòng quanh. Hãy sửa liên kết rồi chạy lại.`,
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  ENAMETOOLONG: (path) =>
    `Tên hoặc đường dẫn quá dài${at(path)}. Hãy đặt tên ngắn hơn hoặc chọn thư mục khác rồi chạy lại.`,
  EIO: DISK,
  ESTALE: DISK,
  EEXIST: OCCUPIED,
  ENOTEMPTY: OCCUPIED,
  EXDEV: (path) =>
    `Không chuyển được${at(path)} sang ổ đĩa khác. Hãy chọn chỗ trên cùng một ổ đĩa rồi chạy lại.`,
  EFBIG: (path) => `Tệp${at(path)} quá lớn. Hãy chia nhỏ tệp đó rồi chạy lại.`,
  ERR_FS_FILE_TOO_LARGE: (path) =>
    `Tệp${at(path)} lớn hơn 2 GiB. Hãy chia nhỏ tệp đó rồi chạy lại.`,
  ENXIO: NO_DEVICE,
  ENODEV: NO_DEVICE,
  EILSEQ: (path) => `Tên${at(path)} không đọc được. Hãy đổi tên rồi chạy lại.`,
  ENOMEM: () => 'Máy hết bộ nhớ. Hãy đóng bớt chương trình rồi chạy lại.',
  ERR_WORKER_OUT_OF_MEMORY: () => 'Máy hết bộ nhớ. Hãy đóng bớt chương trình rồi chạy lại.',
  EAGAIN: () => 'Hệ thống không cho chạy thêm việc. Hãy đóng bớt chương trình rồi chạy lại.',
  EADDRINUSE: () => 'Cổng mạng đang được chương trình khác dùng. Hãy chọn cổng khác bằng --port.',
  EADDRNOTAVAIL: () => 'Không mở được cổng mạng trên máy này. Hãy chọn cổng khác bằng --port.',
};

/**
 * The sentence for a code of the system; null for a code that tells of no trouble of the world.
 * @param path what it is about; empty where that is not known
 */
export const worldSentence = (code: string, path: string): string | null =>
  SENTENCES[code]?.(path) ?? null;

/** A package is not there. */
export const packageMissing = (name: string): string =>
  `Chưa cài gói "${name}". Hãy chạy "npm ci" rồi chạy lại.`;

/** What a command prints could not be written where it was sent. */
export const outputNotWritten = (sentence: string): string =>
  `Không ghi được kết quả in ra. ${sentence}`;
