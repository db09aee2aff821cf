import type { SendCase, SendLinkName, SendWayName } from './send-ways.ts';

/**
 * What the page says of sending files. Braces in a text name what is filled in once the files are known: `{archive}`,
 * `{count}`, `{file}`, `{path}`, `{contact}`, `{repository}`.
 */

/** The drawn pictures of pages of the host, in the order in which people meet them. */
export const HOST_PICTURES = [
  'new-file',
  'fork',
  'upload',
  'commit',
  'pull-request',
  'comment',
] as const;

export type HostPicture = (typeof HOST_PICTURES)[number];

/** A text that is said in one case only, or always. */
export interface SendLine {
  readonly text: string;
  readonly when: SendCase | null;
}

/** A link of a step. */
export interface SendStepLink {
  readonly label: string;
  readonly to: SendLinkName;
}

/** One thing to do. */
export interface SendStep extends SendLine {
  readonly links: readonly SendStepLink[];
  readonly picture: HostPicture | null;
}

/** One way to send the files, for somebody who has never used it. */
export interface SendWay {
  readonly heading: string;
  readonly lead: string;
  /** None where nothing can be done. */
  readonly steps: readonly SendStep[];
  /** What may be otherwise than the steps say, and what to do then. */
  readonly troubles: readonly SendLine[];
}

export const DOWNLOAD_HEADING = 'Tải tệp về';
export const TROUBLES_HEADING = 'Khi không giống như trên';
/** Before the files one by one, where there is an archive of them. */
export const FILES_ONE_BY_ONE = 'Từng tệp, với đường dẫn trong kho:';

/** Says of the files what they are, to keep them, and which are left out. */
export const DOWNLOAD_LEADS: readonly SendLine[] = [
  {
    text: 'Đóng góp của bạn là một tệp. Hãy tải về và giữ một bản, dù gửi theo cách nào. Chưa có gì được gửi đi.',
    when: 'one-file',
  },
  {
    text: 'Đóng góp của bạn gồm {count} tệp. Hãy tải về và giữ một bản, dù gửi theo cách nào. Chưa có gì được gửi đi.',
    when: 'several-files',
  },
  {
    text: 'Nguồn đã có trong kho, nên không phải gửi kèm tệp của nguồn.',
    when: 'sources-left-out',
  },
];

/** On the link to the archive. */
export const ARCHIVE_LABEL = 'Tải tệp nén {archive}';

/** On the link to one file. */
export const FILE_LABEL = 'Tải {file}';

const line = (text: string, when: SendCase | null = null): SendLine => ({ text, when });

const step = (
  text: string,
  links: readonly SendStepLink[] = [],
  picture: HostPicture | null = null,
): SendStep => ({ ...line(text), links, picture });

/** A link that opens beside the page says so. */
const beside = (label: string, to: SendLinkName): SendStepLink => ({
  label: `${label} (thẻ mới)`,
  to,
});

const PROPOSED =
  'GitHub là nơi giữ kho số liệu của trang này. Gửi ở đây là gửi một đề nghị (“pull request”): máy kiểm tra, người quản lý kho xem lại rồi mới nhận. Mọi điều gửi lên đều công khai.';

const SIGN_IN =
  'Đăng nhập GitHub. Chưa có tài khoản thì tạo một tài khoản: không mất tiền, chỉ cần một địa chỉ thư điện tử.';

const COMMENT = step(
  'Vài phút sau, xem dưới pull request: máy viết một lời bình, nói kiểm tra thấy gì và gộp vào thì điều gì đổi. Không có lỗi thì bạn đã xong việc; người quản lý kho có hỏi gì cũng hỏi ở đó.',
  [],
  'comment',
);

const SHARED_TROUBLES = [
  'Trang báo “404” hoặc “Page not found”: bạn chưa đăng nhập, hoặc kho đã chuyển chỗ. Đăng nhập rồi mở lại liên kết.',
  'Chưa thấy lời bình, hoặc mục “Checks” còn chờ: với người gửi lần đầu, người quản lý kho phải cho máy chạy. Không cần gửi lại.',
  'Lời bình nêu lỗi: trong pull request, mở mục “Files changed”, bấm dấu ba chấm bên phải tên tệp, chọn “Edit file”, sửa đúng chỗ được nêu rồi bấm “Commit changes…”. Máy kiểm tra lại. Thấy khó thì bấm “Close pull request”, sửa ở trang này và gửi lại từ đầu.',
  'Gửi nhầm: bấm “Close pull request” ở cuối trang của pull request. Điều đã gửi vẫn còn đọc được ở đó.',
];

