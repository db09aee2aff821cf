import { ASK, ASK_FROM_MADE_UP } from '../../text/requests/request-words.ts';
import { requestsAddress } from '../../views/addresses/addresses.ts';
import { type SetModel, siteModel } from '../model/model.ts';

/** A link to the page of letters. */
interface AskLink {
  readonly href: string;
  readonly label: string;
}

/**
 * Where a reader of a set asks for missing figures: on its own page, from made-up figures on that of the first set
 * of real ones; null where the site has no real figures.
 */
export const askLink = ({ set, evaluation }: SetModel): AskLink | null => {
  if (!evaluation.illustrative) return { href: requestsAddress(set), label: ASK };
  const real = siteModel().sets.find((other) => !other.evaluation.illustrative);
  return real === undefined ? null : { href: requestsAddress(real.set), label: ASK_FROM_MADE_UP };
};

/** Where the letter for the figures of an indicator stands; null where none waits for it. */
export const letterLink = (
  indicator: string,
  { set, letters }: Pick<SetModel, 'set' | 'letters'>,
): string | null => {
  const letter = letters.find(({ asks }) =>
    asks.some(({ target }) => target.indicator === indicator),
  );
  return letter === undefined ? null : requestsAddress(set, letter.slug);
};
