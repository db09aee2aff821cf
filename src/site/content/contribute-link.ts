import { CONTRIBUTE, CONTRIBUTE_FROM_MADE_UP } from '../../text/contribute/contribute-names.ts';
import { contributeAddress } from '../../views/addresses/addresses.ts';
import { type SetModel, siteModel } from '../model/model.ts';

/** A link to the page of contributions. */
interface ContributeLink {
  readonly href: string;
  readonly label: string;
}

/**
 * Where a reader of a set contributes figures: on its own page, or from made-up figures on that of the first
 * set of real ones; null where the site has no real figures.
 */
export const contributeLink = ({ set, evaluation }: SetModel): ContributeLink | null => {
  if (!evaluation.illustrative) return { href: contributeAddress(set), label: CONTRIBUTE };
  const real = siteModel().sets.find((other) => !other.evaluation.illustrative);
  return real === undefined
    ? null
    : { href: contributeAddress(real.set), label: CONTRIBUTE_FROM_MADE_UP };
};