const TO_CONTACT =
  'Nếu vẫn không được, hãy gửi tệp tới nơi nhận ý kiến, theo cách nêu ở cùng phần này.';

const troublesWith = (own: readonly string[]): SendLine[] => [
  ...[...own, ...SHARED_TROUBLES].map((text) => line(text)),
  line(TO_CONTACT, 'contact'),
];

/** One file, whose page on the host is filled in. */
const BY_NEW_FILE: SendWay = {
  heading: 'Gửi qua GitHub',
  lead: PROPOSED,
  steps: [
    step(SIGN_IN, [beside('Tạo tài khoản GitHub', 'sign-up')]),
    step(
      'Mở trang tạo tệp của kho. Đường dẫn và nội dung đã điền sẵn, không phải gõ gì thêm.',
      [beside('Mở trang tạo tệp đã điền sẵn', 'new-file')],
      'new-file',
    ),
    step(
      'Bấm “Commit changes…”. Hộp thoại hiện ra: nếu có hai lựa chọn thì chọn dòng “Create a new branch…”, các ô khác để nguyên, rồi bấm “Propose changes”.',
      [],
      'commit',
    ),
    step(
      'Trang tiếp theo cho xem lại điều sẽ gửi: bấm “Create pull request”. Trang sau nữa có sẵn mấy dòng để ghi nguồn và chỗ của con số trong nguồn: điền, rồi bấm “Create pull request” một lần nữa. Thấy ngay mấy dòng ấy thì chỉ phải bấm một lần.',
      [],
      'pull-request',
    ),
    COMMENT,
  ],
  troubles: troublesWith([
    'Trang báo “You need to fork this repository”: bạn không có quyền ghi thẳng vào kho, ai mới đến cũng vậy. Bấm “Fork this repository”, GitHub tạo một bản sao của kho trong tài khoản của bạn. Sau đó mà tên tệp hay nội dung trống thì trở lại đây, mở liên kết ở bước trên một lần nữa.',
    'Trang báo đã có tệp cùng tên: đóng góp này đã có trong kho, không phải gửi nữa.',
  ]),
};

/** Files with their folders, dragged onto a page of the host. */
const BY_UPLOAD: SendWay = {
  heading: 'Gửi qua GitHub',
  lead: PROPOSED,
  steps: [
    step(SIGN_IN, [beside('Tạo tài khoản GitHub', 'sign-up')]),
    step(
      'Tải tệp nén {archive} ở trên và giải nén: trên Windows, bấm chuột phải vào tệp, chọn “Extract All…” (“Giải nén tất cả”); trên máy Mac, bấm đúp. Bên trong có một thư mục tên là data.',
    ),
    step(
      'Tạo bản sao của kho trong tài khoản của bạn: mở trang sau, để nguyên mọi ô rồi bấm “Create fork”. Bạn có quyền ghi vào kho thì không cần bản sao.',
      [
        beside('Mở trang tạo bản sao', 'fork'),
        beside('Có quyền ghi vào kho: mở thẳng trang tải tệp lên', 'upload'),
      ],
      'fork',
    ),
    step(
      'Ở trang của bản sao vừa mở ra, bấm “Add file”, chọn “Upload files”. Kéo cả thư mục data từ máy, thả vào khung lớn. Chờ đến khi đủ tên tệp hiện ra dưới khung; tên nào cũng phải bắt đầu bằng data/.',
      [],
      'upload',
    ),
    step(
      'Ở cuối trang ấy, chọn “Create a new branch for this commit and start a pull request” rồi bấm “Propose changes”.',
      [],
      'commit',
    ),
    step(
      'Trang tiếp theo: ở ô “base repository” phải là {repository}. Không thấy ô ấy thì bấm “compare across forks”; thấy tên khác thì bấm vào và chọn lại. Điền nguồn và chỗ của con số trong nguồn vào mấy dòng có sẵn, rồi bấm “Create pull request”.',
      [],
      'pull-request',
    ),
    COMMENT,
  ],
  troubles: troublesWith([
    'Trang báo “Uploads are disabled”: bạn đang ở kho chính, nơi chỉ người có quyền ghi mới tải tệp lên được. Tạo bản sao trước, rồi tải lên ở trang của bản sao.',
    'GitHub nói bạn đã có bản sao: dùng luôn bản sao ấy.',
    'Tên tệp hiện ra không bắt đầu bằng data/: đã thả nhầm một tệp, hoặc thư mục bên ngoài. Bấm dấu × cạnh từng tên để bỏ ra, rồi kéo lại đúng thư mục data.',
    'Điện thoại không kéo thả được thư mục: hãy làm trên máy tính.',
  ]),
};

