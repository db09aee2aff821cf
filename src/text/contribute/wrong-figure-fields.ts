/** What may be the matter with a figure. */
export const FIGURE_FAULTS = [
  'Số trên trang khác với nguồn',
  'Số đã được công bố, trang chưa có',
  'Số không có trong nguồn mà trang dẫn',
  'Sai địa bàn, kỳ hoặc cách tính',
] as const;

/** How something is put in: chosen of a list, in a line, in several lines. */
export type ReportFieldKind = 'choice' | 'line' | 'lines';

interface FieldAbout {
  readonly label: string;
  readonly kind: ReportFieldKind;
  readonly required: boolean;
  /** Empty where the label says all. */
  readonly hint: string;
  /** An example; empty for none. */
  readonly example: string;
}

const field = (label: string, about: Partial<FieldAbout> = {}): FieldAbout => ({
  label,
  kind: 'line',
  required: false,
  hint: '',
  example: '',
  ...about,
});

/**
 * What is asked of whoever reports a wrong figure, by the ids, labels and hints of the form in
 * `.github/ISSUE_TEMPLATE/so-lieu.yml`, in its order; a test holds both alike.
 */
export const REPORT_FIELDS = {
  kind: field('Vấn đề', { kind: 'choice', required: true }),
  page: field('Thấy ở trang nào', { hint: 'Địa chỉ của trang, hoặc tên báo cáo và số trang.' }),
  indicator: field('Chỉ tiêu', {
    required: true,
    hint: 'Mã hoặc tên chỉ tiêu.',
    example: 'Số vụ tai nạn giao thông',
  }),
  unit_code: field('Địa bàn', {
    required: true,
    hint: 'Mã hoặc tên xã, huyện, tỉnh, theo tên vào lúc số liệu nói tới.',
    example: 'huyện Văn Yên',
  }),
  period_start: field('Từ ngày (hoặc năm)', {
    required: true,
    hint: 'Ngày đầu của kỳ; nguồn chỉ nêu năm thì ghi năm.',
    example: '15/12/2022',
  }),
  period_end: field('Đến hết ngày', {
    hint: 'Ngày cuối của kỳ; số của một ngày thì ghi lại ngày ấy.',
    example: '14/12/2023',
  }),
  shown: field('Số trang đang hiện', {
    hint: 'Chép đúng như ở trang; trang chưa có thì để trống.',
  }),
  value: field('Giá trị theo nguồn', {
    required: true,
    hint: 'Số đếm, hoặc "đạt", "không đạt".',
  }),
  // Not `title`: in an address that is the title of the issue.
  source_title: field('Nguồn', { required: true, hint: 'Tên bài, báo cáo hoặc văn bản.' }),
  publisher: field('Nơi công bố nguồn'),
  published_on: field('Ngày công bố', { example: '30/6/2024' }),
  address: field('Địa chỉ của nguồn', { example: 'https://' }),
  place: field('Chỗ của con số trong nguồn', {
    kind: 'lines',
    required: true,
    hint: 'Trang, mục, bảng; chép nguyên văn câu có con số.',
  }),
} as const satisfies Readonly<Record<string, FieldAbout>>;

export type ReportFieldId = keyof typeof REPORT_FIELDS;

export const REPORT_FIELD_IDS = Object.keys(REPORT_FIELDS) as readonly ReportFieldId[];

/** Above the box that is ticked before anything is made of a report, and the words of the box. */
export const DECLARATION = {
  label: 'Trước khi gửi',
  text: 'Trong những gì tôi ghi không có dữ liệu cá nhân.',
} as const;
