import { date, id, ledgerTable, name, text } from './table.ts';

/**
 * Due dates of the plan's tasks, as the plan or another published document sets them. One row for each due date: a
 * task that is reported on every year has one a year. A task without a row has no due date that is known; none is
 * taken from the plan's period. A due date that was put off is a correction of its row.
 */
export const dueDatesTable = ledgerTable({
  name: 'due-dates',
  group: 'observations',
  label: 'Hạn của nhiệm vụ',
  description:
    'Mỗi dòng là một hạn của một nhiệm vụ, do kế hoạch hoặc một văn bản đã công bố nêu. Nhiệm vụ không được nêu hạn thì không có dòng; thời gian thực hiện của cả kế hoạch không phải là hạn của nhiệm vụ. Hạn được gia hạn thì thêm dòng cùng khóa, nêu lý do.',
  key: ['measure', 'due'],
  mayBeAbsent: true,
  columns: {
    measure: id({
      label: 'Mã nhiệm vụ',
      description: 'Như trong bảng nhiệm vụ.',
      references: 'measures',
    }),
    due: id({
      label: 'Mã hạn',
      description:
        'Mã ngắn, mỗi hạn của một nhiệm vụ một mã: `huong-dan`, `bao-cao-2023`. Không đổi khi được gia hạn.',
    }),
    due_on: date({ label: 'Hạn', description: 'Ngày cuối cùng còn đúng hạn.' }),
    deliverable: name({
      label: 'Việc phải xong',
      description: 'Đến hạn phải có gì, một cụm từ: "văn bản hướng dẫn", "báo cáo năm 2023".',
    }),
    basis: text({
      label: 'Căn cứ của hạn',
      description: 'Văn bản và điểm, khoản nêu hạn.',
    }),
    source: id({
      label: 'Mã nguồn',
      description: 'Nơi đọc được văn bản ấy.',
      references: 'sources',
    }),
  },
});
