import type { Problem } from '../../../dataset/problems/problem.ts';
import { PUBLISHED } from '../../../schema/sets.ts';
import { fact, type ProblemWordings } from '../wording/problem-words.ts';

const list = (numbers: string): string => numbers.replaceAll(',', ' hoặc ');

const VALUE_TYPE_WORDS: Readonly<Record<string, string>> = {
  pass: 'dat hoặc khong-dat, vì chỉ tiêu này là kiểu đạt / không đạt',
  count: 'một số đếm, vì chỉ tiêu này là kiểu số đếm',
};

const LOOK_AGAIN = 'đối chiếu cả hai số với nguồn; nếu đúng thì để nguyên';

/** Which side of a summary is contradicted. */
const side = (problem: Problem): string => (fact(problem, 'side') === 'met' ? 'đạt' : 'không đạt');

/** Words for observations: values, summaries, sources. */
export const FIGURE_PROBLEMS: ProblemWordings = {
  'reference-unknown': (problem) => ({
    title: 'Mã không có ở bảng kia',
    expected: `mã có trong bảng "${fact(problem, 'table')}"`,
    remedy:
      fact(problem, 'suggestion') === ''
        ? 'sửa mã, hoặc thêm dòng vào bảng đó'
        : `xem lại mã (có phải ${fact(problem, 'suggestion')}?), hoặc thêm dòng vào bảng đó`,
  }),
  'unit-level': (problem) => ({
    title: 'Sai cấp đơn vị',
    expected:
      fact(problem, 'valueType') === 'count'
        ? `đơn vị ${fact(problem, 'expected')} hoặc cao hơn cho chỉ tiêu ${fact(problem, 'indicator')}; mã này là ${fact(problem, 'found')}`
        : `đơn vị ${fact(problem, 'expected')} cho chỉ tiêu ${fact(problem, 'indicator')}; mã này là ${fact(problem, 'found')}`,
    remedy: 'sửa mã đơn vị hoặc mã chỉ tiêu; câu về cả địa bàn thì ghi ở aggregates.csv',
  }),
  'value-type': (problem) => ({
    title: 'Sai kiểu giá trị',
    expected: VALUE_TYPE_WORDS[fact(problem, 'expected')] ?? '',
    remedy:
      fact(problem, 'expected') === 'pass'
        ? 'ghi dat nếu đạt, khong-dat nếu không đạt'
        : 'ghi số đếm ở nguồn, hoặc sửa mã chỉ tiêu',
  }),
  'aggregate-indicator': () => ({
    title: 'Số tổng hợp của chỉ tiêu số đếm',
    expected: 'chỉ tiêu kiểu đạt / không đạt ở bảng số liệu tổng hợp',
    remedy: 'ghi số đếm của địa bàn ở values.csv',
  }),
  'aggregate-level': (problem) => ({
    title: 'Sai cấp địa bàn',
    expected: `địa bàn cao hơn ${fact(problem, 'below')} của chỉ tiêu ${fact(problem, 'indicator')}; mã này là ${fact(problem, 'found')}`,
    remedy: 'ghi mã của huyện hoặc tỉnh mà câu đó nói tới',
  }),
  'aggregate-met': (problem) => ({
    title: 'Số đạt lớn hơn tổng số',
    expected: `số không quá tổng số ${fact(problem, 'total')}`,
    remedy: 'xem lại hai số ở nguồn, có thể bị đảo cột',
  }),
  'aggregate-total': (problem) => ({
    title: 'Tổng số khác sổ đơn vị',
    expected: `${list(fact(problem, 'sizes'))} đơn vị ở ${fact(problem, 'area')} ngày ${fact(problem, 'date')} theo registry/units.csv`,
    remedy:
      'xem lại tổng số, ngày và mã địa bàn; nếu nguồn dùng danh sách của ngày khác thì ghi khoảng ngày, nếu nguồn không nêu tổng thì ghi x',
  }),
  'period-reversed': (problem) => ({
    title: 'Kỳ bị đảo',
    expected: `ngày cuối không trước ngày đầu ${fact(problem, 'start')}`,
    remedy: 'đổi lại hai ngày',
  }),
  'flow-period': (problem) => ({
    title: 'Số thời kỳ ghi một ngày',
    expected: `ngày đầu và ngày cuối của kỳ, vì ${fact(problem, 'indicator')} là số thời kỳ`,
    remedy: 'ghi ngày đầu kỳ ở period_start và ngày cuối kỳ ở period_end',
  }),
  'recorded-before-period': (problem) => ({
    title: 'Ghi trước khi hết kỳ',
    expected: `ngày ghi không trước ngày cuối kỳ ${fact(problem, 'end')}`,
    remedy: 'xem lại ngày ghi hoặc ngày của kỳ',
  }),
  'recorded-in-future': (problem) => ({
    title: 'Ngày ghi ở tương lai',
    expected: `ngày ghi không sau hôm nay (${fact(problem, 'today')})`,
    remedy: 'ghi ngày thật sự ghi dòng này',
  }),
  'source-after-recording': (problem) => ({
    title: 'Nguồn công bố sau ngày ghi',
    expected: `ngày công bố không sau ngày ghi ${fact(problem, 'recordedOn')}`,
    remedy: 'xem lại hai ngày',
  }),
  'source-set': (problem) =>
    fact(problem, 'set') === PUBLISHED
      ? {
          title: 'Số liệu minh họa trong bộ đã công bố',
          expected: 'nguồn đã công bố thật; số liệu minh họa không bao giờ nằm ở bộ này',
          remedy: 'chuyển nguồn và các dòng của nó sang bộ minh họa, hoặc sửa loại nguồn',
        }
      : {
          title: 'Nguồn thật trong bộ minh họa',
          expected: 'synthetic, vì mọi số liệu ngoài bộ published đều là minh họa',
          remedy: 'chuyển nguồn và các dòng của nó sang bộ published, hoặc sửa loại nguồn',
        },
  'value-jump': (problem) => ({
    title: 'Thay đổi đột ngột',
    found: `${problem.value ?? ''} so với ${fact(problem, 'before')} của kỳ một năm trước, đến ${fact(problem, 'beforeEnd')} (${fact(problem, 'other')})`,
    expected: 'số không hơn gấp đôi và không dưới một nửa năm trước',
    remedy: LOOK_AGAIN,
  }),
  'aggregate-drop': (problem) => ({
    title: 'Số đạt giảm mạnh',
    found: `${problem.value ?? ''} so với ${fact(problem, 'before')} ngày ${fact(problem, 'beforeDate')} (${fact(problem, 'other')})`,
    expected: 'mức giảm không quá một phần mười tổng số đơn vị',
    remedy: LOOK_AGAIN,
  }),
  'aggregate-contradicted': (problem) => ({
    title: 'Số tổng hợp trái với từng đơn vị',
    found: `số tổng hợp ghi ${fact(problem, 'stated')} đơn vị ${side(problem)}, nhưng có ${fact(problem, 'units')} đơn vị ghi ${side(problem)} cùng ngày ${fact(problem, 'date')} (ví dụ ${fact(problem, 'example')})`,
    expected: 'các dòng cùng ngày khớp nhau',
    remedy:
      'đối chiếu với các nguồn; nếu các nguồn khác nhau thật thì để nguyên, trang sẽ nêu cả hai',
  }),
  'aggregate-total-period': (problem) => ({
    title: 'Tổng số không khớp sổ trong cả khoảng',
    expected: `${list(fact(problem, 'sizes'))} đơn vị ở ${fact(problem, 'area')} từ ${fact(problem, 'start')} đến ${fact(problem, 'end')} theo registry/units.csv`,
    remedy: 'xem lại tổng số và khoảng ngày; nếu nguồn ghi vậy thì để nguyên',
  }),
  'whole-below-part': (problem) => ({
    title: 'Số của địa bàn nhỏ hơn số của đơn vị thuộc nó',
    found: `${problem.value ?? ''}, nhỏ hơn ${fact(problem, 'more')} của ${fact(problem, 'part')} cùng kỳ (${fact(problem, 'other')})`,
    expected: 'số của cả địa bàn không nhỏ hơn số của một đơn vị thuộc địa bàn',
    remedy: LOOK_AGAIN,
  }),
  'flow-year': (problem) => ({
    title: 'Kỳ không trùng năm thống kê',
    expected: `kỳ ${fact(problem, 'expectedStart')} đến ${fact(problem, 'expectedEnd')} của chỉ tiêu; dòng này đến ${fact(problem, 'end')}`,
    remedy:
      'xem lại nguồn tính năm từ ngày nào; kỳ khác chỉ cho biết năm có ít nhất hay nhiều nhất bao nhiêu',
  }),
  'stock-years': (problem) => ({
    title: 'Ngày của số liệu nằm ở nhiều năm',
    expected: `khoảng trong một năm; khoảng này kéo đến ${fact(problem, 'end')} nên không thuộc năm nào`,
    remedy: 'tìm ngày chính xác hơn ở nguồn; không có thì để nguyên',
  }),
  'source-before-period': (problem) => ({
    title: 'Nguồn công bố trước khi hết kỳ',
    expected: `ngày cuối không sau ngày công bố ${fact(problem, 'published')} của nguồn ${fact(problem, 'source')}`,
    remedy: 'lấy ngày công bố làm ngày cuối, hoặc xem lại nguồn',
  }),
  'source-near-duplicate': (problem) => ({
    title: 'Hai cách viết gần như nhau',
    expected: `một cách viết; ${fact(problem, 'other')} viết "${fact(problem, 'otherName')}"`,
    remedy: 'chọn một cách đặt dấu và dùng cho mọi dòng',
  }),
};
