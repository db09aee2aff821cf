import type { Status } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import type { TargetKind } from '../../schema/targets.ts';

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
      return 'Contained';
    case 'not-met':
      return 'Not met';
    case 'inconclusive':
      return 'Cannot be concluded';
    case 'no-data':
      return 'No data published';
    case 'not-applicable':
      return 'Not applicable';
    default:
      return never(status);
  }
};

/** The word of a status; a comparison with the year before has words of its own. */
export const englishStatus = (status: Status, kind?: TargetKind): string => {
  if (kind === 'trend' && status === 'met') return 'Reduced';
  if (kind === 'trend' && status === 'not-met') return 'Increased';
  return word(status);
};
