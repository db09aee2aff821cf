import { withoutRepeats } from '../../dataset/check-sets.ts';
import type { DataFiles } from '../../dataset/csv/data-files.ts';
import { tablesInForce } from '../../dataset/ledger/ledger.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import { readDataset } from '../../dataset/read-dataset.ts';
import { withdrawnSince } from '../../dataset/seal/release-contents.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { pastEvaluations } from '../../evaluation/past-evaluations.ts';
import { releaseHistory } from '../../evaluation/release-changes.ts';
import {
  NO_SETTINGS,
  type SiteOverrides,
  type SiteSettings,
  siteSettings,
} from '../../views/addresses/site-settings.ts';
import { addressList } from '../addresses/address-list.ts';
import { laterFiles } from '../archives/later-files.ts';
import { downloads } from '../downloads/downloads.ts';
import { fitsTogether } from '../gate/fits-together.ts';
import { lettersOf } from '../letters/letters.ts';
import type { SetModel, SiteModel } from '../model/model.ts';
import { rowPlaces } from '../model/row-places.ts';
import { listedEditions } from '../reports/listed-editions.ts';
import { specimenOf } from '../reports/specimen.ts';
import { checkTexts } from '../texts/check-texts.ts';
import type { TextFiles } from '../texts/text-files.ts';

export interface LoadOptions {
  /** Names of the sets, in the order in which readers meet them. */
  readonly sets: readonly string[];
  /** The date of today: nothing may be recorded later. */
  readonly today: string;
  /** What is said instead of the settings of the data folder. */
  readonly overrides?: SiteOverrides | undefined;
  /** The texts of the site; without them nothing is said of texts. */
  readonly texts?: TextFiles | undefined;
}

/** The model of all sets, or null where any of them has an error; problems of all sets together. */
export interface LoadedModel {
  readonly model: SiteModel | null;
  readonly problems: readonly Problem[];
}

/** A set with the settings of the site, which all sets share. */
interface LoadedSet {
  readonly site: SetModel | null;
  readonly settings: SiteSettings;
  readonly isPublic: boolean;
  readonly problems: readonly Problem[];
}

const loadSet = (
  files: DataFiles,
  set: string,
  { today, overrides }: LoadOptions,
  anchors: ReadonlySet<string> | null,
): LoadedSet => {
  const { tables, problems } = readDataset(files, { set, today });
  if (tables === null) return { site: null, settings: NO_SETTINGS, isPublic: false, problems };
  const current = tablesInForce(tables);
  const settings = siteSettings(current, overrides);
  // What an option says of one build has made nothing public.
  const isPublic = siteSettings(current).address !== '';
  const together = fitsTogether({ set, tables, files }, anchors);
  if (together.length > 0) {
    return { site: null, settings, isPublic, problems: [...problems, ...together] };
  }
  const evaluation = evaluate(tables, { set });
  const evaluationOn = pastEvaluations(tables, evaluation);
  const { history, comparisons } = releaseHistory(tables, evaluation, evaluationOn);
  const reports = listedEditions({ tables, evaluationOn, files });
  const made = downloads({ evaluation, history, files, tables, settings });
  const withdrawn = evaluation.releases.filter(({ id }) => withdrawnSince(tables, id).length > 0);
  return {
    site: {
      set,
      evaluation,
      history,
      comparisons,
      placesOf: rowPlaces(tables),
      downloads: made,
      laterFiles: () =>
        laterFiles({ evaluation, evaluationOn, tables, files, settings, downloads: made }),
      withdrawnReleases: new Set(withdrawn.map(({ id }) => id)),
      reports,
      letters: lettersOf(evaluation, settings),
      specimen: specimenOf(evaluation, reports, settings),
    },
    settings,
    isPublic,
    problems,
  };
};

/** Checks and evaluates every set. Nothing is thrown for what stands in a file of data or a text. */
export const loadModel = (files: DataFiles, options: LoadOptions): LoadedModel => {
  const checked = options.texts === undefined ? null : checkTexts(options.texts);
  const ofTexts = checked?.problems ?? [];
  const anchors = checked?.anchors ?? null;
  const loaded = options.sets.map((set) => loadSet(files, set, options, anchors));
  const settings = loaded[0]?.settings ?? NO_SETTINGS;
  const sites = loaded.map(({ site }) => site).filter((site) => site !== null);
  const addresses = addressList(files);
  const others = [...ofTexts, ...addresses.problems];
  const isSound = sites.length === loaded.length && others.length === 0;
  return {
    model: isSound
      ? {
          sets: sites,
          common: [],
          settings,
          addresses: addresses.listed,
          isPublic: loaded.some((one) => one.isPublic),
        }
      : null,
    problems: withoutRepeats([...loaded.flatMap(({ problems }) => problems), ...others]),
  };
};
