import { fact, type ProblemWordings } from '../wording/problem-words.ts';

/** Words for releases and their seals. */
export const SEAL_PROBLEMS: ProblemWordings = {
  'release-order': (problem) => ({
    title: 'Ngày chốt số liệu không tăng dần',
    expected: `ngày chốt số liệu sau ${fact(problem, 'cutOff')} của bản ${fact(problem, 'before')} đứng trước`,
    remedy:
      'lấy lại releases.csv từ lịch sử kho dữ liệu; bản mới do lệnh npm run release ghi thêm ở cuối',
  }),
  'release-in-future': (problem) => ({
    title: 'Ngày chốt số liệu ở tương lai',
    expected: `ngày chốt số liệu không sau hôm nay (${fact(problem, 'today')})`,
    remedy: 'bỏ bản này và chốt lại với ngày chốt số liệu không sau hôm nay',
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
      'trả lại dòng như cũ; muốn đính chính thì thêm dòng mới cùng khóa có lý do; muốn rút thì chạy npm run withdraw',
  }),
  'seal-row-deleted': (problem) => ({
    title: 'Dòng đã niêm phong bị mất',
    found: `bảng ${fact(problem, 'table')} không còn dòng ${fact(problem, 'key')} (ghi ${fact(problem, 'recordedOn')}) đã niêm phong trong bản ${fact(problem, 'release')}`,
    expected: 'mọi dòng đã niêm phong còn nguyên, cả khóa và ngày ghi',
    remedy:
      'lấy lại dòng từ lịch sử kho dữ liệu; dòng sai thì đính chính bằng dòng mới có lý do; dòng không được phép có thì chạy npm run withdraw',
  }),
  'seal-nonce-left': (problem) => ({
    title: 'Niêm phong của dòng đã rút còn số ngẫu nhiên',
    found: `bản ${fact(problem, 'release')} còn số ngẫu nhiên của một dòng đã rút ngày ${fact(problem, 'withdrawnOn')}`,
    expected: 'cột nonce để trống, để không ai đoán được điều đã rút từ mã băm',
    remedy: 'chạy npm run withdraw -- --returned',
  }),
  'seal-nonce-late': (problem) => ({
    title: 'Bản chốt cùng lúc với lần rút còn số ngẫu nhiên của dòng đã rút',
    found: `bản ${fact(problem, 'release')} niêm phong một dòng được rút ngày ${fact(problem, 'withdrawnOn')} ở một nhánh khác`,
    expected: 'cột nonce để trống, để không ai đoán được điều đã rút từ mã băm',
    remedy: 'chạy npm run withdraw -- --returned rồi gộp thay đổi ấy',
  }),
  'former-hash-left': (problem) => ({
    title: 'Còn mã băm dạng cũ của bản có dòng đã rút',
    found: `bản ${fact(problem, 'release')} còn mã băm dạng cũ, mà một dòng của bản đã rút ngày ${fact(problem, 'withdrawnOn')}`,
    expected: 'cột former_sha256 để trống, để không ai đoán được điều đã rút từ mã băm',
    remedy: 'chạy npm run withdraw -- --returned',
  }),
  'former-hash': (problem) => ({
    title: 'Dòng của bản không cho mã băm dạng cũ',
    expected: `${fact(problem, 'sha256')} theo các dòng được niêm phong trong bản ${fact(problem, 'release')}`,
    remedy: 'lấy lại releases.csv, thư mục seals và các dòng của bản từ lịch sử kho dữ liệu',
  }),
  'release-previous': (problem) => ({
    title: 'Sai bản trước',
    expected: `${fact(problem, 'before')}, bản đứng liền trước bản ${fact(problem, 'release')}`,
    remedy:
      'bỏ bản gộp sau (dòng trong releases.csv và tệp trong seals) rồi chạy lại npm run release, nếu hai bản được chốt cùng lúc; nếu không thì lấy lại releases.csv từ lịch sử kho dữ liệu',
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
