import { choice, id, ledgerTable, text } from './table.ts';

export const CLARITY_ASPECTS = {
  population: 'Tính trên những đơn vị nào',
  baseline: 'So với cái gì',
  date: 'Tính đến ngày nào',
  rounding: 'Làm tròn thế nào',
  publication: 'Số liệu có được công bố không',
} as const;

export const CLARITY_RATINGS = {
  stated: 'nêu rõ',
  partly: 'nêu một phần',
  'not-stated': 'không nêu',
  'not-needed': 'không cần',
} as const;

export const clarityTable = ledgerTable({
  name: 'clarity',
  group: 'plan',
  label: 'Độ rõ của lời hứa',
  description: 'Mỗi mục tiêu được viết rõ đến đâu để đo được: năm mặt, mỗi mặt một dòng.',
  key: ['target', 'aspect'],
  mayBeAbsent: true,
  columns: {
    target: id({ label: 'Mã mục tiêu', description: 'Mục tiêu.', references: 'targets' }),
    aspect: choice(CLARITY_ASPECTS, { label: 'Mặt', description: 'Mặt được xem xét.' }),
    rating: choice(CLARITY_RATINGS, { label: 'Mức', description: 'Nêu rõ đến đâu.' }),
    explanation: text({ label: 'Giải thích', description: 'Vì sao xếp mức đó.' }),
  },
});
