import {
  choice,
  dateOrMissing,
  id,
  ledgerTable,
  name,
  optionalAddress,
  type Row,
} from './table.ts';

export const SOURCE_KINDS = {
  decision: 'văn bản hành chính',
  portal: 'trang thông tin của cơ quan nhà nước',
  press: 'báo chí',
  report: 'báo cáo',
  synthetic: 'số liệu minh họa do chương trình tạo ra',
} as const;

export const sourcesTable = ledgerTable({
  name: 'sources',
  group: 'observations',
  label: 'Nguồn',
  description: 'Mỗi dòng là một tài liệu đã công bố mà số liệu lấy từ đó.',
  key: ['source'],
  columns: {
    source: id({ label: 'Mã nguồn', description: 'Mã ngắn.' }),
    title: name({ label: 'Tên tài liệu', description: 'Tên bài, tên văn bản.' }),
    publisher: name({ label: 'Nơi công bố', description: 'Cơ quan hoặc tờ báo.' }),
    published_on: dateOrMissing(['x'], {
      label: 'Ngày công bố',
      description: '`x` nếu không biết.',
    }),
    kind: choice(SOURCE_KINDS, { label: 'Loại nguồn', description: 'Loại tài liệu.' }),
    address: optionalAddress({
      label: 'Địa chỉ',
      description: 'Địa chỉ trên mạng nếu có, bắt đầu bằng https:// hoặc http://.',
    }),
  },
});

export type SourceRow = Row<typeof sourcesTable>;
