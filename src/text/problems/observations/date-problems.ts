import { fact, type ProblemWordings, write } from '../wording/problem-words.ts';

const ISO = 'ngày dạng YYYY-MM-DD (năm-tháng-ngày)';

/** Where a limit of days or years comes from. */
const PLAN_LIMITS: Readonly<Record<string, string>> = {
  signed_on: 'là ngày ban hành kế hoạch',
  period_start: 'là ngày đầu thời gian thực hiện kế hoạch',
  period_end: 'là ngày cuối thời gian thực hiện kế hoạch',
  due_date: 'là năm cuối trước hạn của mục tiêu',
  around: 'vì xa hơn thì ngoài thời gian mà kế hoạch nói tới',
};

/** Words for dates. */
export const DATE_PROBLEMS: ProblemWordings = {
  'date-day-first': (problem) => ({
    title: 'Ngày viết theo kiểu ngày/tháng/năm',
    expected: ISO,
    remedy: write(
      problem,
      `xem ở nguồn ngày này là ${fact(problem, 'suggestion')} hay là ${fact(problem, 'other')} (máy viết tháng trước), rồi ghi ngày đúng`,
    ),
  }),
  'date-month-first': (problem) => ({
    title: 'Ngày viết theo kiểu tháng/ngày/năm',
    expected: ISO,
    remedy: `${write(problem, 'ghi lại ngày')}; các ngày khác trong tệp có lẽ cũng bị đảo, nên xem lại cả cột`,
  }),
  'date-serial': (problem) => ({
    title: 'Ngày thành số của bảng tính',
    expected: ISO,
    remedy: `${write(problem, 'ghi lại ngày')}, và định dạng cột là văn bản trong bảng tính`,
  }),
  'date-unpadded': (problem) => ({
    title: 'Ngày không đúng dạng',
    expected: `${ISO}, tháng và ngày đủ hai chữ số, nối bằng "-"`,
    remedy: write(problem, 'ghi lại ngày'),
  }),
  'date-with-time': (problem) => ({
    title: 'Ngày kèm giờ',
    expected: `${ISO}, không có giờ`,
    remedy: write(
      problem,
      `xem ở nguồn ngày này là ${fact(problem, 'suggestion')} hay đã sang ngày khác theo giờ Việt Nam, rồi bỏ giờ`,
    ),
  }),
  'date-out-of-range': (problem) => ({
    title: 'Ngày thuộc thế kỷ khác',
    expected: `ngày từ ${fact(problem, 'first')} đến ${fact(problem, 'last')}`,
    remedy: 'tra lại ngày ở nguồn; đừng ghi ngày tượng trưng cho điều không biết hay không có hạn',
  }),
  'date-impossible': (problem) => ({
    title: 'Ngày không có trong lịch',
    expected:
      fact(problem, 'days') === '0'
        ? `tháng từ 01 đến 12, không có tháng ${fact(problem, 'month')}`
        : `ngày có thật; tháng ${fact(problem, 'month')}/${fact(problem, 'year')} có ${fact(problem, 'days')} ngày`,
    remedy: 'tra lại ngày ở nguồn',
  }),
  'date-invalid': () => ({
    title: 'Không phải ngày',
    expected: ISO,
    remedy: 'ghi đủ năm, tháng, ngày; chỉ biết một khoảng thì ghi ngày đầu và ngày cuối của khoảng',
  }),
  'date-beyond-plan': (problem) => ({
    title: 'Ngày nằm ngoài thời gian của kế hoạch',
    expected: `${fact(problem, 'unit') === 'year' ? 'năm' : 'ngày'} ${
      fact(problem, 'side') === 'from' ? 'từ' : 'đến'
    } ${fact(problem, 'limit')}, ${PLAN_LIMITS[fact(problem, 'of')]}`,
    remedy: 'đối chiếu với kế hoạch; nếu đúng thì để nguyên',
  }),
};
