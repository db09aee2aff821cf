import type {
  Evaluation,
  ReleaseInfo,
  WithdrawalInfo,
} from '../../evaluation/record/evaluation.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { dataDescription, dataTitle, withNotice } from '../names/data-names.ts';
import { keyAbout } from '../names/key-about.ts';
import { LICENCE } from '../names/licence.ts';
import { withdrawalReason } from '../names/withdrawal-reason.ts';
import { withdrawnKey } from '../names/withdrawn-key.ts';
import { sealedText } from '../releases/release-words.ts';
import {
  type ArchiveFile,
  CHECK_FILES,
  CORRECTIONS_NOTE,
  CSV_NOTES,
  MISSING_NOTE,
} from './archive-readme.ts';

/** The title of the data of one release. */
export const releaseDataTitle = (release: string, evaluation: Evaluation): string =>
  `${dataTitle(evaluation)}, bản ${release}`;

/** What the file of a release is called where it is linked. */
export const releaseArchiveLabel = (release: string): string => `Các dòng của bản ${release}`;

/** The one file of an archive in place of a release that nobody may have any more. */
export const WITHDRAWN_NOTICE = 'DA-RUT.txt';

/** Beside its link where a notice stands in its place. */
export const WITHDRAWN_FILE = 'Có số liệu đã rút: tệp chỉ còn thông báo.';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const parts = (...all: readonly string[]): string => `${all.join('\n\n')}\n`;

/** Rows that the release sealed and that did not count any more when it was closed. */
const withoutWords = (missing: number): string =>
  missing === 0
    ? ''
    : `; ${nbsp(formatCount(missing), 'dòng')} bản này kể cả đã rút hoặc để riêng từ trước khi chốt`;

/** What a release is and what its file holds. */
export interface ReleaseReadme {
  readonly release: ReleaseInfo;
  /** What was known when it was closed. */
  readonly evaluation: Evaluation;
  /** Where its file stands on the site. */
  readonly address: string;
  /** How many rows are in its tables. */
  readonly rows: number;
  readonly files: readonly ArchiveFile[];
}

/**
 * The text that says what is in the file of a release and how to use it. Nothing that can be set, corrected or withdrawn
 * later stands in it, so that the file stays the same byte for byte.
 */
export const releaseReadme = ({
  release,
  evaluation,
  address,
  rows,
  files,
}: ReleaseReadme): string => {
  const then = { ...release, withdrawn: null };
  return parts(
    `${dataTitle(evaluation).toUpperCase()}: BẢN ${release.id}`,
    dataDescription(evaluation),
    [
      `${release.title}. ${sealedText(then)}`,
      `SHA-256 của bản: ${release.sha256}.`,
      `Các bảng ở đây có ${nbsp(formatCount(rows), 'dòng')}${withoutWords(release.rows - rows)}.`,
    ].join('\n'),
    'CÁCH ĐỌC',
    list([
      'Đây là đúng các dòng mà bản này niêm phong, kể cả dòng đã được đính chính; không có gì ghi sau ngày chốt.',
      ...CSV_NOTES,
      MISSING_NOTE,
      CORRECTIONS_NOTE,
      'Nghĩa của từng cột: datapackage.json.',
      CHECK_FILES,
    ]),
    'CÁC TỆP',
    list(files.map(({ path, label }) => `${path}: ${label}`)),
    'GIẤY PHÉP',
    `${LICENCE.title}, ${LICENCE.address} (xem LICENSE.txt).`,
    'TRÍCH DẪN',
    `${releaseDataTitle(release.id, evaluation)} (chốt ${onDay(release.cutOff)}). Đường dẫn trên trang: ${address}`,
  );
};

const withdrawalLine = (withdrawal: WithdrawalInfo, evaluation: Evaluation): string => {
  const { table, key, withdrawnOn, decidedBy } = withdrawal;
  return `${formatDate(withdrawnOn)}: ${keyAbout(table, key, evaluation)} (${withdrawnKey(withdrawal)}). ${withdrawalReason(withdrawal)} Nơi quyết định: ${decidedBy}.`;
};

/** What stands in place of a release of which something was withdrawn: that it does, since when, and why. */
export const withdrawnReleaseNotice = (
  release: ReleaseInfo,
  withdrawals: readonly WithdrawalInfo[],
  evaluation: Evaluation,
): string =>
  parts(
    withNotice(`BẢN SỐ LIỆU ${release.id}: THÔNG BÁO`, evaluation),
    `Bản này (${release.title}, chốt ${onDay(release.cutOff)}) có số liệu đã rút sau khi chốt. Tệp của bản vì thế không còn; thông báo này thay vào đó.`,
    'ĐÃ RÚT',
    list(withdrawals.map((one) => withdrawalLine(one, evaluation))),
    'CÒN LẠI',
    list([
      'Mọi số liệu còn được công bố: trang Số liệu, và các bản chốt sau lần rút.',
      `Mã băm SHA-256 của bản không đổi, vẫn tính lại được từ các niêm phong trong kho số liệu: ${release.sha256}.`,
    ]),
  );
