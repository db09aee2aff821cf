import type {
  Evaluation,
  IndicatorInfo,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { type Ask, territoryEnded } from '../../views/asks.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { clauseName } from '../format/clause-name.ts';
import { formatDate, formatDateInWords, formatStatisticalYear } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { yearOfFigures } from '../names/reference-date.ts';
import { nounOf } from '../names/scope-words.ts';
import { unitInline } from '../names/unit-names.ts';
import { neededText } from '../verdict/needed.ts';

/** Room to write by hand, a line of it. */
const BLANK = '……………………………………………………';

/** Of more units than this no names are listed: their number and the day of the register say which. */
const MOST_NAMES = 12;

/** What every letter says, whoever it goes to. */
export const LETTER = {
  notice: 'Thư soạn sẵn – điền vào chỗ trống, thêm mục khác theo mẫu phiếu của cơ quan nhận',
  title: 'Đề nghị cung cấp thông tin',
  asker: 'Người đề nghị',
  blanks: [
    { label: 'Họ và tên', text: BLANK },
    { label: 'Nơi cư trú', text: BLANK },
    { label: 'Cách liên hệ', text: BLANK },
  ],
  figures: 'Số liệu đề nghị cung cấp',
  opening:
    'Theo Luật Tiếp cận thông tin, tôi đề nghị cung cấp các số liệu tổng hợp dưới đây. Đó là số của từng địa bàn, không phải thông tin về một người nào.',
  how: 'Xin cung cấp như sau:',
  ways: [
    'Bảng tính (CSV, .xlsx) hoặc văn bản, kèm nguồn và cách tính.',
    'Số đã công bố thì cho biết ở đâu; do nơi khác nắm giữ thì cho biết nơi ấy.',
    'Không cung cấp được thì trả lời bằng văn bản và nêu lý do.',
  ],
  signed: 'Ngày …… tháng …… năm ………',
  signature: 'Người đề nghị (ký, ghi rõ họ tên): ……………………………………',
} as const;

/** "Kính gửi: Công an tỉnh Yên Bái"; where the province is no more, also whoever took over. */
export const addresseeLine = (holder: string, evaluation: Evaluation): string =>
  `Kính gửi: ${holder}${territoryEnded(evaluation) ? ', hoặc cơ quan tiếp nhận nhiệm vụ' : ''}`;

/** What the letter to a holder is called in lists of files. */
export const letterName = (holder: string): string => `Thư gửi ${holderName(holder)}`;

/** A holder without what is said of it in brackets, for lists where its section tells that. */
export const holderName = (holder: string): string => holder.replaceAll(/\s*\([^)]*\)/g, '');

/** What the letter is about: the plan as official texts name it. */
export const letterSubject = ({ plan }: Evaluation): string =>
  `Số liệu để đánh giá Kế hoạch số ${plan.number} ${formatDateInWords(plan.signedOn)} của ${plan.issuer}`;

const namesOf = (target: TargetEvaluation, evaluation: Evaluation): readonly string[] =>
  (target.unitStates.find(({ year }) => year === null)?.states ?? []).flatMap(({ unit }) => {
    const version = indexOf(evaluation).unit(unit);
    return version === undefined ? [] : [unitInline(version)];
  });

/** Of which units: each by its name, or their number where there are many. */
const whereWords = (target: TargetEvaluation, evaluation: Evaluation): string => {
  const { final } = target;
  const area = indexOf(evaluation).unit(final.area);
  const whole = area === undefined ? '' : unitInline(area);
  if (target.mode === 'total') return whole;
  const names = namesOf(target, evaluation);
  return names.length > 0 && names.length <= MOST_NAMES
    ? `từng đơn vị: ${joined(names)}`
    : `từng ${nounOf(target, final)} trong ${nbsp(formatCount(final.n), nounOf(target, final))} của ${whole} theo danh mục ngày ${formatDate(final.referenceDate)}`;
};

/** Of which years or on which day. */
const whenWords = (
  target: TargetEvaluation,
  indicator: IndicatorInfo,
  evaluation: Evaluation,
): string => {
  const { final } = target;
  const years = (final.needed?.figures ?? []).map(({ year }) => year);
  if (years.length > 0) {
    return joined(years.map((year) => formatStatisticalYear(year, indicator.yearStart)));
  }
  return indicator.timing === 'stock'
    ? `kết quả gần nhất tính đến ngày ${formatDate(final.referenceDate)}, kèm ngày đánh giá`
    : formatStatisticalYear(yearOfFigures(target, final, evaluation), indicator.yearStart);
};

/** One figure that is asked for, in the parts of a letter. */
export interface AskWords {
  /** "T1". */
  readonly label: string;
  readonly text: string;
}

/** What is asked for, of which units and time, and which verdict waits for it. */
export const askWords = ({ target }: Pick<Ask, 'target'>, evaluation: Evaluation): AskWords => {
  const indicator = indexOf(evaluation).indicator(target.indicator);
  if (indicator === undefined) throw new Error(`no indicator ${target.indicator}`);
  const what =
    indicator.valueType === 'count'
      ? indicator.name
      : `Kết quả đạt hay không đạt: ${lowerFirst(indicator.name)}`;
  const why = neededText(target, target.final, evaluation);
  return {
    label: target.id.toUpperCase(),
    text: [
      `${what}. ${indicator.definition}`,
      `Địa bàn: ${whereWords(target, evaluation)}.`,
      `Thời gian: ${whenWords(target, indicator, evaluation)}.`,
      `Vì sao hỏi: mục tiêu “${target.shortName}” (${clauseName(target.clause)} của kế hoạch) chưa kết luận được. ${why ?? ''}`.trim(),
    ].join('\n'),
  };
};

/** Where the gap is described: the page of a holder, if the site has an address. */
export const letterSource = (address: string): string =>
  `Thư do trang theo dõi công khai soạn sẵn, không phải mẫu của cơ quan nhà nước.${address === '' ? '' : ` Số liệu còn thiếu: ${address}`}`;
