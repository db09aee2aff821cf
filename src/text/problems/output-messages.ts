/** What a person is told about the folder that a build is put into. */

/** Names named at once; more are counted. */
const MOST_NAMED = 8;

const list = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${named} và ${more} mục khác` : named;
};

/** Stands in the file by which a build knows its own folders. */
export const MARK_EXPLAINED =
  'Lệnh dựng trang ghi tệp này để nhận ra thư mục do mình làm. Có gì khác với danh sách dưới đây thì lần dựng sau không thay thư mục này.';

const ALWAYS_NEEDED = 'Tệp mà lần dựng nào cũng cần (như CNAME) thì đặt vào src/public.';

const isRepository = (names: readonly string[]): boolean =>
  names.some((name) => name === '.git' || name === '.git/');

/** What to do with a branch that a host shows: nothing in it may be moved away. */
const intoRepository = (place: string): string =>
  `Đó là một kho git: hãy dựng vào dist (không ghi --out) rồi chép sang, ví dụ cp -R dist/. "${place}/". ${ALWAYS_NEEDED}`;

/** A folder that no build made. */
export const unmarkedFolder = (place: string, mark: string, names: readonly string[]): string =>
  `Không dựng vào "${place}": thư mục này không có dấu "${mark}" của lần dựng nào, dựng vào đó sẽ mất ${list(names)}. ${
    isRepository(names)
      ? intoRepository(place)
      : `Hãy chọn chỗ khác, hoặc chuyển thư mục này đi nơi khác rồi chạy lại. ${ALWAYS_NEEDED}`
  }`;

/** Things in an earlier build that it did not make. */
export const foreignInBuild = (place: string, names: readonly string[]): string =>
  `Không dựng vào "${place}": ở đó có những thứ không phải do lần dựng trước làm ra, hoặc đã bị sửa; dựng lại sẽ mất ${list(names)}. ${
    isRepository(names)
      ? intoRepository(place)
      : `Hãy chuyển chúng đi nơi khác rồi chạy lại, hoặc dựng vào chỗ khác. ${ALWAYS_NEEDED}`
  }`;

/** A file where a folder should be. */
export const fileInTheWay = (place: string): string =>
  `Không dựng vào "${place}": đó là một tệp, không phải thư mục. Hãy chọn chỗ khác.`;

/** Links that lead to each other. */
export const linksInCircle = (path: string): string =>
  `Không theo được liên kết "${path}": các liên kết dẫn vòng quanh. Hãy sửa liên kết hoặc ghi thẳng thư mục.`;

/** A folder that cannot be exchanged for another one. */
export const mountPoint = (place: string): string =>
  `Không dựng vào "${place}": đó là điểm gắn ổ đĩa, không thay cả thư mục được. Hãy dựng vào một thư mục con của nó, ví dụ "${place}/site".`;

/** A folder below one that it must not be in. */
export const insideOther = (folder: string, other: string): string =>
  `Thư mục "${folder}" nằm trong "${other}"; hai thư mục phải tách rời nhau. Hãy chọn chỗ khác.`;

/** The last build could not be put back where it was. */
export const notPutBack = (old: string, place: string): string =>
  `Kết quả dựng trước còn nguyên ở "${old}" nhưng không đặt lại được vào "${place}", vì ở đó đã có thứ khác. Hãy chuyển thứ đó đi rồi chạy lại.`;

/** The last build could not be removed, for what was put into it. */
export const addedMeanwhile = (folder: string, names: readonly string[]): string =>
  `Trong lúc dựng có ai đó đặt thêm vào kết quả cũ ${list(names)}; chúng còn ở "${folder}". Hãy lấy lại chúng rồi xóa thư mục đó.`;

/** The last build was put back, as a command was stopped before its own stood. */
export const lastBuildRestored = (place: string): string =>
  `Lần dựng trước bị ngắt giữa chừng; đã đặt lại kết quả cũ vào "${place}".`;

/** What a stopped build had left is gone. */
export const leftoverRemoved = (folder: string): string =>
  `Đã xóa phần dở dang của lần dựng bị ngắt: "${folder}".`;

/** What a build needed for itself could not be removed. */
export const notCleared = (folder: string, trouble: string): string =>
  `Chưa dọn được "${folder}"; lần dựng sau sẽ dọn. ${trouble}`;
