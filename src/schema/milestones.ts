import { countOrMissing, date, id, ledgerTable, type Row } from './table.ts';

export const milestonesTable = ledgerTable({
  name: 'milestones',
  group: 'plan',
  label: 'Mốc trung gian',
  description: 'Mức kế hoạch hẹn ở từng mốc trước hạn, nếu kế hoạch có ghi.',
  key: ['target', 'date'],
  mayBeAbsent: true,
  columns: {
    target: id({ label: 'Mã mục tiêu', description: 'Mục tiêu có mốc.', references: 'targets' }),
    date: date({ label: 'Ngày', description: 'Ngày của mốc.' }),
    threshold: countOrMissing([], {
      label: 'Mức',
      description: 'Cùng đơn vị với mức phải đạt của mục tiêu.',
    }),
  },
});

export type MilestoneRow = Row<typeof milestonesTable>;
