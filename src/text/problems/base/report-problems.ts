import type { Problem } from '../../../dataset/problems/problem.ts';
import { WHOLE_PERIOD } from '../../../schema/reports.ts';
import { fact, type ProblemWordings, write } from '../wording/problem-words.ts';

/** The day before which an edition is issued too early, and what that day is. */
const issuedAfter = (problem: Problem): string => {
  const limit = fact(problem, 'limit');
  const period = fact(problem, 'period');
  if (period === WHOLE_PERIOD) {
    return `ngày sau ${limit}, là ngày cuối giai đoạn của kế hoạch hoặc ngày chốt mục tiêu cuối cùng`;
  }
  if (period !== '') return `ngày sau ${limit}, vì báo cáo chỉ phát hành khi năm ${period} đã hết`;
  return fact(problem, 'release') === ''
    ? `ngày không trước ${limit}, là ngày phát hành lần ${fact(problem, 'edition')}`
    : `ngày không trước ${limit}, là ngày chốt số liệu của bản ${fact(problem, 'release')}`;
};

/** Words for the list of reports and the body that issues them. */
export const REPORT_PROBLEMS: ProblemWordings = {
  'report-area': (problem) => ({
    title: 'Địa bàn không có báo cáo',
    expected: `địa bàn của kế hoạch hoặc huyện, thị xã, thành phố thuộc địa bàn đó, theo sổ ở ngày chốt số liệu ${fact(problem, 'cutOff')}: ${fact(problem, 'areas').replaceAll(',', ', ')}`,
    remedy: 'sửa mã địa bàn, hoặc bỏ dòng này',
  }),
  'report-period': (problem) => ({
    title: 'Kỳ báo cáo ngoài kế hoạch',
    expected: `một trong: ${fact(problem, 'periods').replaceAll(',', ', ')}`,
    remedy: 'sửa kỳ báo cáo, hoặc bỏ dòng này',
  }),
  'report-edition': (problem) => ({
    title: 'Lần phát hành không liên tiếp',
    expected: `${fact(problem, 'edition')}, là lần phát hành kế tiếp của báo cáo ${fact(problem, 'area')} · ${fact(problem, 'period')}`,
    remedy:
      'lấy lại reports.csv từ bản trước; lần phát hành mới do lệnh npm run editions ghi thêm ở cuối',
  }),
  'report-release-order': (problem) => ({
    title: 'Lần phát hành sau không dùng bản số liệu mới hơn',
    expected: `bản chốt sau ngày ${fact(problem, 'cutOff')}, vì lần ${fact(problem, 'edition')} đã phát hành từ bản ${fact(problem, 'before')}`,
    remedy: 'ghi mã của bản mới hơn, hoặc bỏ dòng này',
  }),
  'report-issued-early': (problem) => ({
    title: 'Ngày phát hành quá sớm',
    expected: issuedAfter(problem),
    remedy:
      fact(problem, 'period') === ''
        ? 'ghi ngày thật sự phát hành báo cáo'
        : 'bỏ dòng này; qua ngày ấy thì chạy npm run editions',
  }),
  'report-in-future': (problem) => ({
    title: 'Ngày phát hành ở tương lai',
    expected: `ngày không sau hôm nay (${fact(problem, 'today')})`,
    remedy: 'ghi ngày thật sự phát hành báo cáo',
  }),
  'report-drawing': (problem) => ({
    title: 'Mã băm của lần phát hành không đủ',
    expected: `đủ các ô ${fact(problem, 'columns').replaceAll(',', ', ')}, hoặc trống cả`,
    remedy: 'lấy lại dòng này từ lịch sử kho dữ liệu; các ô ấy do lệnh npm run editions ghi',
  }),
  'report-withdrawn': (problem) => ({
    title: 'Lần phát hành ghi ngày rút không có',
    expected:
      fact(problem, 'withdrawn') === 'khong'
        ? 'ô trống, vì cột withdrawn không ghi số liệu bị rút'
        : `ngày của một lần rút số liệu${fact(problem, 'days') === '' ? '; bộ này chưa rút gì' : `: ${fact(problem, 'days').replaceAll(',', ', ')}`}`,
    remedy: 'lấy lại dòng này từ lịch sử kho dữ liệu; ngày rút do lệnh npm run withdraw ghi',
  }),
  'report-nonce-left': (problem) => ({
    title: 'Lần phát hành có số liệu đã rút còn số ngẫu nhiên',
    expected: `ô trống: số liệu của lần này đã rút ngày ${fact(problem, 'withdrawnOn')}, còn số ngẫu nhiên thì dò lại được từ mã băm`,
    remedy: 'xóa số ngẫu nhiên ở ô này',
  }),
  'issuing-body-symbol': () => ({
    title: 'Ký hiệu báo cáo không đúng dạng',
    expected: '"BC", dấu nối, rồi chữ viết tắt của cơ quan, đều viết hoa, ví dụ BC-UBND',
    remedy: 'ghi lại ký hiệu; số của báo cáo không ghi ở đây',
  }),
  'issuing-body-list': (problem) => ({
    title: 'Danh sách có mục trống',
    expected: 'các mục ngăn bằng một dấu ";", không có mục trống',
    remedy: write(problem, 'ghi các mục, hoặc để trống cả ô nếu cột cho phép'),
  }),
  'issuing-body-capacity': (problem) => ({
    title: 'Dòng phía trên chữ ký không viết hoa',
    expected: `quyền hạn và chức vụ viết hoa, không có họ tên; "${fact(problem, 'line')}" có chữ thường`,
    remedy: 'viết hoa chức vụ; bỏ họ tên nếu có, vì kho không ghi dữ liệu cá nhân',
  }),
};
