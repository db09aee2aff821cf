/** A page as the search lists it: its title, and what it holds in words that people look for. */
export interface PageWords {
  readonly title: string;
  readonly text: string;
}

/** The pages of a set that are not one of many of their kind, in the order of the list. */
export const PAGE_WORDS = {
  home: {
    title: 'Trang chủ',
    text: 'Tổng quan: kết luận được gì, từng mục tiêu đến đâu, năm nào có số liệu.',
  },
  targets: { title: 'Mục tiêu', text: 'Danh sách mọi mục tiêu của kế hoạch và kết quả.' },
  measures: {
    title: 'Nhiệm vụ',
    text: 'Nhiệm vụ, giải pháp ở mục IV và tình hình thực hiện.',
  },
  units: {
    title: 'Đơn vị hành chính',
    text: 'Tỉnh, huyện, thị xã, thành phố, xã, phường, thị trấn; sáp nhập, sắp xếp, đổi tên.',
  },
  reports: {
    title: 'Báo cáo',
    text: 'Báo cáo từng năm và cả giai đoạn, của tỉnh và từng huyện: đọc trên trang, hoặc tệp PDF để in.',
  },
  plan: { title: 'Toàn văn kế hoạch', text: 'Văn bản kế hoạch, từng mục, khoản, điểm.' },
  recognitions: {
    title: 'Công nhận nông thôn mới',
    text: 'Xã, huyện được công nhận đạt chuẩn nông thôn mới, nâng cao, kiểu mẫu qua các năm.',
  },
  data: {
    title: 'Số liệu',
    text: 'Tải về toàn bộ số liệu: CSV, JSON, tệp nén; giấy phép, trích dẫn, đính chính, số liệu đã rút.',
  },
  releases: {
    title: 'Các bản đã chốt',
    text: 'Bản số liệu đã chốt, thay đổi giữa hai bản, mã SHA-256.',
  },
  dictionary: {
    title: 'Từ điển số liệu',
    text: 'Ý nghĩa từng bảng, từng cột, mã thiếu số liệu.',
  },
  sources: {
    title: 'Nguồn số liệu',
    text: 'Văn bản, báo cáo, trang mà số liệu được lấy từ đó.',
  },
  contribute: {
    title: 'Đóng góp số liệu',
    text: 'Nhập một con số, đưa một bảng vào, báo một con số sai: kiểm tra và xem thử ngay trong trình duyệt. Gửi số liệu, góp ý, sửa số, đính chính.',
  },
  requests: {
    title: 'Xin số liệu còn thiếu',
    text: 'Thư soạn sẵn để hỏi nơi nắm số liệu theo Luật Tiếp cận thông tin; yêu cầu nào đã gửi, đã trả lời, quá hạn, từ chối.',
  },
  method: {
    title: 'Phương pháp',
    text: 'Cách đánh giá: đạt, không đạt, chưa thể kết luận; làm tròn, suy ra, trạng thái.',
  },
  guidance: { title: 'Hướng dẫn', text: 'Cách đọc kết quả và cách dùng, cập nhật số liệu.' },
  about: {
    title: 'Giới thiệu',
    text: 'Trang này là gì, ai đứng sau, nơi công bố, liên hệ, giấy phép, ngày cập nhật.',
  },
  english: {
    title: 'English',
    text: 'Trang tiếng Anh: about this site, targets, method, data.',
  },
} as const satisfies Readonly<Record<string, PageWords>>;
