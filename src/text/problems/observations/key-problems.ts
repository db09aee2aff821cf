import type { Problem } from '../../../dataset/problems/problem.ts';
import { fact, type ProblemWordings } from '../wording/problem-words.ts';

/** Only tables of the ledger have a date of recording. */
const onSameDay = (problem: Problem): string =>
  fact(problem, 'recordedOn') === '' ? '' : ` cho ngày ghi ${fact(problem, 'recordedOn')}`;

const SAME_KEY =
  'so hai dòng với nguồn: giống hệt nhau thì bỏ một; khác nhau thì sửa khóa của dòng ghi nhầm';

const OTHER_FIGURE = 'nếu là hai số liệu khác nhau thì sửa khóa của dòng ghi nhầm';

/** Why neither of two rows takes the place of the other: of one day and place in it, a reason decides nothing. */
const whyNeither = (problem: Problem): string =>
  fact(problem, 'reasons') === ''
    ? 'không dòng nào nêu lý do thay dòng kia'
    : 'cả hai đều nêu lý do nhưng cùng ngày ghi và cùng thứ tự trong ngày (cột n), nên không dòng nào thay dòng kia';

/** What to do about rows that contradict each other where others have them already. */
const settleOnMain = (problem: Problem): string =>
  `so hai dòng với nguồn; dòng nào đúng thì ghi lý do thay dòng kia ở cột reason${
    fact(problem, 'n') === '' ? '' : ` và ghi ${fact(problem, 'n')} ở cột n`
  } (nếu cả hai đã có trong kho thì thêm một dòng mới có lý do); ${OTHER_FIGURE}`;

/** What to do about a row that is still to be joined and contradicts one that others have. */
const settleBeforeJoining = (problem: Problem): string => {
  const n = fact(problem, 'n');
  const place = n === '' ? '' : `ghi ${n} ở cột n`;
  if (fact(problem, 'reason') !== '') {
    return place === ''
      ? `so lại với nguồn; nếu dòng này đúng thì ghi ngày ghi là hôm nay, giữ lý do; nếu không thì bỏ dòng này; ${OTHER_FIGURE}`
      : `${place} để lý do của dòng này thay dòng kia; nếu dòng kia đúng thì bỏ dòng này; ${OTHER_FIGURE}`;
  }
  return `so với nguồn; nếu dòng này đúng thì ghi lý do thay dòng kia ở cột reason${
    place === '' ? '' : ` và ${place}`
  }; nếu dòng kia đúng thì bỏ dòng này; ${OTHER_FIGURE}`;
};

/** Words for keys and corrections. */
export const KEY_PROBLEMS: ProblemWordings = {
  'key-duplicate': (problem) => ({
    title: 'Trùng khóa',
    found: `khóa ${fact(problem, 'key')} đã có ở ${fact(problem, 'other')}${onSameDay(problem)}`,
    expected: `mỗi khóa (${fact(problem, 'columns').replaceAll(',', ', ')}) một dòng${onSameDay(problem)}`,
    remedy:
      fact(problem, 'recordedOn') === ''
        ? SAME_KEY
        : `${SAME_KEY}, hoặc nếu dòng này đính chính dòng kia thì ghi lý do ở cột reason và thứ tự trong ngày ở cột n`,
  }),
  'correction-without-reason': (problem) => ({
    title: 'Đính chính không có lý do',
    found: `dòng này thay dòng cùng khóa ở ${fact(problem, 'other')} mà không nói vì sao`,
    expected: 'lý do đính chính ở cột reason',
    remedy:
      'ghi lý do; nếu không định đính chính thì đây là trùng khóa, xem lại các cột khóa của dòng',
  }),
  'rows-contradict': (problem) => ({
    title: 'Hai dòng cùng khóa nói khác nhau',
    found: `khóa ${fact(problem, 'key')} ở dòng này (ghi ${fact(problem, 'recordedOn')}) và ở ${fact(problem, 'other')} (ghi ${fact(problem, 'otherRecordedOn')}) nói khác nhau, ${whyNeither(problem)}`,
    expected: 'một dòng có hiệu lực; khi chưa có thì trang nêu cả hai và coi là chưa biết',
    remedy: fact(problem, 'added') === '' ? settleOnMain(problem) : settleBeforeJoining(problem),
  }),
  'reason-without-correction': (problem) => ({
    title: 'Lý do mà không có đính chính',
    expected: `một dòng cùng khóa (${fact(problem, 'columns').replaceAll(',', ', ')}) ghi trước dòng này`,
    remedy: 'xem lại khóa có khớp dòng cần đính chính; nếu chỉ là ghi chú thì chuyển sang cột note',
  }),
};
