import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { nbsp } from '../format/format.ts';
import { asksForMore } from '../names/achievement.ts';
import { englishCount } from './english-format.ts';
import { englishNoun, indicatorWords } from './english-terms.ts';
import { type EnglishText, vietnamese } from './english-text.ts';

const atLeast = ({ atLeast: isLeast }: TargetEvaluation): string => (isLeast ? 'at least ' : '');

/** In which area a total is taken: " in Yên Bái". Empty where the register does not know it. */
const inTerritory = ({ plan, units }: Evaluation): EnglishText => {
  const territory = units.find(({ code }) => code === plan.territoryCode);
  return territory === undefined ? [] : [' in ', vietnamese(territory.name)];
};

const since = ({ baselineYear }: TargetEvaluation): string =>
  baselineYear === null ? 'the baseline year' : nbsp('in', baselineYear);

/**
 * What a target promises, made from what the plan's table says of it: "99% of communes meet criterion
 * 19.2 on security and order for new-style rural communes".
 */
export const englishPromise = (target: TargetEvaluation, evaluation: Evaluation): EnglishText => {
  const { kind, mode, scopeTypes } = target;
  const { one, many } = englishNoun(scopeTypes);
  const what = indicatorWords(target.indicator, evaluation);
  const threshold = englishCount(target.threshold ?? 0);
  switch (kind) {
    case 'share':
      return [`${atLeast(target)}${threshold}% of ${many} meet `, ...what];
    case 'count':
      return [`${atLeast(target)}${nbsp(threshold, many)} meet `, ...what];
    case 'reduction': {
      const by = `${atLeast(target)}${threshold}%`;
      return mode === 'total'
        ? [`${by} fewer `, ...what, ...inTerritory(evaluation), ` than ${since(target)}`]
        : [`each ${one} has ${by} fewer `, ...what, ` than ${since(target)}`];
    }
    case 'increase': {
      const by = `${atLeast(target)}${threshold}%`;
      return mode === 'total'
        ? [`${by} more `, ...what, ...inTerritory(evaluation), ` than ${since(target)}`]
        : [`each ${one} has ${by} more `, ...what, ` than ${since(target)}`];
    }
    case 'trend': {
      const compared = asksForMore(target) ? 'more' : 'fewer';
      return mode === 'total'
        ? [`${compared} `, ...what, ...inTerritory(evaluation), ' than in the year before']
        : [`each ${one} has ${compared} `, ...what, ' than in the year before'];
    }
    case 'minimum':
    case 'maximum': {
      const limit = `${kind === 'minimum' ? 'at least' : 'at most'} ${threshold}`;
      return mode === 'total'
        ? [`${limit} `, ...what, ...inTerritory(evaluation)]
        : [`each ${one} has ${limit}: `, ...what];
    }
    case 'hold':
      return [`no ${one} that met it loses `, ...what];
    default:
      return never(kind);
  }
};
