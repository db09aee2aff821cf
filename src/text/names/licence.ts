/** The licence of the data, as descriptions for people and for programs name it. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The text that travels with the data. */
export const licenceText = (): string =>
  [
    'Giấy phép',
    '',
    `Số liệu, kết quả đánh giá và mô tả trong thư mục này được công bố theo giấy phép ${LICENCE.title}.`,
    `Toàn văn: ${LICENCE.address}legalcode`,
    '',
    'Được sao chép, chia sẻ, sửa đổi và dùng cho mọi mục đích, kể cả thương mại, với điều kiện ghi nguồn, dẫn giấy phép và nói rõ đã thay đổi gì. Không có bảo đảm nào về số liệu.',
    '',
    'Văn bản kế hoạch là văn bản hành chính, không thuộc đối tượng bảo hộ quyền tác giả (Điều 15 Luật Sở hữu trí tuệ).',
    '',
  ].join('\n');
