import { fact, type ProblemWordings } from '../wording/problem-words.ts';

/** Words for rows that came after a release was closed. */
export const LATE_PROBLEMS: ProblemWordings = {
  'row-late': (problem) => {
    const others = Number(fact(problem, 'others'));
    return {
      title: 'Dòng gộp sau khi bản đã chốt',
      found: `dòng ${fact(problem, 'key')} ghi ngày ${fact(problem, 'recordedOn')}${
        others === 0 ? '' : ` và ${others} dòng khác của tệp này`
      } được gộp sau khi bản ${fact(problem, 'release')} (ngày chốt ${fact(problem, 'cutOff')}) đã niêm phong`,
      expected: `dòng thuộc bản chốt tiếp theo, không thuộc bản ${fact(problem, 'release')}`,
      remedy: 'giữ nguyên ngày ghi; không phải sửa gì, lần chốt sau sẽ niêm phong dòng này',
    };
  },
};
