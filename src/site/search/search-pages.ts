import type { SearchEntry } from '../../search/entry.ts';
import {
  dataAddress,
  englishAddress,
  homeAddress,
  measuresAddress,
  methodAddress,
  planAddress,
  reportsAddress,
  sourcesAddress,
  targetsAddress,
  unitsAddress,
} from '../../views/addresses/addresses.ts';
import { releasesAddress } from '../../views/addresses/data-addresses.ts';
import { guidanceAddress } from '../content/navigation.ts';

/** A page with what it holds, in words that people look for. */
const page = (href: string, title: string, text: string): SearchEntry => ({
  kind: 'page',
  href,
  title,
  text,
});

/** The pages of a set that are not one of many of their kind. */
export const pageEntries = (set: string): SearchEntry[] => [
  page(
    homeAddress(set),
    'Trang chủ',
    'Tổng quan: từng mục tiêu đến đâu, điều gì đã công bố, số mục tiêu theo trạng thái.',
  ),
  page(targetsAddress(set), 'Mục tiêu', 'Danh sách mọi mục tiêu của kế hoạch và kết quả.'),
  page(measuresAddress(set), 'Nhiệm vụ', 'Nhiệm vụ, giải pháp ở mục IV và tình hình thực hiện.'),
  page(
    unitsAddress(set),
    'Đơn vị hành chính',
    'Tỉnh, huyện, thị xã, thành phố, xã, phường, thị trấn; sáp nhập, sắp xếp, đổi tên.',
  ),
  page(
    reportsAddress(set),
    'Báo cáo',
    'Báo cáo từng năm và cả giai đoạn, của tỉnh và từng huyện: đọc trên trang, hoặc tệp PDF để in.',
  ),
  page(planAddress(set), 'Toàn văn kế hoạch', 'Văn bản kế hoạch, từng mục, khoản, điểm.'),
  page(
    dataAddress(set),
    'Số liệu',
    'Tải về toàn bộ số liệu: CSV, JSON, tệp nén; giấy phép, trích dẫn, đính chính.',
  ),
  page(
    releasesAddress(set),
    'Các bản đã chốt',
    'Bản số liệu đã chốt, thay đổi giữa hai bản, mã SHA-256.',
  ),
  page(
    `${dataAddress(set)}tu-dien/`,
    'Từ điển số liệu',
    'Ý nghĩa từng bảng, từng cột, mã thiếu số liệu.',
  ),
  page(sourcesAddress(set), 'Nguồn số liệu', 'Văn bản, báo cáo, trang mà số liệu được lấy từ đó.'),
  page(
    methodAddress(set),
    'Phương pháp',
    'Cách đánh giá: đạt, không đạt, chưa thể kết luận; làm tròn, suy ra, trạng thái.',
  ),
  page(guidanceAddress(set), 'Hướng dẫn', 'Cách đọc kết quả và cách dùng, cập nhật số liệu.'),
  page(englishAddress(set), 'English', 'Trang tiếng Anh: about this site, targets, method, data.'),
];
