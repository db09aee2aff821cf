import type { IntervalExample } from '../verdict/interval-example.ts';

/** A rule of evidence with an imagined case, drawn and explained. */
export interface RuleExample {
  readonly id: string;
  readonly heading: string;
  /** The rule in a reader's words. */
  readonly rule: string;
  readonly example: IntervalExample;
  /** What the bar shows and why. */
  readonly explanation: string;
}

/** The rules of evidence that need a drawing, in the order in which the method tells them. */
export const RULE_EXAMPLES: readonly RuleExample[] = [
  {
    id: 'vi-du-nguon-khac-nhau',
    heading: 'Nguồn khác nhau về cùng một ngày',
    rule: 'Các số khác nhau của cùng một ngày đều được giữ. Không chọn nguồn nào, không lấy trung bình, không đếm xem bao nhiêu nguồn nói giống nhau. Khoảng được mở rộng để đúng với mọi nguồn; có kết luận chỉ khi theo nguồn nào kết luận cũng như vậy.',
    example: { n: 4, met: 1, notMet: 0, required: 3, noun: 'xã' },
    explanation:
      'Cùng ngày 31/12, một nguồn ghi cả tỉnh 1 trên 4 xã đạt, một nguồn ghi riêng một huyện 2 trên 2 xã đạt. Theo nguồn đầu có 1 xã đạt; theo nguồn sau có từ 2 đến 4 xã đạt. Chưa thể kết luận.',
  },
  {
    id: 'vi-du-khoang-thoi-gian',
    heading: 'Chỉ biết trong khoảng thời gian nào',
    rule: 'Số liệu mới hơn thay số liệu cũ hơn của cùng đơn vị. Khi chỉ biết kết quả có trong một khoảng, và một số liệu khác nằm trong khoảng đó, thì không rõ kết quả nào sau; không nguồn nào bị coi là sai.',
    example: { n: 1, met: 0, notMet: 0, required: 1, noun: 'xã' },
    explanation:
      'Một nguồn ghi xã đạt “trong năm 2024”, nguồn khác ghi ngày 30/6/2024 xã không đạt. Cả hai có thể cùng đúng: đạt trước hoặc sau ngày đó. Xã được ghi là chưa biết.',
  },
  {
    id: 'vi-du-mot-phan-nam',
    heading: 'Số của một phần năm',
    rule: 'Số của sáu tháng chưa phải số của cả năm. Nó chỉ cho biết cả năm có ít nhất bấy nhiêu: đủ để biết là đã có đủ hoặc đã vượt quá, không bao giờ đủ để biết là không vượt.',
    example: { n: 3, met: 1, notMet: 0, required: 3, noun: 'huyện' },
    explanation:
      'Mỗi huyện phải tổ chức ít nhất 10 buổi trong năm. Sáu tháng đầu năm một huyện đã có 12 buổi: chắc chắn đạt. Hai huyện kia mới có 6 buổi: chưa biết.',
  },
  {
    id: 'vi-du-ngay-khac-nhau',
    heading: 'Các phần của những ngày khác nhau',
    rule: 'Số của các ngày khác nhau không được cộng như của cùng một ngày. Mỗi đơn vị được xét ở ngày gần nhất có nguồn nói tới nó.',
    example: { n: 4, met: 1, notMet: 1, required: 3, noun: 'xã' },
    explanation:
      'Tháng 6, cả tỉnh 2 trên 4 xã đạt. Tháng 12, một huyện 1 trên 2 xã đạt. Hai xã của huyện còn lại được xét ở tháng 6, khi đó có từ 0 đến 2 xã đạt. Vậy có từ 1 đến 3 xã đạt.',
  },
  {
    id: 'vi-du-suy-ra',
    heading: 'Nguồn nêu và suy ra',
    rule: 'Chỉ điều nguồn nêu mới gọi là biết chắc. Điều suy ra theo quy tắc đã khai báo thì ghi “có căn cứ coi là đạt (suy ra)” và tô nhạt hơn. Suy ra không bao giờ cho biết một đơn vị không đạt.',
    example: { n: 20, met: 11, inferred: 5, notMet: 3, required: 10, noun: 'xã' },
    explanation:
      'Nguồn nêu 6 xã đạt, 3 xã không đạt; 5 xã khác được công nhận theo bộ tiêu chí mới nên có căn cứ coi là đạt. Đủ 10 xã, nhưng nhờ phần suy ra: kết quả ghi là “Đạt (một phần suy ra)”.',
  },
  {
    id: 'vi-du-moc-phai-dat',
    heading: 'Mốc giữa kỳ',
    rule: 'Mốc trước hạn là một điểm trên đường đi: đường nối từ số liệu đầu tiên biết rõ, qua các mốc của kế hoạch, đến mức phải đạt khi hết hạn. Nhịp độ tính từ số liệu đầu tiên; không tiến thêm thì nhịp độ bằng 0. Mức do kế hoạch nêu bằng số đơn vị thì so bằng số đơn vị, không đổi ra tỷ lệ.',
    example: { n: 5, met: 3, notMet: 2, required: 4, noun: 'xã', shows: 'chậm tiến độ' },
    explanation:
      'Từ năm 2021 đã có 3 xã đạt, kế hoạch hẹn 4 xã ở giữa kỳ và 5 xã khi hết hạn. Qua mốc vẫn là 3 trên 5 xã: chưa đi được phần nào của quãng đường.',
  },
  {
    id: 'vi-du-moc-la-loi-hua',
    heading: 'Mốc là một lời hứa riêng',
    rule: 'Có mốc được kế hoạch hẹn như một lời hứa riêng, ví dụ “năm 2024 có 6 xã”. Đến ngày của mốc thì xét đạt, không đạt hay chưa thể kết luận như một mục tiêu của năm ấy, bằng số đơn vị nguyên; chưa đến ngày mà đã chắc chắn đủ thì ghi là “Đạt sớm”, chưa đủ thì ghi là “Chưa đến kỳ xét”.',
    example: { n: 8, met: 5, notMet: 1, required: 6, noun: 'xã' },
    explanation:
      'Kế hoạch hẹn 6 trên 8 xã vào ngày 31/12/2024. Đến ngày ấy nguồn nêu 5 xã đạt, 1 xã không đạt, 2 xã chưa biết. Mốc này chưa thể kết luận, dù mục tiêu còn hạn đến năm 2025.',
  },
];
