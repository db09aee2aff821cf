import { areaCard } from '../../charts/card/area-card.ts';
import type { Card, CardFrame } from '../../charts/card/card.ts';
import { targetCard } from '../../charts/card/target-card.ts';
import { verdictCard } from '../../charts/card/verdict-card.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { unitTitle } from '../../text/names/unit-names.ts';
import {
  type CardLanguage,
  cardFrameWords,
  homeCardWords,
  territoryCardWords,
} from '../../text/sharing/card-words.ts';
import { unitAnswer } from '../../text/units/unit-answer.ts';
import {
  areaCardAddress,
  englishCardAddress,
  homeCardAddress,
  targetCardAddress,
} from '../../views/addresses/card-addresses.ts';
import type { SitePlace } from '../../views/addresses/public-address.ts';
import { districtStrip } from '../../views/district-strip.ts';
import { districts } from '../../views/districts.ts';
import { type UnitPage, unitPages } from '../../views/unit-pages.ts';
import { SITE_FONT } from '../fonts/site-font.ts';
import type { SetModel } from '../model/model.ts';

/** A card at its address from the root of the site. */
export interface PageCard extends Card {
  readonly address: string;
}

/** What cards of a set are drawn from. */
type CardSet = Pick<SetModel, 'set' | 'evaluation'>;

type CardPlace = Pick<SitePlace, 'address'>;

/** Without the name of the protocol, as addresses are said. */
const shownAddress = ({ address }: CardPlace): string => address.replace(/^https?:\/\//, '');

/** Whether a page of a unit has a card of its own: that of the plan's territory, and those of its districts. */
export const hasCard = ({ code, isLater }: UnitPage, evaluation: Evaluation): boolean =>
  !isLater && (code === evaluation.plan.territoryCode || districts(evaluation).has(code));

const draw = ({ set, evaluation }: CardSet, place: CardPlace): PageCard[] => {
  const frame = (lang: CardLanguage): CardFrame => ({
    ...cardFrameWords(evaluation, lang),
    font: SITE_FONT,
    address: shownAddress(place),
  });
  const vi = frame('vi');
  return [
    {
      address: homeCardAddress(set),
      ...verdictCard(homeCardWords(evaluation, 'vi'), vi, evaluation),
    },
    {
      address: englishCardAddress(set),
      ...verdictCard(homeCardWords(evaluation, 'en'), frame('en'), evaluation),
    },
    ...evaluation.targets.map((target) => ({
      address: targetCardAddress(set, target.id),
      ...targetCard(target, vi, evaluation),
    })),
    ...unitPages(evaluation)
      .filter((page) => hasCard(page, evaluation))
      .map((page) => ({
        address: areaCardAddress(set, page.code),
        ...(page.code === evaluation.plan.territoryCode
          ? verdictCard(territoryCardWords(evaluation), vi, evaluation)
          : areaCard(
              page.code,
              districtStrip(page.code, evaluation),
              { name: unitTitle(page.unit), lead: unitAnswer(page, evaluation).lead },
              vi,
              evaluation,
            )),
      })),
  ];
};

const drawn = new WeakMap<Evaluation, { address: string; cards: readonly PageCard[] }>();

/**
 * The cards of a set as drawings: of its home page in both languages, each target, the plan's territory and each of
 * its districts. Drawn once for every page that asks.
 */
export const cardsOf = (site: CardSet, place: CardPlace): readonly PageCard[] => {
  const { address } = place;
  const known = drawn.get(site.evaluation);
  if (known?.address === address) return known.cards;
  const cards = draw(site, place);
  drawn.set(site.evaluation, { address, cards });
  return cards;
};

/** The card of a page: its own, or else that of the home page in its language. */
export const cardOfPage = (
  site: CardSet,
  place: CardPlace,
  { own, lang }: { readonly own: string | undefined; readonly lang: CardLanguage },
): PageCard | undefined => {
  const cards = cardsOf(site, place);
  const home = lang === 'en' ? englishCardAddress(site.set) : homeCardAddress(site.set);
  return (
    cards.find(({ address }) => address === own) ?? cards.find(({ address }) => address === home)
  );
};
