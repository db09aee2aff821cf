import { type MistakePlace, wrongFigureAddress } from '../../text/contribute/wrong-figure-query.ts';
import { aboutAddress } from '../../views/addresses/addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import { type SetModel, siteModel } from '../model/model.ts';

/** What a page is about, as far as the form for a wrong figure asks for it. */
export type PageSubject = Omit<MistakePlace, 'page'>;

/**
 * Where a mistake on a page is reported: the form of the site, filled in. Made-up figures have none of their
 * own and lead to that of the real ones; a site without real figures says on the page about itself where to write.
 * @param path of the page; null where it stands for any address that has no page
 */
export const mistakeLink = (
  { set, evaluation }: SetModel,
  path: string | null,
  subject: PageSubject = {},
): string => {
  const { sets, settings } = siteModel();
  const real = sets.find((other) =>
    evaluation.illustrative ? !other.evaluation.illustrative : other.set === set,
  );
  return real === undefined
    ? aboutAddress(set)
    : wrongFigureAddress(real.set, {
        ...subject,
        ...(path === null ? {} : { page: publicAddress(settings, path) }),
      });
};
