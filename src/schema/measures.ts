import { id, ledgerTable, name, text } from './table.ts';

export const measuresTable = ledgerTable({
  name: 'measures',
  group: 'plan',
  label: 'Nhiệm vụ, giải pháp',
  description: 'Các nhiệm vụ ở mục IV của kế hoạch, theo điểm.',
  key: ['measure'],
  columns: {
    measure: id({
      label: 'Mã nhiệm vụ',
      description: 'Ví dụ `iv.1.a`; cũng là neo trong toàn văn.',
    }),
    clause: id({ label: 'Điểm trong kế hoạch', description: 'Neo của điểm trong toàn văn.' }),
    heading: name({ label: 'Nhóm nhiệm vụ', description: 'Tiêu đề của mục chứa nhiệm vụ.' }),
    statement: text({ label: 'Nguyên văn', description: 'Nội dung nhiệm vụ, nguyên văn.' }),
    lead: text({
      label: 'Cơ quan chủ trì',
      description: 'Nếu văn bản nêu; nếu không thì ghi `không nêu`.',
    }),
  },
});
