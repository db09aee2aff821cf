import { SETTINGS, type SettingName } from '../../../schema/settings.ts';
import { fact, type ProblemWordings } from '../wording/problem-words.ts';

const WRITTEN: Readonly<Record<SettingName, string>> = {
  'site-address':
    'https:// và tên máy chủ, có thể kèm đường dẫn, ví dụ https://trang.example/ke-hoach; không có "?", "#", "..", tên tệp hay tên người dùng',
  'base-path': 'đường dẫn bắt đầu và kết thúc bằng "/", ví dụ /ke-hoach/',
  publisher: 'tên nơi công bố, bằng chữ, trên một dòng',
  official: '"yes" hoặc "no"',
  contact: 'một địa chỉ thư điện tử hoặc một địa chỉ web bắt đầu bằng https://',
  repository: 'một địa chỉ web bắt đầu bằng https://',
  'next-update': 'ngày dạng YYYY-MM-DD, từ năm 1900 đến năm 2099',
  'history-root': 'mã đầy đủ của một commit, 40 hoặc 64 chữ số hệ 16 viết thường',
};

/** Words for the settings of the site. */
export const SETTING_PROBLEMS: ProblemWordings = {
  'setting-value': (problem) => {
    const setting = fact(problem, 'setting') as SettingName;
    return {
      title: `Thiết lập ghi không đúng cách: ${SETTINGS[setting]}`,
      expected: WRITTEN[setting],
      remedy: 'ghi lại giá trị, hoặc bỏ cả dòng nếu chưa có',
    };
  },
  'setting-base-path': (problem) => ({
    title: 'Đường dẫn gốc khác đường dẫn trong địa chỉ của trang',
    expected: `${fact(problem, 'basePath')}, như trong địa chỉ ${fact(problem, 'address')}`,
    remedy: 'bỏ dòng base-path, hoặc sửa cho khớp với dòng site-address',
  }),
  'setting-official': () => ({
    title: 'Trang chính thức mà không nêu của ai',
    expected: 'thêm dòng publisher: tên cơ quan nhà nước nhận đây là trang chính thức của mình',
    remedy: 'thêm dòng publisher, hoặc bỏ dòng official',
  }),
  'plan-address-sealed': () => ({
    title: 'Địa chỉ của trang lấy từ bảng kế hoạch',
    expected: 'địa chỉ ghi ở bảng thiết lập, nơi đổi được mà không động đến bản số liệu đã chốt',
    remedy:
      'thêm dòng site-address vào site/settings.csv (chưa có tệp thì tạo, dòng đầu là setting,value); từ đó ô này không được dùng nữa',
  }),
};
