import type { Evaluation } from '../../evaluation/record/evaluation.ts';

/**
 * An address of the site as others must write it: absolute where the plan's table says under which
 * host the site is published, otherwise from the root of the site.
 */
export const publicAddress = ({ plan }: Pick<Evaluation, 'plan'>, address: string): string =>
  `${plan.address.replace(/\/$/, '')}${address}`;
