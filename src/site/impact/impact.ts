import { placedHere } from '../../dataset/contribution/placed-here.ts';
import { inForce } from '../../dataset/ledger/ledger.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import { TABLES, type Tables } from '../../schema/index.ts';
import type { SitePlace } from '../../views/addresses/public-address.ts';
import { siteSettings } from '../../views/addresses/site-settings.ts';
import type { Impact } from '../../views/impact/impact.ts';
import { joinedImpact } from '../../views/impact/joined-impact.ts';
import { knownBase } from '../../views/impact/known.ts';
import { checkSite, type SiteSources } from '../gate/check-site.ts';

/** Two states of data and texts. */
export interface ImpactSources extends SiteSources {
  /** The data that everybody sees; `files` are these and the contribution together. */
  readonly base: DataFiles;
  /** The data folder as those who contribute have it, by which they find a line. */
  readonly here: DataFiles;
  readonly isMerged: boolean;
  /** What keeps the two from being joined. */
  readonly apart: readonly Problem[];
}

/** The settings of the base alone: those of a contribution are not in force before somebody has read them. */
const placeOf = ({ settings, plan }: Tables): SitePlace =>
  siteSettings({ settings, plan: inForce(TABLES.plan, plan) });

/**
 * What joining a contribution changes, where what is joined has to pass the gate of every build; problems at the
 * lines on which those who contribute find them.
 */
export const impactOf = (sources: ImpactSources): Impact => {
  const { base, files, here, sets, today, apart } = sources;
  const impact = joinedImpact({
    ...sources,
    withTexts: true,
    placeOf,
    base: knownBase(base, today),
    checked: checkSite(sources),
  });
  const placed = (problems: readonly Problem[]): readonly Problem[] =>
    placedHere(problems, files, here, sets);
  return {
    ...impact,
    problems: [...apart, ...placed(impact.problems)],
    ownWarnings: placed(impact.ownWarnings),
  };
};
