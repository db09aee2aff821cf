import { homeAddress } from '../../views/addresses/addresses.ts';
import { setSegment } from '../../views/addresses/set-segment.ts';
import { isMoved, type MovedAddress } from '../model/listed-address.ts';
import { firstSet, type SetModel, siteModel } from '../model/model.ts';
import { setOfAddress } from '../model/set-of-address.ts';

/** A page that only leads on, and the set in whose frame it does. */
interface MovedPage {
  readonly site: SetModel;
  readonly movedTo: string;
}

interface MovedRoute {
  readonly params: { readonly set: string | undefined; readonly moved: string };
  readonly props: MovedPage;
}

const routeOf = ({ address, movedTo }: MovedAddress): MovedRoute => {
  const site = setOfAddress(siteModel().sets, address) ?? firstSet();
  const home = homeAddress(site.set);
  const isBelow = address.startsWith(home);
  return {
    params: {
      set: isBelow ? setSegment(site.set) : undefined,
      moved: address.slice(isBelow ? home.length : 1, -1),
    },
    props: { site, movedTo },
  };
};

/** One page for each address of a page that leads elsewhere. */
export const movedRoutes = (): readonly MovedRoute[] =>
  siteModel()
    .addresses.filter(isMoved)
    .filter(({ address }) => address.endsWith('/'))
    .map(routeOf);
