import { YES_NO } from './indicators.ts';
import {
  choice,
  choiceOrNone,
  choices,
  choicesOrNone,
  countOrMissing,
  date,
  dateOrMissing,
  id,
  ledgerTable,
  type Row,
  text,
  yearOrNone,
} from './table.ts';
import { UNIT_TYPES } from './unit-type.ts';

/** The six ways a plan states a measurable promise (design: "What a verdict means"). */
export const TARGET_KINDS = {
  share: 'tỷ lệ đơn vị đạt',
  count: 'số đơn vị đạt',
  reduction: 'giảm so với năm gốc',
  trend: 'giảm so với năm trước',
  minimum: 'mỗi đơn vị có ít nhất',
  hold: 'giữ vững kết quả đã đạt',
} as const;

export type TargetKind = keyof typeof TARGET_KINDS;

/** Whether each unit must satisfy the target on its own, or the sum over all of them. */
export const TARGET_MODES = { each: 'từng đơn vị', total: 'toàn địa bàn' } as const;

export const targetsTable = ledgerTable({
  name: 'targets',
  group: 'plan',
  label: 'Mục tiêu',
  description: 'Mỗi dòng là một mục tiêu đo được của kế hoạch, với cách hiểu mà trang này dùng.',
  key: ['target'],
  columns: {
    target: id({ label: 'Mã mục tiêu', description: 'Ví dụ `t1`; dùng trong địa chỉ trang.' }),
    clause: id({
      label: 'Điểm trong kế hoạch',
      description: 'Neo của điểm trong toàn văn, ví dụ `ii.2.1`.',
    }),
    kind: choice(TARGET_KINDS, { label: 'Loại mục tiêu', description: 'Một trong sáu loại.' }),
    mode: choiceOrNone(TARGET_MODES, {
      label: 'Từng đơn vị hay tổng',
      description: 'Với `reduction` và `trend`: `each` hay `total`; các loại khác ghi `z`.',
    }),
    indicator: id({
      label: 'Mã chỉ tiêu',
      description: 'Chỉ tiêu dùng để đánh giá.',
      references: 'indicators',
    }),
    scope_types: choices(UNIT_TYPES, {
      label: 'Loại đơn vị trong phạm vi',
      description: 'Các loại đơn vị được tính, nối bằng dấu +.',
    }),
    threshold: countOrMissing(['z'], {
      label: 'Mức phải đạt',
      description:
        'Phần trăm (share, reduction), số đơn vị (count), số tối thiểu mỗi đơn vị (minimum); `z` với trend, hold.',
    }),
    at_least: choice(YES_NO, {
      label: 'Có chữ "ít nhất"',
      description: 'Văn bản có viết "ít nhất" hay không.',
    }),
    baseline_year: yearOrNone({
      label: 'Năm gốc',
      description: 'Với `reduction` và `hold`; loại khác ghi `z`.',
    }),
    due_date: date({ label: 'Hạn theo kế hoạch', description: 'Ngày kế hoạch hẹn.' }),
    closing_date: date({
      label: 'Ngày chốt',
      description:
        'Ngày cuối cùng còn đánh giá được; bằng hạn, hoặc sớm hơn nếu cấp hành chính chấm dứt trước.',
    }),
    closing_reason: text({ label: 'Vì sao chốt ngày đó', description: 'Lý do, bằng lời.' }),
    short_name: text({ label: 'Tên ngắn', description: 'Lời hứa nói gọn, dùng làm tiêu đề.' }),
    statement: text({ label: 'Nguyên văn', description: 'Câu trong kế hoạch, nguyên văn.' }),
    reading: text({ label: 'Cách hiểu', description: 'Trang này hiểu câu đó thế nào.' }),
  },
});

export type TargetRow = Row<typeof targetsTable>;

export const ROUNDINGS = {
  'round-half-up': 'làm tròn số học',
  'round-down': 'làm tròn xuống',
} as const;

/** Other readings of an ambiguous clause. `z` in a column means "as in the target". */
export const readingsTable = ledgerTable({
  name: 'readings',
  group: 'plan',
  label: 'Cách hiểu khác',
  description:
    'Cách hiểu khác của một mục tiêu khi câu chữ cho phép; trang tính kết quả theo từng cách. `z`: như ở mục tiêu.',
  key: ['target', 'reading'],
  mayBeAbsent: true,
  columns: {
    target: id({
      label: 'Mã mục tiêu',
      description: 'Mục tiêu được hiểu khác.',
      references: 'targets',
    }),
    reading: id({ label: 'Mã cách hiểu', description: 'Mã ngắn, duy nhất trong mục tiêu.' }),
    name: text({ label: 'Tên cách hiểu', description: 'Nói gọn cách hiểu.' }),
    explanation: text({
      label: 'Vì sao có thể hiểu vậy',
      description: 'Chỗ nào trong câu chữ cho phép.',
    }),
    scope_types: choicesOrNone(UNIT_TYPES, {
      label: 'Loại đơn vị',
      description: 'Phạm vi khác, hoặc `z`.',
    }),
    threshold: countOrMissing(['z'], { label: 'Mức phải đạt', description: 'Mức khác, hoặc `z`.' }),
    rounding: choiceOrNone(ROUNDINGS, {
      label: 'Làm tròn',
      description: 'Cách làm tròn khác, hoặc `z` (số nguyên nhỏ nhất thỏa mãn).',
    }),
    mode: choiceOrNone(TARGET_MODES, {
      label: 'Từng đơn vị hay tổng',
      description: 'Khác với mục tiêu, hoặc `z`.',
    }),
    closing_date: dateOrMissing(['z'], {
      label: 'Ngày chốt',
      description: 'Ngày chốt khác, hoặc `z`.',
    }),
  },
});

export type ReadingRow = Row<typeof readingsTable>;

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

export type ClarityRow = Row<typeof clarityTable>;

export const INFERENCE_BASES = {
  definition: 'theo định nghĩa',
  circumstance: 'theo hoàn cảnh',
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
        '`definition`: cái này là một phần của cái kia; `circumstance`: theo hoàn cảnh xét công nhận.',
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
    heading: text({ label: 'Nhóm nhiệm vụ', description: 'Tiêu đề của mục chứa nhiệm vụ.' }),
    statement: text({ label: 'Nguyên văn', description: 'Nội dung nhiệm vụ, nguyên văn.' }),
    lead: text({
      label: 'Cơ quan chủ trì',
      description: 'Nếu văn bản nêu; nếu không thì ghi `không nêu`.',
    }),
  },
});

export type MeasureRow = Row<typeof measuresTable>;
