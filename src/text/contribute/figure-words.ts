import type { IndicatorInfo } from '../../evaluation/record/evaluation.ts';
import { LEVELS } from '../../schema/unit-type.ts';
import { formatDate, formatPeriod, onDay } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { MISSING_WORDS } from '../format/missing-words.ts';
import type { DaySpan } from './typed-period.ts';

/** The heading that an indicator is listed under. */
export const indicatorGroup = ({
  valueType,
  timing,
  level,
}: Pick<IndicatorInfo, 'valueType' | 'timing' | 'level'>): string => {
  if (valueType === 'pass') return `Đạt hay không đạt, ${LEVELS[level]}`;
  return timing === 'flow' ? 'Số đếm trong một kỳ' : 'Số đếm tại một ngày';
};

/** What kind of figure an indicator asks for. */
export const figureKind = ({
  valueType,
  timing,
  unitOfMeasure,
}: Pick<IndicatorInfo, 'valueType' | 'timing' | 'unitOfMeasure'>): string => {
  if (valueType === 'pass') return 'Ghi đạt hay không đạt, tại một ngày.';
  return timing === 'flow'
    ? `Ghi số đếm trong kỳ; đơn vị tính: ${unitOfMeasure}.`
    : `Ghi số đếm tại một ngày; đơn vị tính: ${unitOfMeasure}.`;
};

/** The days that a typed period stands for. */
export const daysWords = ({ start, end }: DaySpan): string =>
  start === end ? upperFirst(`${onDay(start)}.`) : `Từ ${onDay(start)} đến hết ${onDay(end)}.`;

/** What is added where the period is of a state on a day that the source does not tell. */
export const SOME_DAY = 'Nguồn không nêu ngày: kết quả là của một ngày nào đó trong khoảng này.';

interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly within: string;
  readonly from: string;
  readonly to: string | null;
}

const withinWords = ({ name, within }: NamedUnit): string =>
  within === '' ? name : `${name}, ${within}`;

/** A chosen unit in its field: "xã Minh Quân, huyện Trấn Yên". */
export const chosenUnit = withinWords;

/** What stands below the name of a unit in the list: its code, and until when it was. */
export const unitNote = ({ code, from, to }: NamedUnit): string =>
  to === null
    ? `mã ${code}`
    : `mã ${code}, có từ ${formatDate(from)} đến ${formatDate(to)}, nay không còn`;

/** Which unit a code means on a day. */
export const codeOnDay = (unit: NamedUnit, day: string): string =>
  `Mã ${unit.code} ${onDay(day)} là ${withinWords(unit)}.`;

/** The code means nothing on the day of the figure. */
export const codeOffDay = (unit: NamedUnit, day: string): string => {
  const life =
    unit.to === null
      ? `chỉ có từ ${onDay(unit.from)}`
      : `chỉ có từ ${formatDate(unit.from)} đến ${formatDate(unit.to)}`;
  return `Đến ${onDay(day)} chưa có hoặc không còn mã ${unit.code}: ${withinWords(unit)} ${life}. Hãy chọn đơn vị của ngày ấy.`;
};

/** How many units the list holds, told when typing pauses. */
export const unitsFound = (count: number, shown: number, day: string | null): string => {
  if (count === 0) return 'Không có đơn vị nào như vậy.';
  const part = shown < count ? `, hiện ${formatCount(shown)} đơn vị đầu; gõ thêm để thu hẹp` : '';
  const then = day === null ? '' : ` có ${onDay(day)}`;
  return `${formatCount(count)} đơn vị${then}${part}.`;
};

/** All that was found is of another day. */
export const noneOnDay = (day: string): string =>
  `Vào ${onDay(day)} không có đơn vị nào như vậy; dưới đây là của thời gian khác.`;

/** What the parts of the form are called where one is still to be filled in. */
export const FIELD_NAMES = {
  indicator: 'chỉ tiêu',
  period: 'thời gian',
  unit: 'đơn vị',
  value: 'số liệu',
  source: 'nguồn',
  title: 'tên tài liệu',
  publisher: 'nơi công bố',
  published_on: 'ngày công bố',
  kind: 'loại nguồn',
} as const;

export type FigureField = keyof typeof FIELD_NAMES;

/** What is still to be filled in. */
export const stillMissing = (fields: readonly FigureField[]): string =>
  `Còn phải điền: ${fields.map((field) => FIELD_NAMES[field]).join(', ')}.`;

/** By a field that is still empty when somebody wants to go on. */
export const fillIn = (field: FigureField): string => `Chưa có ${FIELD_NAMES[field]}.`;

/** By the field where what was typed is no unit of the list. */
export const CHOOSE_UNIT = 'Chọn một đơn vị trong danh sách.';

/** Name of the list of units. */
export const UNIT_LIST = 'Đơn vị tìm thấy';

/**
 * What is to be filled in for the figure.
 * @param form null as long as it is not known
 */
export const valueHint = (
  form: 'pass' | 'count' | 'statement' | null,
  unit: string,
  unitOfMeasure: string,
): string => {
  if (form === null) return 'Chọn chỉ tiêu và đơn vị trước.';
  if (form === 'pass') return `Nguồn nói ${unit} đạt hay không đạt.`;
  if (form === 'count') {
    return `Số nguyên, đơn vị tính: ${unitOfMeasure}. Số 0 là không có ${unitOfMeasure} nào; nguồn không nêu số thì chọn ở dưới.`;
  }
  return `Nguồn nói ở ${unit} có bao nhiêu ${unitOfMeasure} đạt.`;
};

/** Of a statement: what is asked for, with the unit of measure ("xã"). */
export const metLabel = (unitOfMeasure: string): string => `Số ${unitOfMeasure} đạt`;
export const totalLabel = (unitOfMeasure: string): string =>
  `Trên tổng số ${unitOfMeasure}, nếu nguồn nêu`;

const VALUE_WORDS: Readonly<Record<string, string>> = {
  ...MISSING_WORDS,
  dat: 'đạt',
  'khong-dat': 'không đạt',
};

/** A figure as it stands in the form; texts as typed. */
interface TypedValue {
  readonly value: string;
  readonly statement: { readonly total: string; readonly qualifier: string } | null;
}

const valueWords = ({ value, statement }: TypedValue, unitOfMeasure: string): string => {
  if (statement === null) return VALUE_WORDS[value] ?? `${value} ${unitOfMeasure}`;
  const least = statement.qualifier === 'at-least' ? 'ít nhất ' : '';
  const total = statement.total === 'x' ? '' : ` trên ${statement.total}`;
  return `${least}${value}${total} ${unitOfMeasure} đạt`;
};

/** The figure that a result is about, in a line: what, where, when, how much. */
export const figureLine = (
  figure: TypedValue,
  about: {
    readonly indicator: string;
    readonly unitOfMeasure: string;
    readonly unit: NamedUnit | null;
    readonly days: DaySpan | null;
  },
): string =>
  [
    about.indicator,
    ...(about.unit === null ? [] : [withinWords(about.unit)]),
    ...(about.days === null ? [] : [formatPeriod(about.days.start, about.days.end)]),
    valueWords(figure, about.unitOfMeasure),
  ].join(' · ');
