import { fact, type ProblemWording, type ProblemWordings } from './problem-words.ts';
import { quoteValue } from './quote-value.ts';

const spacing: ProblemWording = (problem) => ({
  title: 'Tên có xuống dòng hoặc nhiều dấu cách liền nhau',
  expected: 'tên trên một dòng, giữa hai chữ một dấu cách',
  remedy: `ghi ${quoteValue(fact(problem, 'suggestion'))}`,
});

/** Words for names that are none, or not what they seem. */
export const NAME_PROBLEMS: ProblemWordings = {
  'name-spacing': spacing,
  'unit-name-spacing': spacing,
  'name-without-letters': () => ({
    title: 'Tên không có chữ cái',
    expected: 'tên bằng chữ la-tinh, không phải dấu hay số ghi tạm',
    remedy: 'ghi tên đúng như trong văn bản',
  }),
  'unit-name-number': (problem) => ({
    title: 'Tên đơn vị chỉ là số',
    expected: `tên bằng chữ; chỉ phường của một số thành phố có tên là số, đây là ${fact(problem, 'type')}`,
    remedy: 'đối chiếu với danh mục của Tổng cục Thống kê; nếu đúng thì để nguyên',
  }),
  'unit-name-type': (problem) => ({
    title: 'Loại đơn vị nằm trong tên',
    expected: `tên không kèm loại; "${fact(problem, 'type')}" đứng trước tên, mà trang tự ghi loại trước mỗi tên`,
    remedy: `ghi ${quoteValue(fact(problem, 'suggestion'))}; loại đơn vị ghi ở cột type`,
  }),
  'unit-twice': (problem) => ({
    title: 'Một đơn vị ghi hai lần',
    found: `từ ${fact(problem, 'from')} mã ${fact(problem, 'code')} và mã ${fact(problem, 'otherCode')} (${fact(problem, 'other')}) cùng loại, cùng cấp trên, cùng tên ${quoteValue(problem.value ?? '')}`,
    expected: 'mỗi đơn vị một mã ở mỗi thời điểm',
    remedy:
      'tra danh mục của Tổng cục Thống kê xem mã nào đúng với tên ấy, rồi sửa tên hoặc mã ghi sai',
  }),
};
