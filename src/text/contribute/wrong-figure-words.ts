import type { ReportWayName } from './report-ways.ts';

/** What the page says of a report that was written. `{contact}` is filled in with where a mail goes. */

export const REPORT_HEADING = 'Nội dung báo';
export const REPORT_KEPT =
  'Chưa có gì được gửi đi. Xem lại nội dung báo, rồi gửi theo một trong các cách dưới đây.';
/** Said where a site has set no place for reports. */
export const REPORT_NOWHERE =
  'Trang này chưa đặt nơi nhận, nên chưa gửi đi đâu được. Hãy giữ nội dung báo, và gửi khi trang có nơi nhận.';
export const REPORT_COPY = 'Chép nội dung báo';
export const REPORT_COPIED = 'Đã chép. Dán vào nơi muốn gửi.';
export const REPORT_NOT_COPIED = 'Trình duyệt không cho chép. Hãy chọn chữ trong ô và chép.';
export const REPORT_DOWNLOAD = 'Tải nội dung báo về máy';
/** What the browser calls the text of a report. */
export const REPORT_FILE = 'bao-so-lieu.txt';

/** A way to send a report: what is to be known and done, and what stands on its link. */
export interface ReportWayWords {
  readonly text: string;
  readonly label: string;
}

const beside = (text: string, label: string): ReportWayWords => ({
  text,
  label: `${label} (thẻ mới)`,
});

const mail = (text: string): ReportWayWords => ({
  text: `Gửi qua thư điện tử, không cần tài khoản nào. ${text}`,
  label: 'Viết thư tới {contact}',
});

const PUBLIC = 'Điều ghi ở đó là công khai.';
const ON_GITHUB = 'Cần tài khoản GitHub.';
const ON_HOST = 'Cần tài khoản ở nơi giữ kho.';

const CHOOSE_AGAIN =
  'Ở đó phải tự chọn lại mục “Vấn đề” và đánh dấu ô cuối cùng, vì hai chỗ này không điền sẵn được; rồi bấm “Create”.';

const filledForm = (account: string, ...more: readonly string[]): ReportWayWords =>
  beside(
    ['Gửi vào kho số liệu, nơi người quản lý kho trả lời.', account, PUBLIC, ...more].join(' '),
    'Mở mẫu báo đã điền sẵn',
  );

const emptyForm = (account: string): ReportWayWords =>
  beside(
    `Nội dung báo dài nên không điền sẵn được: chép nội dung báo, mở mẫu và dán vào. ${account} ${PUBLIC}`,
    'Mở mẫu báo',
  );

/** Every way there is, by its name; which of them a site has is up to its settings and to the report. */
export const REPORT_WAYS: Readonly<Record<ReportWayName, ReportWayWords>> = {
  'form-github': filledForm(ON_GITHUB, CHOOSE_AGAIN),
  'form-gitlab': filledForm(ON_HOST),
  'empty-form-github': emptyForm(ON_GITHUB),
  'empty-form-gitlab': emptyForm(ON_HOST),
  repository: beside(
    `Chép nội dung báo, mở kho số liệu và dán vào một vấn đề mới (issue). Cần tài khoản ở nơi ấy. ${PUBLIC}`,
    'Mở kho số liệu',
  ),
  mail: mail(
    'Chương trình thư mở ra với nội dung báo viết sẵn; không mở ra thì chép nội dung báo và gửi tới {contact}.',
  ),
  'long-mail': mail(
    'Nội dung báo dài: chép trước, bấm liên kết rồi dán vào thư gửi tới {contact}.',
  ),
  'contact-page': beside(
    'Chép nội dung báo, mở trang nhận ý kiến và dán vào đó.',
    'Mở trang nhận ý kiến',
  ),
};
