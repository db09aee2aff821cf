import type { Problem } from '../../../dataset/problems/problem.ts';
import { formatCount } from '../../format/format.ts';
import { fact, type ProblemWordings, write } from '../wording/problem-words.ts';
import { quoteValue } from '../wording/quote-value.ts';

/** So many cells are told one by one. */
const MOST_CELLS = 4;

const ofDay = (problem: Problem): string =>
  fact(problem, 'recordedOn') === '' ? '' : ` (ghi ${fact(problem, 'recordedOn')})`;

const rowName = (problem: Problem): string =>
  `dòng ${fact(problem, 'key')}${ofDay(problem)} của bảng ${fact(problem, 'table')}`;

/** "cột value trước là "12", cột flag trước là "p"". */
const before = (problem: Problem): string => {
  const columns = fact(problem, 'columns').split(',');
  const told = columns
    .slice(0, MOST_CELLS)
    .map((column) => `cột ${column} trước là ${quoteValue(fact(problem, `was.${column}`))}`);
  const more = columns.length - told.length;
  return [...told, ...(more > 0 ? [`và ${more} cột nữa`] : [])].join(', ');
};

const CORRECT =
  'muốn đính chính thì thêm dòng mới cùng khóa, ngày ghi là hôm nay, lý do ở cột reason, ở một tệp của riêng bạn';

const WITHDRAW = 'số liệu phải rút (dữ liệu cá nhân, sai nguồn) thì dùng npm run withdraw';

const RESTORE_FILE = 'lấy lại tệp từ nhánh chính (git checkout origin/main -- tệp này)';

const changedOrGone = (problem: Problem): string =>
  problem.line === undefined
    ? `${rowName(problem)}, ở dòng ${fact(problem, 'line')} trên nhánh chính, không còn`
    : `${rowName(problem)} khác trên nhánh chính: ${before(problem)}`;

/** Words for what a contribution does to what is on the main branch. */
export const CONTRIBUTION_PROBLEMS: ProblemWordings = {
  'base-row-edited': (problem) => ({
    title: 'Dòng trên nhánh chính bị sửa',
    found: `${rowName(problem)} khác trên nhánh chính: ${before(problem)}`,
    expected: 'dòng đã có trên nhánh chính giữ nguyên từng ô',
    remedy: `${write(problem, 'trả lại dòng như cũ')}; ${CORRECT}`,
  }),
  'base-file-rewritten': (problem) => ({
    title: 'Nhiều dòng trên nhánh chính bị đổi cùng lúc',
    found: `${formatCount(Number(fact(problem, 'rows')))} dòng đã có trên nhánh chính bị đổi trong tệp này, như khi một bảng tính lưu lại tệp; ở dòng đầu, ${before(problem)}`,
    expected: 'dòng đã có trên nhánh chính giữ nguyên từng ô',
    remedy: `${RESTORE_FILE} và chuyển các dòng mới của bạn sang một tệp riêng`,
  }),
  'base-row-deleted': (problem) => ({
    title: 'Dòng trên nhánh chính bị xóa',
    found: `không còn ${rowName(problem)}, ở dòng ${fact(problem, 'line')} của tệp này trên nhánh chính`,
    expected: 'mọi dòng đã có trên nhánh chính còn nguyên, ở tệp nào cũng được',
    remedy: `lấy lại dòng ấy; ${CORRECT}; ${WITHDRAW}`,
  }),
  'base-file-deleted': (problem) => ({
    title: 'Tệp có dòng trên nhánh chính bị xóa',
    found: `tệp không còn, và ${formatCount(Number(fact(problem, 'rows')))} dòng của nó không có ở tệp nào khác; dòng đầu là ${rowName(problem)}`,
    expected: 'mọi dòng đã có trên nhánh chính còn nguyên, ở tệp nào cũng được',
    remedy: `${RESTORE_FILE}; ${CORRECT}; ${WITHDRAW}`,
  }),
  'base-release-changed': (problem) => ({
    title: 'Bản đã chốt trên nhánh chính bị thay đổi',
    found: changedOrGone(problem),
    expected: 'danh sách các bản đã chốt chỉ thêm, không sửa, không xóa',
    remedy: `${RESTORE_FILE}; bản mới do lệnh npm run release ghi thêm ở cuối`,
  }),
  'base-withdrawal-changed': (problem) => ({
    title: 'Lần rút trên nhánh chính bị thay đổi',
    found: changedOrGone(problem),
    expected: 'lần rút chỉ thêm, không sửa, không xóa; điều đã rút không mở lại',
    remedy: `${RESTORE_FILE}; có số liệu khác cho khóa ấy thì ghi dòng mới có lý do`,
  }),
  'base-seal-changed': (problem) => ({
    title: 'Niêm phong trên nhánh chính bị thay đổi',
    found:
      fact(problem, 'gone') === ''
        ? `${formatCount(Number(fact(problem, 'rows')))} dòng niêm phong trên nhánh chính đã khác hoặc không còn`
        : 'tệp niêm phong có trên nhánh chính, ở đây không còn',
    expected: 'tệp niêm phong giữ nguyên như khi chốt',
    remedy: RESTORE_FILE,
  }),
  'base-edition-changed': (problem) => ({
    title: 'Lần phát hành trên nhánh chính bị thay đổi',
    found: changedOrGone(problem),
    expected:
      'danh sách báo cáo đã phát hành chỉ thêm, không sửa, không xóa; chỉ lệnh npm run editions và npm run withdraw ghi thêm vào dòng cũ',
    remedy: `${RESTORE_FILE}; lần phát hành mới do lệnh npm run editions ghi thêm ở cuối`,
  }),
  'base-conflict': () => ({
    title: 'Xung đột với nhánh chính',
    found: 'tệp này được sửa ở cùng một chỗ cả trên nhánh chính và ở đây',
    expected: 'dòng mới ở một tệp của riêng bạn, không ai khác sửa',
    remedy:
      'trả tệp về như trên nhánh chính và chuyển các dòng mới sang tệp riêng; hoặc gộp nhánh chính vào đây (git merge origin/main) và giữ dòng của cả hai bên; danh sách các bản đã chốt thì lấy của nhánh chính rồi chốt lại',
  }),
  'history-root': (problem) => ({
    title: 'Lịch sử cũ đã bị thay',
    found: `nhánh này không đi từ commit ${problem.value ?? ''}, commit đầu tiên sau khi lịch sử được viết lại`,
    expected: 'nhánh đi từ commit ấy, để điều đã gỡ không trở lại',
    remedy:
      'tải lại kho (git clone), chép các tệp mới của bạn sang, rồi mở pull request mới; không gộp nhánh cũ',
  }),
};
