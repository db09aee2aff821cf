import type { NotJudged, Status } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import type { StatusKind, ToldResult } from '../verdict/status.ts';

const word = (status: Status): string => {
  switch (status) {
    case 'met':
      return 'Met';
    case 'reached':
      return 'Level reached';
    case 'on-track':
      return 'On track';
    case 'attention':
      return 'Needs attention';
    case 'late':
      return 'Behind schedule';
    case 'contained':
      return 'Unchanged';
    case 'not-met':
      return 'Not met';
    case 'inconclusive':
      return 'Not enough evidence';
    case 'no-data':
      return 'No data published';
    case 'not-applicable':
      return 'Not applicable';
    default:
      return never(status);
  }
};

/** The words of a comparison for which more is better. */
const RISES: Partial<Record<Status, string>> = {
  met: 'Increased',
  contained: 'Unchanged',
  'not-met': 'Reduced',
};

const NOT_JUDGED_WORDS: Readonly<Record<NotJudged, string>> = {
  'before-plan': 'Before the plan',
  'not-yet': 'Not yet to be judged',
};

/** The word of a result or a status; a comparison with the year before has words of its own. */
export const englishStatus = (
  { status, notJudged = null, binding = true, counted = 'units', n = 1 }: ToldResult,
  kind?: StatusKind,
): string => {
  if (notJudged !== null) return NOT_JUDGED_WORDS[notJudged];
  if (status === 'not-applicable' && !binding && n > 0) return 'Not assigned';
  // Of a target that every year must meet the years rise or fall; the promise is met or not.
  if (counted === 'years' && kind !== 'milestone') return word(status);
  if (kind === 'trend' && status === 'met') return 'Reduced';
  if (kind === 'trend' && status === 'not-met') return 'Increased';
  if (kind === 'milestone' && status === 'reached') return 'Reached early';
  if (kind === 'rise') return RISES[status] ?? word(status);
  return word(status);
};
