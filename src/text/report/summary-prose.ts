import type { Conflict, Evaluation, Status } from '../../evaluation/record/evaluation.ts';
import { STATUSES } from '../../evaluation/record/evaluation.ts';
import type { TargetInYear } from '../../views/reports/report-scope.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { quoted } from '../names/evidence.ts';
import { answerParts } from '../verdict/answer.ts';
import { conflictStatement } from '../verdict/conflict.ts';
import { statusKind } from '../verdict/status.ts';
import { verdictWord } from '../verdict/verdict-word.ts';

/** What the summary is about, as inside a sentence. */
export interface SummaryPlace {
  /** "năm 2024", "giai đoạn 2021-2025". */
  readonly when: string;
  /** "huyện Lục Yên". */
  readonly area: string;
  /** "tỉnh Yên Bái": the area the plan is made for. */
  readonly territory: string;
}

/** The summary of a report in official prose; empty lists where there is nothing to say. */
export interface SummaryProse {
  /** How many targets have which verdict. */
  readonly verdicts: readonly string[];
  /** Where the sources differ. */
  readonly conflicts: readonly string[];
}

/** What the targets of a group have in common. */
const LEVELS = 'mục tiêu định lượng';
const TRENDS = 'mục tiêu so sánh với năm trước';

const name = ({ target }: TargetInYear): string => quoted(target.shortName);

const count = (n: number, noun: string): string => nbsp(formatCount(n), noun);

const verdictOf = ({ target, result }: TargetInYear): string =>
  lowerFirst(verdictWord(target, result));

/** Over several years a trend says whether each of them kept it. */
const YEARS_VERDICTS: Partial<Record<Status, string>> = {
  met: 'kéo giảm ở mọi năm',
  contained: 'không năm nào tăng nhưng có năm chỉ bằng năm trước',
  'not-met': 'có năm tăng',
};

const TREND_VERDICTS: Partial<Record<Status, string>> = {
  met: 'có kết quả kéo giảm',
  contained: 'chỉ ở mức kiềm chế (bằng năm trước)',
  'not-met': 'có kết quả tăng',
};

/** The same where more is better. */
const RISING_YEARS: Partial<Record<Status, string>> = {
  met: 'tăng ở mọi năm',
  contained: 'không năm nào giảm nhưng có năm chỉ bằng năm trước',
  'not-met': 'có năm giảm',
};

const RISE_VERDICTS: Partial<Record<Status, string>> = {
  met: 'có kết quả tăng',
  contained: 'chỉ bằng năm trước',
  'not-met': 'có kết quả giảm',
};

/** The verdict as what several targets have in common: "2 mục tiêu có năm tăng". */
const verdictOfMany = (one: TargetInYear): string => {
  const { target, result } = one;
  if (target.kind !== 'trend') return verdictOf(one);
  const inYears = result.counted === 'years';
  const rises = statusKind(target) === 'rise';
  const words = inYears
    ? rises
      ? RISING_YEARS
      : YEARS_VERDICTS
    : rises
      ? RISE_VERDICTS
      : TREND_VERDICTS;
  return words[result.status] ?? verdictOf(one);
};

const inOrder = (targets: readonly TargetInYear[]): TargetInYear[] =>
  STATUSES.flatMap((status) => targets.filter(({ result }) => result.status === status));

/**
 * "Cả 5 mục tiêu định lượng đều chưa có số liệu công bố", "trong 5 mục tiêu … có 1 mục tiêu đạt
 * và 4 mục tiêu chưa thể kết luận"; a single one by its name. Empty for none.
 */
const countSentence = (targets: readonly TargetInYear[], all: string): string => {
  const [first] = targets;
  if (first === undefined) return '';
  if (targets.length === 1)
    return `kết quả của mục tiêu ${name(first)} là ${quoted(verdictOf(first))}`;
  const byVerdict = [...Map.groupBy(inOrder(targets), verdictOfMany)];
  const [only, ...others] = byVerdict;
  if (only !== undefined && others.length === 0) {
    return `cả ${count(targets.length, all)} đều ${only[0]}`;
  }
  const parts = byVerdict.map(
    ([verdict, group]) => `${count(group.length, 'mục tiêu')} ${verdict}`,
  );
  return `trong ${count(targets.length, all)}, có ${joined(parts)}`;
};

