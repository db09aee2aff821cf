import { onDay } from '../format/dates.ts';
import { joined } from '../format/joined.ts';

/** Before the hash of a file. */
export const HASH_LABEL = 'Mã băm SHA-256 của tệp PDF';

/** How to tell that a file is the one that was issued, in one sentence. */
export const VERIFY_FILE =
  'Để kiểm tra, tính mã băm của tệp đã tải về (sha256sum trên Linux, shasum -a 256 trên macOS, Get-FileHash trên Windows) rồi so với dãy này.';

/** Before the hash listed, of a file that was made on another machine than the one it was issued on. */
export const MADE_ELSEWHERE =
  'Tệp ở đây được dựng lại trên máy khác: chữ và cấu trúc như khi phát hành, từng byte thì khác. Mã băm của tệp khi phát hành';

/** Before the hash listed, of a file that is no longer there. */
export const FILE_GONE =
  'Bản PDF của lần này không còn dựng lại được như khi phát hành. Ai còn giữ tệp thì đối chiếu được với mã băm SHA-256 của nó';

/** In place of a report that showed what was withdrawn; `kinds` as in the list of withdrawals. */
export const withdrawnNotice = (day: string, kinds: readonly string[]): string =>
  `Lần phát hành này đã rút ${onDay(day)}${kinds.length === 0 ? '' : `, lý do: ${joined(kinds)}`}. Báo cáo và tệp PDF của lần này không còn ở đây.`;

/** Above a report that only counted what was withdrawn. */
export const countedNotice = (day: string, kinds: readonly string[]): string =>
  `Phần so sánh của lần phát hành này có tính số liệu đã rút ${onDay(day)}${kinds.length === 0 ? '' : `, lý do: ${joined(kinds)}`}. Nội dung dưới đây lập lại từ số liệu còn lại.`;

/** In place of the link to the file of a report that was withdrawn. */
export const WITHDRAWN_LABEL = 'đã rút';

/** In place of the link to such a file. */
export const GONE_LABEL = 'bản PDF không còn dựng lại được';

/** What a build says of editions that are others than listed while nothing is public. */
export const redrawnWarning = (count: number, set: string): string =>
  `Cảnh báo: ${count} lần phát hành của bộ ${set} vẽ ra khác với mã băm trong reports.csv; chưa có gì công khai nên dùng tệp mới. Ghi lại mã băm bằng: npm run editions -- --set ${set}`;

/** What it says where they may have been read. */
export const goneWarning = (count: number, set: string): string =>
  `Cảnh báo: ${count} lần phát hành của bộ ${set} không còn dựng lại được như đã công bố nên không có tệp PDF. Phát hành lần mới bằng: npm run editions -- --set ${set}`;
