import { YES_NO } from './indicators.ts';
import { countOrMissing, date, id, laterChoice, ledgerTable, type Row } from './table.ts';

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
    due: laterChoice(YES_NO, 'no', {
      label: 'Mốc phải đạt',
      description:
        'Ghi `yes` nếu mốc là một lời hứa riêng, đến ngày thì xét đạt hay không đạt; `no` nếu mốc chỉ là một điểm trên đường đi đến hạn.',
    }),
  },
});

export type MilestoneRow = Row<typeof milestonesTable>;
