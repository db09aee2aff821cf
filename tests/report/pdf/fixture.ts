import type { Chart } from '../../../src/charts/draw/chart.ts';
import type {
  Attachment,
  Block,
  ReportDocument,
  TableBlock,
} from '../../../src/report/document/report-document.ts';
import { cell, statusCell } from '../../../src/text/format/table.ts';

export const SENTENCE =
  'Các huyện, thị xã, thành phố rà soát số liệu, đối chiếu nguồn và ghi rõ ngày của từng số liệu theo Kế hoạch số 272/KH-UBND giai đoạn 2021-2025.';

/** A table whose rows name themselves, so that a lost row is seen. */
export const tableOf = (rows: number, text: (row: number) => string = () => 'Đạt'): TableBlock => ({
  kind: 'table',
  caption: `Bảng có ${rows} dòng`,
  size: 'small',
  columns: [
    { label: 'Đơn vị', align: 'start' },
    { label: 'Kết quả', align: 'start' },
    { label: 'Ngày', align: 'end' },
  ],
  rows: Array.from({ length: rows }, (_, row) => [
    cell(`Xã thứ ${row + 1} trong ${rows}`),
    statusCell('met', text(row)),
    cell('30/6/2023'),
  ]),
});

export const chartWith = (text: string, markup = ''): Chart => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="90" viewBox="0 0 480 90" font-family="Tinos" font-size="12"><title>Tên không vẽ ✓</title>${markup}<rect x="0" y="10" width="200" height="20" fill="#092450"/><text x="0" y="60">${text}</text></svg>`,
  title: 'Ít nhất 20 trên 150 xã đạt',
  subtitle: 'Xã đạt tiêu chí 19.2, tỉnh Yên Bái',
  alt: 'Biểu đồ.',
  width: 480,
  height: 90,
});

const ATTACHMENTS: readonly Attachment[] = [
  {
    name: 'so-lieu.csv',
    description: 'Số liệu của báo cáo (CSV)',
    mediaType: 'text/csv',
    text: 'đơn vị,kết quả\nXã Lâm Thượng,đạt\n',
  },
  {
    name: 'danh-gia.json',
    description: 'Đánh giá (JSON)',
    mediaType: 'application/json',
    text: JSON.stringify({ kết_quả: 'đạt'.repeat(500) }),
  },
];

/** Two addresses of a table: one behind a text, one written out and longer than a line. */
const LINKED_TABLE: TableBlock = {
  kind: 'table',
  caption: 'Nguồn',
  size: 'normal',
  columns: [
    { label: 'Nguồn', align: 'start' },
    { label: 'Loại', align: 'start' },
  ],
  rows: [
    [cell('Quyết định & phụ lục', 'https://example.vn/a?b=1&c=2'), cell('Văn bản')],
    [cell(`Bài báo\nhttps://example.vn/${'muc-con/'.repeat(12)}bai.html`), cell('Báo')],
    [cell('Trang trong', '/so-lieu/'), cell('Trang')],
  ],
};

/** A short report of the given blocks. */
export const documentOf = (
  blocks: readonly Block[],
  changes: Partial<ReportDocument> = {},
): ReportDocument => ({
  name: 'bao-cao-thu',
  title: 'Báo cáo thử',
  subject: 'Kế hoạch thử',
  keywords: ['thử', 'báo cáo'],
  author: 'Trang thử',
  date: '2024-03-05',
  stamp: 'Số liệu ghi đến 05/3/2024 · Bản số liệu thử',
  notice: null,
  watermark: null,
  attachments: [],
  identifier: null,
  blocks,
  ...changes,
});

/** Paragraphs that begin and end with a mark of their own: "Đoạn 7 …" to "… hết đoạn 7." */
export const markedParagraph = (number: number, sentences: number): Block => ({
  kind: 'paragraph',
  tone: 'body',
  text: `Đoạn ${number}: ${`${SENTENCE} `.repeat(sentences)}hết đoạn ${number}.`,
});

/** A report with every kind of block, several pages long. */
export const fixtureDocument = (changes: Partial<ReportDocument> = {}): ReportDocument =>
  documentOf(
    [
      {
        kind: 'title',
        notice: 'Không phải văn bản hành chính',
        title: 'BÁO CÁO THỬ',
        subtitle: 'Phụ đề của báo cáo',
        lines: ['Tỉnh Yên Bái', 'Địa chỉ: https://example.vn/bao-cao/, có cả trang'],
      },
      { kind: 'contents', title: 'Mục lục' },
      ...Array.from({ length: 4 }, (_, part): readonly Block[] => [
        { kind: 'heading', level: 1, text: `Phần thứ ${part + 1}`, newPage: part === 0 },
        markedParagraph(part, 3),
        { kind: 'heading', level: 2, text: `Mục con của phần ${part + 1}` },
        { kind: 'paragraph', tone: 'quote', text: SENTENCE },
        {
          kind: 'verdict',
          status: 'reached',
          word: 'Đã đạt mức',
          answer: `Đã đạt mức: ${SENTENCE}`,
        },
        { kind: 'heading', level: 3, text: `Số liệu của phần ${part + 1}` },
        { kind: 'figure', chart: chartWith(`Chữ trong biểu đồ ${part + 1} &amp; chú thích`) },
        tableOf(9 + part * 9),
        {
          kind: 'terms',
          items: [
            { label: `Phạm vi ${part + 1}`, text: SENTENCE },
            { label: 'Kết luận', text: `Đạt.\nDòng số liệu: plan/targets.csv: ${part + 1}.` },
          ],
        },
        { kind: 'list', items: ['Điều thứ nhất', `Điều thứ hai: https://example.vn/${part}.`] },
        { kind: 'paragraph', tone: 'note', text: SENTENCE },
      ]).flat(),
      { kind: 'heading', level: 2, text: 'Ngoài mục lục', unlisted: true },
      LINKED_TABLE,
      {
        kind: 'paragraph',
        tone: 'body',
        text: 'Xem (https://example.vn/tra-cuu?q=a) và “https://example.vn/kho”.',
      },
    ],
    { attachments: ATTACHMENTS, ...changes },
  );
