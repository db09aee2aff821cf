import type { Problem } from '../../../dataset/problems/problem.ts';
import { TARGET_KINDS, type TargetKind } from '../../../schema/targets.ts';
import { columnName, fact, type ProblemWordings } from '../wording/problem-words.ts';

const kindOf = (problem: Problem): string => {
  const kind = fact(problem, 'kind');
  return `mục tiêu loại ${kind} (${TARGET_KINDS[kind as TargetKind]})`;
};

const THRESHOLD_WORDS: Readonly<Record<string, string>> = {
  percent: 'một tỷ lệ phần trăm',
  number: 'một số',
};

const BETTER_WORDS: Readonly<Record<string, string>> = {
  lower: 'lower (thấp hơn)',
  higher: 'higher (cao hơn)',
};

const INFERENCE_RULES: Readonly<Record<string, string>> = {
  same: 'hai chỉ tiêu khác nhau',
  type: 'hai chỉ tiêu kiểu đạt / không đạt',
  level: 'hai chỉ tiêu cùng cấp',
};

/** Words for the plan: indicators, targets, readings, inferences. */
export const PLAN_PROBLEMS: ProblemWordings = {
  'indicator-year-start': (problem) =>
    fact(problem, 'timing') === 'flow'
      ? {
          title: 'Số thời kỳ thiếu ngày đầu năm',
          expected: 'ngày đầu năm thống kê dạng MM-DD cho số thời kỳ',
          remedy: 'ghi 12-15 hoặc 01-01, theo chế độ báo cáo của chỉ tiêu',
        }
      : {
          title: 'Số thời điểm có ngày đầu năm',
          expected: 'z, vì số thời điểm không có năm thống kê',
          remedy: 'ghi z, hoặc sửa cột timing thành flow',
        },
  'indicator-better': (problem) =>
    fact(problem, 'valueType') === 'count'
      ? {
          title: 'Thiếu chiều tốt',
          expected: 'lower hoặc higher, vì có mục tiêu đánh giá theo chỉ tiêu này',
          remedy:
            'ghi lower nếu thấp hơn là tốt hơn (hợp với reduction, maximum), higher nếu cao hơn là tốt hơn (hợp với increase, minimum)',
        }
      : {
          title: 'Thừa chiều tốt',
          expected: 'z, vì đạt bao giờ cũng tốt hơn không đạt',
          remedy: 'ghi z',
        },
  'indicator-lasting': () => ({
    title: 'Chỉ tiêu không thể giữ đến khi bị thu hồi',
    expected: 'no; chỉ kết quả đạt / không đạt tại một ngày mới có thể giữ đến khi bị thu hồi',
    remedy: 'ghi no, hoặc xem lại value_type và timing',
  }),
  'plan-count': (problem) => ({
    title: 'Nhiều kế hoạch',
    expected: `đúng một dòng trong bảng kế hoạch; đã có ${fact(problem, 'first')}`,
    remedy: 'đưa kế hoạch khác sang thư mục số liệu khác',
  }),
  'plan-dates': (problem) => ({
    title: 'Thời gian của kế hoạch bị đảo',
    expected: `${columnName(problem)} không trước ${fact(problem, 'other')} (${fact(problem, 'limit')})`,
    remedy: 'xem lại hai cột đó',
  }),
  'plan-address': (problem) => ({
    title: 'Địa chỉ trang có phần thừa',
    expected: `địa chỉ không có dấu ${fact(problem, 'sign')}, vì địa chỉ của từng trang được viết tiếp vào sau`,
    remedy: `bỏ phần từ dấu ${fact(problem, 'sign')} trở đi`,
  }),
  'plan-territory': (problem) => ({
    title: 'Địa bàn không tồn tại khi kế hoạch bắt đầu',
    expected: `đơn vị tồn tại ở ngày ${fact(problem, 'date')}; sổ có: ${fact(problem, 'lives')}`,
    remedy: 'sửa mã địa bàn, hoặc bổ sung sổ đơn vị',
  }),
  'territory-not-on-date': (problem) => ({
    title: 'Sổ không có địa bàn của kế hoạch ở ngày này',
    expected: `ngày mà sổ có địa bàn của kế hoạch (xét ngày ${fact(problem, 'date')}); sổ có: ${fact(problem, 'lives')}`,
    remedy: 'sửa ngày hay năm này, hoặc bổ sung sổ đơn vị',
  }),
  'target-threshold': (problem) =>
    fact(problem, 'needed') === ''
      ? {
          title: 'Thừa mức phải đạt',
          expected: `z, vì ${kindOf(problem)} không có mức`,
          remedy: 'ghi z, hoặc sửa loại mục tiêu',
        }
      : {
          title: 'Thiếu mức phải đạt',
          expected: `${THRESHOLD_WORDS[fact(problem, 'needed')]} cho ${kindOf(problem)}`,
          remedy: 'ghi mức như trong kế hoạch',
        },
  'target-percent': (problem) => ({
    title: 'Tỷ lệ quá 100',
    expected: `tỷ lệ từ 0 đến 100 cho ${kindOf(problem)}`,
    remedy: 'xem lại mức; nếu là số đơn vị thì dùng loại count',
  }),
  'target-mode': (problem) =>
    fact(problem, 'needed') === ''
      ? {
          title: 'Thừa cách tính',
          expected: `z, vì ${kindOf(problem)} không chia từng đơn vị hay tổng`,
          remedy: 'ghi z',
        }
      : {
          title: 'Thiếu cách tính',
          expected: `each hoặc total cho ${kindOf(problem)}`,
          remedy: 'ghi each nếu từng đơn vị phải đạt, total nếu tính trên tổng',
        },
  'target-baseline': (problem) =>
    fact(problem, 'needed') === ''
      ? {
          title: 'Thừa năm gốc',
          expected: `z, vì ${kindOf(problem)} không so với năm gốc`,
          remedy: 'ghi z, hoặc sửa loại mục tiêu',
        }
      : {
          title: 'Thiếu năm gốc',
          expected: `năm gốc cho ${kindOf(problem)}`,
          remedy: 'ghi năm mà kế hoạch lấy làm gốc',
        },
  'target-indicator': (problem) => ({
    title: 'Chỉ tiêu không hợp loại mục tiêu',
    expected: `chỉ tiêu kiểu ${
      fact(problem, 'expected') === 'pass' ? 'đạt / không đạt' : 'số đếm'
    } cho ${kindOf(problem)}`,
    remedy: 'sửa mã chỉ tiêu hoặc loại mục tiêu',
  }),
  'target-direction': (problem) => ({
    title: 'Loại mục tiêu ngược chiều tốt của chỉ tiêu',
    expected: `chiều tốt ${BETTER_WORDS[fact(problem, 'needed')]} cho ${kindOf(problem)}; chỉ tiêu ${fact(problem, 'indicator')} ghi ${BETTER_WORDS[fact(problem, 'better')]}`,
    remedy: `dùng loại ${fact(problem, 'mirrored')}, hoặc sửa cột better của chỉ tiêu`,
  }),
  'target-reach': (problem) => ({
    title: 'Đòi hỏi nhiều hơn số đơn vị có',
    expected: `không quá ${fact(problem, 'units')}, là số đơn vị trong phạm vi ngày ${fact(problem, 'date')}`,
    remedy: 'xem lại mức và phạm vi; nếu là tất cả đơn vị thì dùng loại share với mức 100',
  }),
  'milestone-level': (problem) => ({
    title: 'Mức của mốc không nằm trên đường đi lên',
    expected:
      fact(problem, 'most') === ''
        ? `không dưới ${fact(problem, 'least')}, là mức của một mốc trước đó`
        : `không quá ${fact(problem, 'most')}, là mức phải đạt của mục tiêu`,
    remedy:
      'đối chiếu mức và ngày của mốc với văn bản kế hoạch; nếu văn bản ghi như vậy thì để nguyên',
  }),
  'target-scope': (problem) => ({
    title: 'Phạm vi không cùng cấp với chỉ tiêu',
    expected: `các loại đơn vị đều thuộc ${fact(problem, 'level')} như chỉ tiêu ${fact(problem, 'indicator')}`,
    remedy: 'bỏ các loại khác cấp, hoặc sửa chỉ tiêu',
  }),
  'target-closing': (problem) => ({
    title: 'Ngày chốt sau hạn',
    expected: `ngày không sau hạn ${fact(problem, 'due')}`,
    remedy: 'ghi hạn, hoặc ngày sớm hơn nếu không còn đánh giá được',
  }),
  'milestone-date': (problem) => ({
    title:
      fact(problem, 'first') === ''
        ? 'Mốc không trước hạn'
        : 'Mốc phải đạt trước các năm của kế hoạch',
    expected:
      fact(problem, 'first') === ''
        ? `ngày trước hạn ${fact(problem, 'due')} của mục tiêu`
        : `ngày từ ${fact(problem, 'first')}, là ngày đầu năm đầu tiên được đánh giá`,
    remedy:
      fact(problem, 'first') === ''
        ? 'sửa ngày của mốc; mức ở hạn ghi ở bảng mục tiêu'
        : 'sửa ngày của mốc, hoặc ghi due là no nếu mốc chỉ là một điểm trên đường đi',
  }),
  'milestone-kind': (problem) => ({
    title: 'Mốc của mục tiêu không tính theo số đơn vị đạt',
    expected: `mục tiêu loại share hoặc count; đây là ${kindOf(problem)}`,
    remedy:
      'bỏ mốc, hoặc sửa mã mục tiêu; lời hứa riêng của một năm (due là yes) thì ghi thành một mục tiêu có hạn năm ấy',
  }),
  'reading-override': (problem) => ({
    title: 'Cách hiểu đổi điều mục tiêu không có',
    expected: `z ở ${columnName(problem)}, vì đây là ${kindOf(problem)}`,
    remedy: 'ghi z',
  }),
  'reading-same': (problem) => ({
    title: 'Cách hiểu không khác gì mục tiêu',
    expected: `ít nhất một cột khác với mục tiêu ${fact(problem, 'target')}`,
    remedy: 'ghi điều được hiểu khác, hoặc bỏ dòng',
  }),
  'inference-ends': (problem) => ({
    title: 'Hai chỉ tiêu không suy ra nhau được',
    expected: `${INFERENCE_RULES[fact(problem, 'rule')]}; quy tắc này đi từ ${fact(problem, 'from')}`,
    remedy: 'sửa một trong hai chỉ tiêu, hoặc bỏ quy tắc',
  }),
};
