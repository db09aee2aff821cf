/** What a person who compares with another state of the repository is told. */

/** Git is not installed. */
export const gitMissing =
  'Không tìm thấy lệnh git. Hãy cài Git, hoặc ghi --base THƯ_MỤC với một bản khác của thư mục số liệu.';

/** Git ended with an error of its own. */
export const gitFailed = (command: string, message: string): string =>
  `Lệnh git ${command} không chạy được: ${message}`;

/** A Git from before merges without a working tree, or one that failed at it. */
export const oldGit = (message: string): string =>
  `Không gộp thử được với --base: cần Git 2.38 trở lên (xem git --version). Git báo: ${message}`;

/** The data folder is in no repository. */
export const noRepository = (folder: string): string =>
  `Tùy chọn --base: "${folder}" không nằm trong kho Git nào. Hãy chạy trong bản sao của kho, hoặc ghi --base THƯ_MỤC với một bản khác của thư mục số liệu.`;

/** Nothing of the name. */
export const unknownBase = (name: string): string =>
  `Tùy chọn --base: không có thư mục, nhánh hay commit nào tên "${name}". Nhánh ở máy chủ thì lấy về trước bằng git fetch origin, rồi ghi --base origin/main.`;

/** A folder and a branch of one name. */
export const ambiguousBase = (name: string): string =>
  `Tùy chọn --base: "${name}" vừa là thư mục vừa là nhánh hay commit. Hãy ghi ./${name} cho thư mục, refs/heads/${name} cho nhánh.`;

/** A clone whose past is cut off before the two parted. */
export const shallowClone = (name: string): string =>
  `Tùy chọn --base: bản sao này chỉ có phần lịch sử gần nhất, không thấy chỗ tách khỏi "${name}". Hãy lấy đủ lịch sử: git fetch --unshallow origin (trên GitHub Actions: fetch-depth: 0).`;

/** Two histories that never met. */
export const unrelatedBase = (name: string): string =>
  `Tùy chọn --base: nhánh đang làm và "${name}" không có commit chung nào. Hãy kiểm tra tên nhánh; nếu lịch sử của nhánh chính vừa được viết lại thì tải lại kho (git clone) và chép các tệp mới sang.`;
