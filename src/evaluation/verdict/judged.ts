import type { Version } from '../../dataset/registry/registry.ts';
import { stateOf, stateOfTotal } from '../evidence/kinds/unit-states.ts';
import { passEvidence } from '../evidence/pass-evidence.ts';
import { passStates } from '../evidence/pass-states.ts';
import type { Judged } from './bounds.ts';
import { countedBounds } from './counted-bounds.ts';
import { judgedHold } from './hold-bounds.ts';
import { passBounds } from './pass-bounds.ts';
import type { Occasion } from './result.ts';

/**
 * The units in scope judged for an occasion, with the bounds of any part of them: of a target judged
 * by the total, the area itself as the one unit.
 */
export const judgeScope = (
  territory: Version,
  scope: readonly Version[],
  occasion: Pick<Occasion, 'question' | 'window' | 'observations' | 'referenceDate'>,
): Judged => {
  const { question, window, observations, referenceDate } = occasion;
  const { kind, indicator } = question.target;
  if (kind === 'share' || kind === 'count') {
    const evidence = passEvidence(question, scope, window, observations);
    return {
      units: passStates(scope, { question, window, observations, evidence }),
      boundsOf: passBounds({ indicator, evidence, observations }, scope),
    };
  }
  if (kind === 'hold') return judgedHold(scope, question, window, observations);
  const asked = { kind, question };
  const units =
    question.mode === 'total'
      ? [
          stateOfTotal(
            territory,
            { units: scope, date: referenceDate },
            asked,
            window,
            observations,
          ),
        ]
      : scope.map((version) => stateOf(version, referenceDate, asked, window, observations));
  return { units, boundsOf: countedBounds };
};
