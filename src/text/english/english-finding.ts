import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { type FindingKey, type FindingPart, findingOf } from '../../views/finding.ts';
import { englishCount } from './english-format.ts';

const WORDS: Readonly<Record<FindingKey, string>> = {
  met: 'met',
  contained: 'unchanged',
  kept: 'unchanged',
  'not-met': 'not met',
  reached: 'at the level asked for',
  'on-track': 'on track',
  attention: 'in need of attention',
  late: 'behind schedule',
  early: 'not yet due',
  inconclusive: 'without enough evidence',
  'no-data': 'without published data',
  'not-yet': 'not yet to be judged',
  'before-plan': 'of a time before the plan',
  'not-applicable': 'not applicable',
};

const said = ({ key, count, inferred }: FindingPart): string => {
  if (inferred === 0) return WORDS[key];
  return `${WORDS[key]} (${inferred === count ? 'inferred' : `${englishCount(inferred)} inferred`})`;
};

const counted = (part: FindingPart): string => `${englishCount(part.count)} ${said(part)}`;

const groupsWords = (groups: readonly (readonly FindingPart[])[]): string =>
  groups
    .filter((group) => group.length > 0)
    .map((group) => group.map(counted).join(', '))
    .join('; ');

/**
 * What is found of all targets, in one sentence: "No target can be judged yet: 4 without enough evidence, 5 without
 * published data." The numbers add up to that of the targets. Empty without a target.
 */
export const englishFinding = (targets: readonly TargetEvaluation[]): string => {
  const { concluded, underWay, open, notJudged } = findingOf(targets);
  const groups = [concluded, underWay, open, notJudged];
  const [first, ...others] = groups.flat();
  const all = englishCount(targets.length);
  if (first === undefined) return '';
  if (targets.length === 1) return `The only target: ${said(first)}.`;
  if (open.length > 0 && concluded.length + underWay.length === 0) {
    const list = others.length === 0 ? `all ${counted(first)}` : groupsWords(groups);
    return `No target can be judged yet: ${list}.`;
  }
  if (others.length === 0) return `All ${all} targets are ${said(first)}.`;
  const rest = groupsWords(groups).slice(counted(first).length);
  return `${englishCount(first.count)} of ${all} targets ${first.count === 1 ? 'is' : 'are'} ${said(first)}${rest}.`;
};
