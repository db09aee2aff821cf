import { PACE_LIMITS } from '../../evaluation/verdict/pace.ts';
import { formatScaled } from './format.ts';

/** The paces that part the classes of progress, as they are written: "0,95" and "0,60". */
export const PACE_WORDS = {
  onTrack: formatScaled(PACE_LIMITS.onTrack, 2, true),
  attention: formatScaled(PACE_LIMITS.attention, 2, true),
} as const;
