import { choice, date, id, laterDate, laterId, ledgerTable, type Row, text } from './table.ts';

export const PROGRESS_STATES = {
  'not-started': 'chưa thực hiện',
  'in-progress': 'đang thực hiện',
  done: 'đã thực hiện',
} as const;

export const measureProgressTable = ledgerTable({
  name: 'measure-progress',
  group: 'observations',
  label: 'Tiến độ nhiệm vụ',
  description: 'Mỗi dòng là tình trạng của một nhiệm vụ ở một ngày, theo một nguồn.',
  key: ['measure', 'date', 'source'],
  mayBeAbsent: true,
  columns: {
    measure: id({
      label: 'Mã nhiệm vụ',
      description: 'Như trong bảng nhiệm vụ.',
      references: 'measures',
    }),
    date: date({ label: 'Ngày', description: 'Ngày của tình trạng.' }),
    state: choice(PROGRESS_STATES, { label: 'Tình trạng', description: 'Tình trạng theo nguồn.' }),
    summary: text({ label: 'Tóm tắt', description: 'Đã làm gì, một hai câu.' }),
    source: id({ label: 'Mã nguồn', description: 'Nguồn.', references: 'sources' }),
    due: laterId({
      label: 'Mã hạn',
      description:
        'Dòng này nói về hạn nào của nhiệm vụ, như trong bảng hạn của nhiệm vụ; để trống khi nói về cả nhiệm vụ.',
    }),
    done_on: laterDate({
      label: 'Ngày hoàn thành',
      description:
        'Chỉ khi tình trạng là `done` và nguồn nêu ngày xong, như ngày ký văn bản; không nêu thì để trống.',
    }),
  },
});

export type MeasureProgressRow = Row<typeof measureProgressTable>;
