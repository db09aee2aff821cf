/**
 * The law on access to information as far as it could be read. The amended law is known by its day and by what the
 * press told of it alone: no number, deadline or form of it is named.
 */

/** A text of law, and where it can be read. */
interface LawLink {
  readonly label: string;
  readonly href: string;
}

/** How somebody asks, step by step. */
export const ASKING_STEPS = [
  'Chọn nơi nắm số liệu ở dưới, tải thư (PDF) hoặc chép nội dung thư.',
  'Xin mẫu phiếu đang dùng ở cơ quan nhận và chép phần “Số liệu đề nghị cung cấp” vào đó. Theo Nghị định 13/2018/NĐ-CP, phiếu yêu cầu là Mẫu số 01a hoặc Mẫu số 01b.',
  'Gửi tại trụ sở, qua bưu chính hoặc qua mạng, giữ lại ngày gửi. Hỏi thông tin không mất phí, lệ phí; chỉ trả chi phí thực tế của việc in, sao, chụp, gửi.',
] as const;

/** What is known of the law, and what is not. */
export const LAW_NOTES = [
  'Luật Tiếp cận thông tin số 104/2016/QH13 có hiệu lực từ 01/7/2018; luật sửa đổi có hiệu lực từ 01/9/2026. Trang này chưa đọc được toàn văn luật sửa đổi, nên thời hạn và mẫu phiếu đang áp dụng thì hỏi cơ quan nhận.',
  'Theo Điều 31 của Luật số 104/2016/QH13, yêu cầu gửi qua bưu chính, fax được trả lời chậm nhất sau 05 ngày làm việc nếu thông tin có sẵn; nếu phải tập hợp thì chậm nhất sau 15 ngày làm việc, có thể gia hạn không quá 15 ngày.',
  'Dữ liệu mở của cơ quan nhà nước theo Nghị định 194/2025/NĐ-CP, có hiệu lực từ 19/8/2025, bãi bỏ các điều 17 đến 21 của Nghị định 47/2020/NĐ-CP.',
] as const;

/** Where these texts were read. */
export const LAW_LINKS: readonly LawLink[] = [
  {
    label: 'Luật số 104/2016/QH13',
    href: 'https://trungthanh.namdinh.gov.vn/tuyen-truyen/luat-so-104-2016-qh13-luat-tiep-can-thong-tin-198233',
  },
  { label: 'Nghị định 13/2018/NĐ-CP và các mẫu phiếu', href: 'https://docluat.vn/archive/3563/' },
  {
    label: 'Tin về luật sửa đổi (Lao Động, tiếng Anh)',
    href: 'https://news.laodong.vn/thoi-su/nguoi-dan-duoc-dung-dien-thoai-sao-chup-tai-lieu-khi-yeu-cau-cung-cap-thong-tin-1702027.ldo',
  },
  {
    label: 'Nghị định 194/2025/NĐ-CP, Điều 40',
    href: 'https://hethongphapluat.com/nghi-dinh-194-2025-nd-cp-huong-dan-luat-giao-dich-dien-tu-ve-co-so-du-lieu-quoc-gia-ket-noi-va-chia-se-du-lieu-du-lieu-mo-phuc-vu-giao-dich-dien-tu-cua-co-quan-nha-nuoc/dieu-40',
  },
];
