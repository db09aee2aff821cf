import type { Problem } from '../../../dataset/problems/problem.ts';
import { fact, type ProblemWordings, write } from '../wording/problem-words.ts';

/** "; từ 2024-12-01 là 04203 Cao Sơn" where a unit became another. */
export const became = (problem: Problem): string =>
  fact(problem, 'successors') === '' || fact(problem, 'since') === ''
    ? ''
    : `; từ ${fact(problem, 'since')} là ${fact(problem, 'successors')}`;

/** Words for units that figures are of. */
export const UNIT_PROBLEMS: ProblemWordings = {
  'unit-unknown': (problem) => ({
    title: 'Mã đơn vị không có trong sổ',
    expected: 'mã có trong registry/units.csv',
    remedy:
      problem.proposal === undefined
        ? 'tra lại mã; tên trùng nhau nhiều nên phải tra theo mã'
        : `${write(problem, '')}, vì mã mất số 0 ở đầu`,
  }),
  'name-too-long': (problem) => ({
    title: 'Tên đơn vị quá dài',
    found: `tên dài ${fact(problem, 'length')} ký tự`,
    expected: `không quá ${fact(problem, 'longest')} ký tự, vì tên đứng trong địa chỉ trang và tên tệp`,
    remedy: 'chỉ ghi tên; điều khác ghi ở cột note',
  }),
  'unit-not-on-date': (problem) => ({
    title: 'Đơn vị không tồn tại ở ngày đó',
    expected: `đơn vị tồn tại ở ngày ${fact(problem, 'date')}; sổ có: ${fact(problem, 'lives')}${became(problem)}`,
    remedy: 'dùng mã của đơn vị ở ngày đầu kỳ, hoặc sửa ngày của kỳ',
  }),
};
