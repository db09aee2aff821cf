import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { setSegment } from '../../views/addresses/set-segment.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import type { Letter } from './letter.ts';
import type { ListedAddress } from './listed-address.ts';
import type { ReportEdition } from './report-edition.ts';
import type { RowPlaces } from './row-places.ts';
import type { SiteFile } from './site-file.ts';
import type { Specimen } from './specimen.ts';

/** One set of data with everything its pages are made from. */
export interface SetModel {
  readonly set: string;
  readonly evaluation: Evaluation;
  /** What each release brought, oldest first. */
  readonly history: readonly ReleaseChanges[];
  /** Every release against each earlier one. */
  readonly comparisons: readonly ReleaseChanges[];
  /** Where a row stands in the data folder. */
  readonly placesOf: RowPlaces;
  readonly downloads: readonly SiteFile[];
  /** Files that take a while to make; made when asked for, and then among the downloads. */
  readonly laterFiles: () => Promise<readonly SiteFile[]>;
  /** Ids of the releases of which something was withdrawn since, so that a notice stands for their rows. */
  readonly withdrawnReleases: ReadonlySet<string>;
  /** Every edition of every report listed, in the order of the list. */
  readonly reports: readonly ReportEdition[];
  /** Letters that ask for missing figures, in the order of the plan; none in a set of made-up ones. */
  readonly letters: readonly Letter[];
  /** A report in the form in which a body would issue it; only of made-up figures. */
  readonly specimen: Specimen | null;
}

/** Everything the pages are made from. */
export interface SiteModel {
  /** In the order in which readers meet them: `published` first. */
  readonly sets: readonly SetModel[];
  /** Files that belong to no set: the fonts. */
  readonly common: readonly SiteFile[];
  /** What is set about the site; the same for all sets. */
  readonly settings: SiteSettings;
  /** What the site has promised to answer at; nothing where only some of its sets are built. */
  readonly addresses: readonly ListedAddress[];
  /** Whether the settings of the data name an address, so that what was built may have been read. */
  readonly isPublic: boolean;
}

/**
 * Where the model stands in a process. Astro bundles the pages, so they hold another copy of this
 * module than the command that made the model; a registered symbol is what the two copies share.
 */
const SLOT = Symbol.for('ke-hoach-272.site-model');
const shared = globalThis as { [SLOT]?: SiteModel };

/** Hands the model to the pages. Called once by a command before Astro starts, again on a change. */
export const provideModel = (model: SiteModel): void => {
  shared[SLOT] = model;
};

/** The model the pages are made from; throws if no command has provided one. */
export const siteModel = (): SiteModel => {
  const model = shared[SLOT];
  if (model === undefined) {
    throw new Error('No site model: start Astro through scripts/build.ts or scripts/dev.ts.');
  }
  return model;
};

/**
 * The set that is served under a first segment of addresses (`Astro.params.set`, undefined at the
 * root); undefined if there is none.
 */
export const findSet = (segment: string | undefined): SetModel | undefined =>
  siteModel().sets.find(({ set }) => setSegment(set) === segment);

/** The set a page belongs to. Throws for a segment no set has: routes are made from the same list. */
export const setModel = (segment: string | undefined): SetModel => {
  const found = findSet(segment);
  if (found === undefined) throw new Error(`No set is served under "${segment ?? ''}".`);
  return found;
};

/** The set for pages that belong to none (404). A site always has one. */
export const firstSet = (): SetModel => {
  const [first] = siteModel().sets;
  if (first === undefined) throw new Error('The site has no set of data.');
  return first;
};
