import type { AcrossCheck } from '../../basis/check.ts';
import { badSpacingIn } from './bad-spacing.ts';
import { isOfUnit } from './name-cells.ts';

/** A line break or two spaces inside a name that is read, not looked for: it only looks careless. */
export const nameSpacing: AcrossCheck = {
  id: 'name-spacing',
  stage: 'across',
  level: 'warning',
  run: ({ current }) => badSpacingIn(current, (cell) => !isOfUnit(cell)),
};
