import { type IssueContent, issuePage } from '../../views/addresses/host-pages.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { hostedRepository } from '../../views/addresses/repository-host.ts';
import { mailAddress, type SendLink, type SendPlace } from './send-words.ts';
import {
  DECLARATION,
  type FigureReport,
  REPORT_FIELD_IDS,
  REPORT_FIELDS,
  type ReportFieldId,
} from './wrong-figure-fields.ts';

export const REPORT_HEADING = 'Lời báo';
export const REPORT_KEPT =
  'Chưa có gì được gửi đi. Xem lại lời báo, rồi gửi theo một trong các cách dưới đây.';
export const REPORT_COPY = 'Chép lời báo';
export const REPORT_COPIED = 'Đã chép. Dán vào nơi muốn gửi.';
export const REPORT_NOT_COPIED = 'Trình duyệt không cho chép. Hãy chọn chữ trong ô và chép.';
export const REPORT_DOWNLOAD = 'Tải lời báo về máy';
/** What the browser calls the text of a report. */
export const REPORT_FILE = 'bao-so-lieu.txt';

/** The period as a title says it. */
const periodOf = ({ period_start: from, period_end: to }: FigureReport): string =>
  to === '' || to === from ? from : `${from} đến ${to}`;

const titleOf = (report: FigureReport): string => {
  const about = [report.indicator, report.unit_code, periodOf(report)];
  return `Số liệu: ${report.kind} – ${about.join(', ')}`;
};

/** Text fields are filled in on the host; the list is chosen there again. */
const isText = (id: ReportFieldId): boolean => REPORT_FIELDS[id].kind !== 'choice';

/** A report as a text that can be sent anywhere: what is filled in, with its label. */
export const reportText = (report: FigureReport): string => {
  const lines = REPORT_FIELD_IDS.filter((id) => report[id] !== '').map((id) => {
    const { label, kind } = REPORT_FIELDS[id];
    return kind === 'lines' ? `${label}:\n${report[id]}` : `${label}: ${report[id]}`;
  });
  return `${[...lines, DECLARATION.text].join('\n')}\n`;
};

const issueOf = (report: FigureReport): IssueContent => ({
  title: titleOf(report),
  text: reportText(report),
  fields: REPORT_FIELD_IDS.filter(isText).map((id) => [id, report[id]] as const),
});

/** One way to send a report. */
export interface ReportWay {
  readonly text: string;
  readonly link: SendLink;
}

const PUBLIC = 'Điều ghi ở đó là công khai.';

const CHOOSE_AGAIN =
  'Ở đó phải tự chọn lại mục “Chuyện gì” và đánh dấu ô cuối cùng, vì hai chỗ này không điền sẵn được; rồi bấm “Create”.';

const throughRepository = (report: FigureReport, repository: string): ReportWay[] => {
  if (repository === '') return [];
  const hosted = hostedRepository(repository);
  if (hosted === undefined) {
    return [
      {
        text: `Chép lời báo, mở kho số liệu và dán vào một vấn đề mới (issue). Cần tài khoản ở nơi ấy. ${PUBLIC}`,
        link: { label: 'Mở kho số liệu (thẻ mới)', href: repository },
      },
    ];
  }
  const isGitHub = hosted.host === 'github';
  const account = isGitHub ? 'Cần tài khoản GitHub.' : 'Cần tài khoản ở nơi giữ kho.';
  const filled = issuePage(repository, issueOf(report));
  if (filled !== undefined) {
    return [
      {
        text: `Gửi vào kho số liệu, nơi người quản lý kho trả lời. ${account} ${PUBLIC}${isGitHub ? ` ${CHOOSE_AGAIN}` : ''}`,
        link: { label: 'Mở mẫu báo đã điền sẵn (thẻ mới)', href: filled },
      },
    ];
  }
  const empty = issuePage(repository, { title: '', text: '', fields: [] });
  return empty === undefined
    ? []
    : [
        {
          text: `Lời báo dài nên không điền sẵn được: chép lời báo, mở mẫu và dán vào. ${account} ${PUBLIC}`,
          link: { label: 'Mở mẫu báo (thẻ mới)', href: empty },
        },
      ];
};

/** Longer addresses are cut or refused by some mail programs and systems. */
const LONGEST_MAIL = 2000;

const PASTE_HERE = '(Dán lời báo vào đây.)\n';

const mailOf = (report: FigureReport, contact: string): ReportWay => {
  const title = titleOf(report);
  const whole = mailAddress(contact, title, reportText(report));
  const fits = whole.length <= LONGEST_MAIL;
  return {
    text: fits
      ? `Gửi qua thư điện tử, không cần tài khoản nào. Chương trình thư mở ra với lời báo viết sẵn; không mở ra thì chép lời báo và gửi tới ${contact}.`
      : `Gửi qua thư điện tử, không cần tài khoản nào. Lời báo dài: chép trước, bấm liên kết rồi dán vào thư gửi tới ${contact}.`,
    link: {
      label: `Viết thư tới ${contact}`,
      href: fits ? whole : mailAddress(contact, title, PASTE_HERE),
    },
  };
};

const throughContact = (report: FigureReport, contact: string): ReportWay[] => {
  if (contact === '') return [];
  if (!isWhole(contact)) return [mailOf(report, contact)];
  return [
    {
      text: 'Chép lời báo, mở trang nhận ý kiến và dán vào đó.',
      link: { label: 'Mở trang nhận ý kiến (thẻ mới)', href: contact },
    },
  ];
};

/** Said where a site has set no place for reports. */
export const REPORT_NOWHERE =
  'Trang này chưa đặt nơi nhận, nên chưa gửi đi đâu được. Hãy giữ lời báo, và gửi khi trang có nơi nhận.';

/** The ways to send a report; none where no place is set. */
export const reportWays = (
  report: FigureReport,
  { repository, contact }: SendPlace,
): readonly ReportWay[] => [
  ...throughRepository(report, repository),
  ...throughContact(report, contact),
];
