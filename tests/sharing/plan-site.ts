import type { Evaluation } from '../../src/evaluation/record/evaluation.ts';
import type { ListedAddress } from '../../src/site/model/listed-address.ts';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import type { SitePlace } from '../../src/views/addresses/public-address.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';

/** As much of a site as what is shared of it is made from. */
export interface SharedSite {
  readonly sets: readonly {
    readonly set: string;
    readonly evaluation: Evaluation;
    readonly reports: readonly ReportEdition[];
  }[];
  readonly settings: SitePlace;
  readonly addresses: readonly ListedAddress[];
}

export const NOWHERE: SitePlace = { address: '', basePath: '' };

/** A site at an address of its own. */
export const SOMEWHERE: SitePlace = {
  address: 'https://trang.example/ke-hoach',
  basePath: '/ke-hoach',
};

/** Both sets of the copied plan, without reports. */
export const planSite = async (settings: SitePlace): Promise<SharedSite> => ({
  sets: await Promise.all(
    ['published', 'illustrative'].map(async (set) => ({
      set,
      evaluation: await planEvaluation(set),
      reports: [],
    })),
  ),
  settings,
  addresses: [],
});

/** The site with the evaluation of one set changed. */
export const withEvaluation = (
  site: SharedSite,
  set: string,
  change: (evaluation: Evaluation) => Partial<Evaluation>,
): SharedSite => ({
  ...site,
  sets: site.sets.map((one) =>
    one.set === set
      ? { ...one, evaluation: { ...one.evaluation, ...change(one.evaluation) } }
      : one,
  ),
});
