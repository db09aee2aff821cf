import { formatCount } from '../format/format.ts';
import { visibleValue } from '../problems/wording/quote-value.ts';
import type { Refusal, RefusalReason } from './refusal.ts';

/** What was found of a pull request. */
export type Findings = {
  /** Whether it changes what code owners decide of: registry, plan or settings. */
  readonly owned: boolean;
} & (
  | { readonly kind: 'unrelated' | 'outside' }
  /** More than so many files, or bytes. */
  | { readonly kind: 'too-much'; readonly most: { readonly paths: number; readonly bytes: number } }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** `text` is Markdown. */
  | { readonly kind: 'described'; readonly text: string }
);

/** By this a comment of the program is known again; the host does not show it. */
export const COMMENT_MARK = '<!-- anh-huong-cua-dong-gop -->';

/** As many characters the host takes in one comment, and some less. */
const MOST_CHARACTERS = 65_500;

/** Files that are named one by one. */
const SHOWN = 20;

const LONGEST_PATH = 160;

const REASONS: Readonly<Record<RefusalReason, string>> = {
  mode: 'là liên kết, tệp chạy được hoặc kho con, không phải tệp thường',
  twin: 'trùng tên với tệp khác nếu không kể chữ hoa, chữ thường',
  name: 'không phải tệp CSV có tên chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch ngang và gạch dưới',
  large: 'lớn hơn 1 MB',
};

/** Any text as code in one line of Markdown, where nothing of it can end the code or hide. */
export const codeSpan = (text: string): string =>
  `\`${visibleValue(text, LONGEST_PATH).replaceAll('`', '⟨U+0060⟩')}\``;

const refusalLines = (refusals: readonly Refusal[]): string[] => {
  const lines = refusals
    .slice(0, SHOWN)
    .map(({ path, reason }) => `- ${codeSpan(path)}: ${REASONS[reason]}.`);
  const more = refusals.length - lines.length;
  return more === 0 ? lines : [...lines, `- … và ${formatCount(more)} tệp nữa.`];
};

const OWNED =
  '**Danh mục đơn vị, kế hoạch hoặc thiết lập của trang thay đổi: người phụ trách nêu trong `CODEOWNERS` quyết định.**';

const CHECK = 'Phần kiểm tra của pull request này vẫn chạy và báo kết quả riêng.';

const MEGABYTE = 1_000_000;

const tooMuch = ({ paths, bytes }: { readonly paths: number; readonly bytes: number }): string =>
  `Đóng góp này có quá ${formatCount(paths)} tệp hoặc quá ${formatCount(Math.floor(bytes / MEGABYTE))} MB, nên không gộp thử ở đây. Hãy chia thành nhiều pull request nhỏ hơn.`;

const bodyOf = (findings: Findings): string => {
  switch (findings.kind) {
    case 'described':
      return findings.text.trimEnd();
    case 'outside':
      return `Đóng góp này sửa cả ngoài thư mục \`data/\`, nên không nói ảnh hưởng ở đây. ${CHECK}`;
    case 'unrelated':
      return 'Nhánh này và `main` không có commit chung nào, nên không gộp thử được. Nếu lịch sử của `main` vừa được viết lại thì tải lại kho và chép các tệp mới sang.';
    case 'too-much':
      return tooMuch(findings.most);
    case 'refused':
      return [
        'Đóng góp này có tệp không được đọc, nên không nói ảnh hưởng:',
        '',
        ...refusalLines(findings.refusals),
        '',
        `Ở đây chỉ đọc tệp CSV thường. Tệp gửi nhầm thì bỏ hoặc đổi tên rồi đẩy lên lại. ${CHECK}`,
      ].join('\n');
  }
};

const footer = (head: string, base: string): string =>
  `<sub>Tính cho commit ${head} gộp thử vào \`main\` ở ${base}. Có commit mới thì lời này được viết lại.</sub>`;

/** The beginning of a text that fits, up to the end of a line where there is one, and how much does not. */
const cut = (text: string, room: number): string => {
  if (text.length <= room) return text;
  const lineEnd = text.lastIndexOf('\n', room);
  const end = lineEnd < 0 ? room : lineEnd;
  const rest = text.slice(end).trimStart().split('\n').length;
  return `${text.slice(0, end)}\n\n… và ${formatCount(rest)} dòng nữa.`;
};

/** Room for what says that lines are missing. */
const LAST_LINE = 100;

/**
 * The whole comment below a pull request, in Markdown: first that code owners decide, where they do, last
 * the two commits of which it tells, and the mark. What does not fit is counted.
 * @param head full id of the last commit of the contribution
 * @param base full id of the commit that it is joined with
 */
export const commentText = (
  findings: Findings,
  { head, base }: { readonly head: string; readonly base: string },
): string => {
  const start = findings.owned ? `${OWNED}\n\n` : '';
  const end = `\n\n${footer(head, base)}\n${COMMENT_MARK}`;
  const room = MOST_CHARACTERS - start.length - end.length - LAST_LINE;
  return `${start}${cut(bodyOf(findings), room)}${end}`;
};