const isOutside = ({ result }: TargetInYear): boolean =>
  result.binding && result.status === 'not-applicable';

/** Targets that are not judged for this time, with the reason they share. */
const outsideSentences = (
  targets: readonly TargetInYear[],
  evaluation: Evaluation,
): readonly string[] => {
  const byReason = Map.groupBy(
    targets,
    ({ target, result }) => answerParts(target, result, evaluation).reason,
  );
  return [...byReason].map(([reason, group]) => {
    const [first] = group;
    const whose =
      group.length === 1 && first !== undefined
        ? `mục tiêu ${name(first)}`
        : `có ${count(group.length, 'mục tiêu')}`;
    return `${whose} không được xét: ${reason}`;
  });
};

/** Targets of which the plan asks nothing of this area. */
const comparedSentence = (
  compared: readonly TargetInYear[],
  others: number,
  { area, territory }: SummaryPlace,
): readonly string[] => {
  const [first] = compared;
  if (first === undefined) return [];
  const rest = `không giao riêng cho ${area}; số liệu của ${area} được nêu để so sánh, không phải là kết luận đạt hay không đạt.`;
  if (compared.length === 1) {
    return [`Mục tiêu ${name(first)} được đặt chung cho ${territory}, ${rest}`];
  }
  return others === 0
    ? [`Cả ${count(compared.length, 'mục tiêu')} được đặt chung cho ${territory}, ${rest}`]
    : [
        `Đối với ${count(compared.length, 'mục tiêu')} còn lại, kế hoạch đặt chung cho ${territory}, ${rest}`,
      ];
};

const verdictSentences = (
  targets: readonly TargetInYear[],
  evaluation: Evaluation,
  place: SummaryPlace,
): readonly string[] => {
  const asked = targets.filter(({ result }) => result.binding);
  const judged = asked.filter((one) => !isOutside(one));
  const counted = [
    countSentence(
      judged.filter(({ target }) => target.kind !== 'trend'),
      LEVELS,
    ),
    countSentence(
      judged.filter(({ target }) => target.kind === 'trend'),
      TRENDS,
    ),
  ].filter((sentence) => sentence !== '');
  const where = `${upperFirst(place.when)}, trên địa bàn ${place.area}, `;
  const said = [...counted, ...outsideSentences(asked.filter(isOutside), evaluation)];
  return [
    ...said.map((sentence, index) => `${index === 0 ? where + sentence : upperFirst(sentence)}.`),
    ...comparedSentence(
      targets.filter(({ result }) => !result.binding),
      asked.length,
      place,
    ),
  ];
};

/** Conflicts of several results, each once. */
const conflictsOf = (targets: readonly TargetInYear[]): readonly Conflict[] => [
  ...new Map(
    targets
      .flatMap(({ result }) => result.conflicts)
      .map((conflict) => [`${conflict.indicator} ${conflict.unit} ${conflict.date}`, conflict]),
  ).values(),
];

const conflictSentences = (
  targets: readonly TargetInYear[],
  evaluation: Evaluation,
): readonly string[] => {
  const conflicts = conflictsOf(targets);
  if (conflicts.length === 0) return [];
  return [
    ...conflicts.map((conflict) => `${conflictStatement(conflict, evaluation)}.`),
    'Báo cáo nêu đủ các số, không lấy trung bình.',
  ];
};

/**
 * The summary of the targets of a report in sentences that an official could sign: each count and each
 * figure is that of a result; what is not known is said to be so.
 */
export const summaryProse = (
  targets: readonly TargetInYear[],
  evaluation: Evaluation,
  place: SummaryPlace,
): SummaryProse => ({
  verdicts: verdictSentences(targets, evaluation, place),
  conflicts: conflictSentences(targets, evaluation),
});
