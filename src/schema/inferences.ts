import { choice, dateOrMissing, id, ledgerTable, type Row, text } from './table.ts';

export const INFERENCE_BASES = {
  definition: 'theo định nghĩa',
  circumstance: 'gián tiếp từ quyết định công nhận',
} as const;

/** An inference only ever supports "met": it raises the lower bound and nothing else. */
export const inferencesTable = ledgerTable({
  name: 'inferences',
  group: 'plan',
  label: 'Quy tắc suy ra',
  description:
    'Khi nào một kết quả đã biết cho phép suy ra một kết quả khác là đạt. Chỉ nâng mức ít nhất, không bao giờ suy ra không đạt.',
  key: ['inference'],
  mayBeAbsent: true,
  columns: {
    inference: id({ label: 'Mã quy tắc', description: 'Mã ngắn.' }),
    from_indicator: id({
      label: 'Từ chỉ tiêu',
      description: 'Chỉ tiêu đã biết là đạt.',
      references: 'indicators',
    }),
    to_indicator: id({
      label: 'Suy ra chỉ tiêu',
      description: 'Chỉ tiêu được suy ra là đạt.',
      references: 'indicators',
    }),
    basis: choice(INFERENCE_BASES, {
      label: 'Căn cứ',
      description:
        '`definition`: cái này là một phần của cái kia; `circumstance`: suy gián tiếp từ quyết định công nhận, vì khi xét công nhận đã xét cái kia.',
    }),
    from_date: dateOrMissing(['z'], {
      label: 'Chỉ tính từ ngày',
      description: 'Chỉ dùng kết quả có ngày bắt đầu từ ngày này; `z` nếu không giới hạn.',
    }),
    explanation: text({
      label: 'Giải thích',
      description: 'Vì sao suy ra được, và điều gì chưa loại trừ được.',
    }),
  },
});

export type InferenceRow = Row<typeof inferencesTable>;