/** A repository whose pages are not known here. */
const BY_REPOSITORY: SendWay = {
  heading: 'Gửi qua kho số liệu',
  lead: 'Trang này không biết trước các màn hình của nơi giữ kho, nên chỉ nêu được việc phải làm. Mọi điều gửi lên đều công khai.',
  steps: [
    step('Mở kho và đăng nhập.', [beside('Mở kho số liệu', 'repository')]),
    step(
      'Tạo một nhánh mới, thêm từng tệp vào đúng đường dẫn ghi ở trên. Không sửa tệp nào đã có.',
    ),
    step(
      'Mở đề nghị gộp nhánh ấy vào nhánh main, nêu nguồn và chỗ của con số trong nguồn. Máy kiểm tra, người quản lý kho xem lại rồi mới nhận.',
    ),
  ],
  troubles: [],
};

const DOWNLOADING: readonly SendStep[] = [
  { ...step('Tải tệp ở trên về máy.'), when: 'one-file' },
  { ...step('Tải tệp nén {archive} ở trên về máy.'), when: 'several-files' },
];

const BY_MAIL: SendWay = {
  heading: 'Gửi qua thư điện tử',
  lead: 'Không cần tài khoản nào. Người quản lý trang nhận thư, kiểm tra và đưa vào kho thay bạn.',
  steps: [
    ...DOWNLOADING,
    step('Bấm liên kết sau: chương trình thư mở ra, đã có nơi nhận, tiêu đề và lời viết sẵn.', [
      { label: 'Viết thư tới {contact}', to: 'mail' },
    ]),
    step('Đính kèm tệp vừa tải: trang này không tự đính kèm được. Rồi gửi.'),
  ],
  troubles: [
    line(
      'Không có chương trình thư nào mở ra: viết thư từ hộp thư bạn vẫn dùng, gửi tới {contact}, và đính kèm tệp.',
    ),
  ],
};

const BY_CONTACT_PAGE: SendWay = {
  heading: 'Gửi tới nơi nhận ý kiến',
  lead: 'Người quản lý trang nhận ý kiến ở một trang riêng.',
  steps: [
    ...DOWNLOADING,
    step('Mở trang nhận ý kiến.', [beside('Mở trang nhận ý kiến', 'contact')]),
    step('Gửi tệp theo cách trang ấy chỉ, và nói đó là số liệu đóng góp, đã được kiểm tra.'),
  ],
  troubles: [],
};

const NOWHERE: SendWay = {
  heading: 'Chưa có nơi nhận',
  lead: 'Trang này chưa đặt kho số liệu và nơi nhận ý kiến, nên chưa gửi đi đâu được. Tệp tải về vẫn dùng được: hãy giữ lại, và gửi khi trang có nơi nhận.',
  steps: [],
  troubles: [],
};

/** Every way there is, by its name; which of them a site has is up to its settings and to the files. */
export const SEND_WAYS: Readonly<Record<SendWayName, SendWay>> = {
  'new-file': BY_NEW_FILE,
  upload: BY_UPLOAD,
  repository: BY_REPOSITORY,
  mail: BY_MAIL,
  'contact-page': BY_CONTACT_PAGE,
  nowhere: NOWHERE,
};
