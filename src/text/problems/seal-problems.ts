import { fact, type ProblemWordings } from './problem-words.ts';

/** Words for releases and their seals. */
export const SEAL_PROBLEMS: ProblemWordings = {
  'release-order': (problem) => ({
    title: 'Ngày chốt số liệu không tăng dần',
    expected: `ngày chốt số liệu sau ${fact(problem, 'cutOff')} của bản ${fact(problem, 'before')} đứng trước`,
    remedy: 'lấy lại releases.csv từ bản trước; bản mới do lệnh npm run release ghi thêm ở cuối',
  }),
  'release-in-future': (problem) => ({
    title: 'Ngày chốt số liệu ở tương lai',
    expected: `ngày chốt số liệu không sau hôm nay (${fact(problem, 'today')})`,
    remedy: 'bỏ bản này và chốt lại với ngày chốt số liệu đã qua',
  }),
  'seal-missing': (problem) => ({
    title: 'Mất tệp niêm phong',
    found: `bản ${problem.value ?? ''} không có tệp ${fact(problem, 'file')}`,
    expected: 'tệp niêm phong của mọi bản đã chốt',
    remedy: 'lấy lại tệp từ lịch sử kho dữ liệu',
  }),
  'seal-unlisted': (problem) => ({
    title: 'Niêm phong của bản không có trong danh sách',
    found: `không có bản ${fact(problem, 'release')} trong releases.csv`,
    expected: 'mỗi tệp niêm phong thuộc một bản trong danh sách',
    remedy:
      'lấy lại dòng của bản đó trong releases.csv, hoặc xóa tệp nếu bản ấy chưa từng được chốt',
  }),
  'seal-row-edited': (problem) => ({
    title: 'Dòng đã niêm phong bị sửa',
    found: `dòng ${fact(problem, 'key')} (ghi ${fact(problem, 'recordedOn')}) khác với lúc niêm phong trong bản ${fact(problem, 'release')}`,
    expected: `dòng giữ nguyên như khi chốt ngày ${fact(problem, 'cutOff')}`,
    remedy:
      'trả lại dòng như cũ; muốn đính chính thì thêm dòng mới cùng khóa với ngày ghi muộn hơn và lý do',
  }),
  'seal-row-deleted': (problem) => ({
    title: 'Dòng đã niêm phong bị mất',
    found: `bảng ${fact(problem, 'table')} không còn dòng ${fact(problem, 'key')} (ghi ${fact(problem, 'recordedOn')}) đã niêm phong trong bản ${fact(problem, 'release')}`,
    expected: 'mọi dòng đã niêm phong còn nguyên, cả khóa và ngày ghi',
    remedy: 'lấy lại dòng từ lịch sử kho dữ liệu; dòng sai thì đính chính bằng dòng mới',
  }),
  'seal-row-backdated': (problem) => ({
    title: 'Dòng chen vào trước ngày chốt số liệu',
    found: `dòng ${fact(problem, 'key')} ghi ngày ${problem.value ?? ''} nhưng không có trong bản ${fact(problem, 'release')} chốt ngày ${fact(problem, 'cutOff')}`,
    expected: `ngày ghi sau ngày chốt số liệu ${fact(problem, 'cutOff')}`,
    remedy: 'ghi ngày thật sự thêm dòng này',
  }),
  'release-rows': (problem) => ({
    title: 'Sai số dòng của bản',
    expected: `${fact(problem, 'rows')} dòng theo các tệp niêm phong của bản ${fact(problem, 'release')}`,
    remedy: 'lấy lại releases.csv và thư mục seals từ lịch sử kho dữ liệu',
  }),
  'release-hash': (problem) => ({
    title: 'Sai mã băm của bản',
    expected: `${fact(problem, 'sha256')} theo các tệp niêm phong của bản ${fact(problem, 'release')}`,
    remedy: 'lấy lại releases.csv và thư mục seals từ lịch sử kho dữ liệu',
  }),
};
