import { spacing } from '../observations/name-problems.ts';
import { became } from '../observations/unit-problems.ts';
import { fact, type ProblemWordings } from '../wording/problem-words.ts';
import { quoteValue } from '../wording/quote-value.ts';

const KIND_NOUNS: Readonly<Record<string, string>> = {
  renamed: 'tên',
  retyped: 'loại đơn vị',
  moved: 'đơn vị cấp trên',
};

/** Words for the register of units: its versions, their names and changes. */
export const REGISTER_PROBLEMS: ProblemWordings = {
  'unit-name-spacing': spacing,
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
  'unit-overlap': (problem) => ({
    title: 'Hai phiên bản chồng nhau',
    found: `mã ${fact(problem, 'code')} có phiên bản mới khi chưa có thay đổi nào kết thúc ${fact(problem, 'before')}`,
    expected: 'một dòng ở unit-changes.csv kết thúc phiên bản trước vào ngày này hoặc sớm hơn',
    remedy: 'thêm thay đổi đó, hoặc bỏ phiên bản thừa',
  }),
  'unit-without-parent': (problem) => ({
    title: 'Đơn vị không có cấp trên',
    expected: `mã đơn vị cấp trên; chỉ tỉnh hoặc cả nước mới ghi z, đây là ${fact(problem, 'level')}`,
    remedy: 'ghi mã đơn vị cấp trên ở ngày valid_from',
  }),
  'unit-parent-missing': (problem) => ({
    title: 'Đơn vị cấp trên không tồn tại',
    expected: `đơn vị cấp trên tồn tại ở ngày ${fact(problem, 'date')}; sổ có: ${
      fact(problem, 'lives') || 'không có mã này'
    }${became(problem)}`,
    remedy: 'sửa mã cấp trên, hoặc thêm đơn vị cấp trên vào units.csv',
  }),
  'unit-parent-level': (problem) => ({
    title: 'Cấp trên không cao hơn',
    expected: `đơn vị cao hơn ${fact(problem, 'level')}; ${fact(problem, 'parent')} là ${fact(problem, 'found')}`,
    remedy: 'sửa mã cấp trên hoặc loại đơn vị',
  }),
  'unit-outlives-parent': (problem) => ({
    title: 'Đơn vị còn lại khi cấp trên đã hết',
    found: `từ ${fact(problem, 'date')} đơn vị cấp trên ${problem.value ?? ''} không còn`,
    expected: `một thay đổi ngày đó đưa ${fact(problem, 'code')} sang cấp trên khác hoặc kết thúc nó`,
    remedy: 'thêm dòng ở unit-changes.csv và phiên bản mới ở units.csv',
  }),
  'parent-cycle': (problem) => ({
    title: 'Cấp trên vòng tròn',
    found: `các đơn vị là cấp trên của nhau: ${fact(problem, 'cycle')}`,
    expected: 'cấp trên dẫn lên đến tỉnh hoặc cả nước',
    remedy: 'sửa mã cấp trên của một trong các đơn vị đó',
  }),
  'unit-without-arrival': (problem) => ({
    title: 'Đơn vị mới không rõ từ đâu',
    found: `${fact(problem, 'code')} ${fact(problem, 'name')} bắt đầu sau ngày mở sổ (${fact(problem, 'opening')}) mà không có thay đổi nào dẫn tới`,
    expected: 'một dòng ở unit-changes.csv có new_code này và effective_date bằng valid_from',
    remedy: 'thêm thay đổi đó, hoặc sửa valid_from',
  }),
  'change-old-missing': (problem) => ({
    title: 'Đơn vị cũ không tồn tại',
    expected: `đơn vị cũ còn tồn tại ở ngày ${fact(problem, 'date')}, hôm trước thay đổi; sổ có: ${fact(problem, 'lives')}${became(problem)}`,
    remedy: 'sửa mã cũ hoặc ngày có hiệu lực',
  }),
  'change-new-missing': (problem) =>
    fact(problem, 'ended') === ''
      ? {
          title: 'Đơn vị mới không bắt đầu ngày đó',
          expected: `phiên bản của mã mới bắt đầu ngày ${fact(problem, 'date')}; sổ có: ${fact(problem, 'lives')}`,
          remedy: 'thêm phiên bản đó vào units.csv, hoặc sửa mã mới hay ngày có hiệu lực',
        }
      : {
          title: 'Đơn vị nhận địa bàn không tồn tại',
          expected: `đơn vị mà địa bàn thuộc về từ ngày ${fact(problem, 'date')}; sổ có: ${fact(problem, 'lives')}`,
          remedy: 'sửa mã mới hay ngày có hiệu lực',
        },
  'change-ended-mixed': () => ({
    title: 'Kết thúc mà vẫn còn',
    expected: 'ended đứng một mình: đơn vị kết thúc, không có đơn vị kế thừa',
    remedy: 'bỏ ended nếu đơn vị còn tiếp tục, hoặc bỏ các loại khác',
  }),
  'change-kind-idle': (problem) => ({
    title: 'Thay đổi được ghi mà không có',
    found: `ghi "${fact(problem, 'kind')}" (${fact(problem, 'label')}) nhưng ${
      KIND_NOUNS[fact(problem, 'kind')]
    } trước và sau đều là ${fact(problem, 'before')}`,
    expected: 'loại thay đổi khớp với hai phiên bản trong units.csv',
    remedy: `bỏ ${fact(problem, 'kind')}, hoặc sửa phiên bản ghi sai`,
  }),
  'change-kind-unstated': (problem) => ({
    title: 'Thay đổi không được ghi',
    found: `${KIND_NOUNS[fact(problem, 'kind')]} đổi từ ${fact(problem, 'before')} sang ${fact(problem, 'after')} mà cột change không ghi`,
    expected: `"${fact(problem, 'kind')}" (${fact(problem, 'label')}) trong cột change`,
    remedy: `thêm ${fact(problem, 'kind')}, hoặc sửa phiên bản ghi sai`,
  }),
  'unit-coordinates': (problem) => ({
    title: 'Tọa độ xa các đơn vị lân cận',
    found:
      fact(problem, 'middle') === ''
        ? `vĩ độ ${fact(problem, 'latitude')}, kinh độ ${fact(problem, 'longitude')}`
        : `vĩ độ ${fact(problem, 'latitude')}, kinh độ ${fact(problem, 'longitude')}, cách vị trí giữa của các đơn vị lân cận (${fact(problem, 'middle')}) ${fact(problem, 'kilometres')} km`,
    expected:
      fact(problem, 'swapped') === ''
        ? 'tọa độ gần các đơn vị lân cận, vĩ độ từ -90 đến 90'
        : `vĩ độ ${fact(problem, 'longitude')} và kinh độ ${fact(problem, 'latitude')}; hai cột bị đảo`,
    remedy:
      fact(problem, 'swapped') === ''
        ? 'tra lại tọa độ, hoặc ghi x vào cả hai cột nếu không biết; sơ đồ ô không dùng tọa độ này'
        : 'đổi lại hai cột',
  }),
  'unit-near-duplicate': (problem) => ({
    title: 'Hai tên gần như nhau',
    expected: `một cách viết; ${fact(problem, 'other')} viết "${fact(problem, 'otherName')}"`,
    remedy: 'xem hai dòng có phải một đơn vị không; nếu phải thì giữ một cách đặt dấu',
  }),
};
