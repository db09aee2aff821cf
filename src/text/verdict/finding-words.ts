import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { type FindingKey, type FindingPart, findingOf } from '../../views/finding.ts';
import { formatCount, nbsp } from '../format/format.ts';

const WORDS: Readonly<Record<FindingKey, string>> = {
  met: 'đạt',
  contained: 'kiềm chế',
  kept: 'giữ nguyên',
  'not-met': 'không đạt',
  reached: 'đã đạt mức',
  'on-track': 'đúng tiến độ',
  attention: 'cần chú ý',
  late: 'chậm tiến độ',
  early: 'chưa đến hạn',
  inconclusive: 'chưa đủ số liệu',
  'no-data': 'chưa có số liệu công bố',
  'not-yet': 'chưa đến kỳ xét',
  'before-plan': 'thuộc kỳ trước khi có kế hoạch',
  'not-applicable': 'không áp dụng',
};

/** " (suy ra)" where all of them rest on inference, " (2 nhờ suy ra)" where some do. */
const inferredWords = ({ count, inferred }: FindingPart): string => {
  if (inferred === 0) return '';
  return inferred === count
    ? ` (${nbsp('suy', 'ra')})`
    : ` (${nbsp(formatCount(inferred), 'nhờ suy ra')})`;
};

const said = (part: FindingPart): string => `${WORDS[part.key]}${inferredWords(part)}`;

const counted = (part: FindingPart): string => nbsp(formatCount(part.count), said(part));

const groupsWords = (groups: readonly (readonly FindingPart[])[]): string =>
  groups
    .filter((group) => group.length > 0)
    .map((group) => group.map(counted).join(', '))
    .join('; ');

/**
 * What is found of all targets, in one sentence, which comes before anything else: "Chưa kết luận được mục tiêu nào: 4
 * chưa đủ số liệu, 5 chưa có số liệu công bố." The numbers add up to that of the targets. Empty without a target.
 */
export const findingText = (targets: readonly TargetEvaluation[]): string => {
  const { concluded, underWay, open, notJudged } = findingOf(targets);
  const groups = [concluded, underWay, open, notJudged];
  const [first, ...others] = groups.flat();
  const all = targets.length;
  if (first === undefined) return '';
  if (all === 1) return `Mục tiêu duy nhất: ${said(first)}.`;
  if (open.length > 0 && concluded.length + underWay.length === 0) {
    const list = others.length === 0 ? `cả ${counted(first)}` : groupsWords(groups);
    return `Chưa kết luận được mục tiêu nào: ${list}.`;
  }
  if (others.length === 0) return `Cả ${nbsp(formatCount(all), 'mục tiêu')} đều ${said(first)}.`;
  const rest = groupsWords(groups).slice(counted(first).length);
  return `${formatCount(first.count)} trên ${nbsp(formatCount(all), 'mục tiêu')} ${said(first)}${rest}.`;
};
