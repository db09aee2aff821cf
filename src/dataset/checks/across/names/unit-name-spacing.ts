import type { AcrossCheck } from '../../basis/check.ts';
import { badSpacingIn } from './bad-spacing.ts';
import { isOfUnit } from './name-cells.ts';

/** A line break or two spaces inside the name of a unit: who looks for the name does not find it. */
export const unitNameSpacing: AcrossCheck = {
  id: 'unit-name-spacing',
  stage: 'across',
  level: 'error',
  run: ({ current }) => badSpacingIn(current, isOfUnit),
};
