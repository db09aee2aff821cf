import { dirname, join } from 'node:path';
import { unlistedAddresses } from '../../text/problems/base/address-problems.ts';
import {
  BUILD_STAGES,
  NO_PUBLIC_ADDRESS,
  noSets,
  unknownSets,
} from '../../text/problems/build-messages.ts';
import { formatProblems } from '../../text/problems/problem-report.ts';
import type { SiteOverrides } from '../../views/addresses/site-settings.ts';
import { keepPromise } from '../addresses/keep-promise.ts';
import { grownList } from '../addresses/new-addresses.ts';
import { letterFiles } from '../letters/letters.ts';
import { provideModel, type SetModel, type SiteModel } from '../model/model.ts';
import { REPOSITORY } from '../model/repository.ts';
import type { SiteFile } from '../model/site-file.ts';
import { DataError, UserError } from '../model/user-error.ts';
import { writeMark } from '../output/build-mark.ts';
import { realPlace, refuseUnfitPlace } from '../output/output-place.ts';
import { putInPlace, SITE, settleOutput } from '../output/put-in-place.ts';
import { endAbandoned, restoreOutput } from '../output/restore-output.ts';
import { discard, withWorkFolder, workPrefix } from '../output/work-folder.ts';
import { reportFiles } from '../reports/report-files.ts';
import { specimenFiles } from '../reports/specimen.ts';
import { standingWarnings } from '../reports/standing-warnings.ts';
import { pictureCache, renderPictures } from '../sharing/render-pictures.ts';
import { robots } from '../sharing/robots.ts';
import { sitemap } from '../sharing/sitemap.ts';
import { readTexts } from '../texts/text-files.ts';
import { notYetAwaited } from '../threads/not-yet-awaited.ts';
import { type TaskPool, withTaskPool } from '../threads/task-pool.ts';
import { moveStyles } from './base-path.ts';
import { buildPages } from './build-pages.ts';
import { readDataFolder, setsIn } from './data-folder.ts';
import { loadModel } from './load-model.ts';
import type { Progress } from './progress.ts';
import { renderReports, reportCache } from './render-reports.ts';
import { refuseLinked, refuseUnfitPath } from './unfit-path.ts';
import { writeFiles, writtenPaths } from './write-files.ts';

/** A build: absolute folders, the sets asked for (empty: all), the date of today. */
export interface BuildOptions {
  readonly data: string;
  readonly content: string;
  readonly out: string;
  readonly sets: readonly string[];
  readonly today: string;
  /** What is said instead of the settings of the data folder. */
  readonly overrides?: SiteOverrides | undefined;
  /** Without PDF reports and pictures only to measure the rest of a build. */
  readonly reports: boolean;
  /** Folder of the reports and pictures drawn by earlier builds; only the time depends on it. */
  readonly cache: string;
  readonly progress: Progress;
  /** Receives warnings about the data. */
  readonly warn: (text: string) => void;
}

const chosenSets = (found: readonly string[], asked: readonly string[], data: string): string[] => {
  if (found.length === 0) throw new UserError(noSets(data));
  const unknown = asked.filter((set) => !found.includes(set));
  if (unknown.length > 0) {
    throw new UserError(unknownSets(unknown, found, data));
  }
  return asked.length === 0 ? [...found] : found.filter((set) => asked.includes(set));
};

/** A set with all of its files to download. */
const withLaterFiles = async (site: SetModel): Promise<SetModel> => ({
  ...site,
  downloads: [...site.downloads, ...(await site.laterFiles())],
});

/**
 * Reads, checks and evaluates the data folder.
 * @param fonts the fonts of the pages, which may still be in the making
 * @throws UserError that lists every problem if there is an error in any set
 */
export const readModel = async (
  options: Pick<BuildOptions, 'data' | 'content' | 'sets' | 'today' | 'overrides' | 'warn'>,
  fonts: Promise<readonly SiteFile[]>,
): Promise<SiteModel> => {
  const files = await readDataFolder(options.data);
  const sets = chosenSets(setsIn(files), options.sets, options.data);
  const { model, problems } = loadModel(files, {
    sets,
    today: options.today,
    overrides: options.overrides,
    texts: await readTexts(options.content),
  });
  const report =
    problems.length === 0
      ? ''
      : formatProblems(problems, 'text', {
          texts: join(options.content, '/'),
        });
  if (model === null) throw new DataError(report);
  if (report !== '') options.warn(report);
  return {
    ...model,
    sets: await Promise.all(model.sets.map(withLaterFiles)),
    common: await fonts,
    addresses: options.sets.length === 0 ? model.addresses : [],
  };
};

/** The complete model, provided to the pages as soon as its reports are drawn. */
const provideComplete = async (
  model: SiteModel,
  { reports, cache }: BuildOptions,
  pool: TaskPool,
): Promise<SiteModel> => {
  const complete = reports ? await renderReports(model, pool, reportCache(cache)) : model;
  provideModel(complete);
  return complete;
};

const drawPictures = async (
  model: SiteModel,
  { reports, cache }: BuildOptions,
  pool: TaskPool,
): Promise<readonly SiteFile[]> =>
  reports ? renderPictures(model, pool, pictureCache(cache)) : [];

/** The folders of one build. */
interface BuildFolders {
  /** Where the site is written, beside its place so that it is put there by a rename. */
  readonly site: string;
  /** Where the pages are bundled. */
  readonly workshop: string;
}

/**
 * Keeps what the site has promised of its addresses.
 * @throws DataError that names every address that would not answer
 */
const keepAddresses = async (
  site: string,
  model: SiteModel,
  warn: (text: string) => void,
): Promise<void> => {
  const { addresses, isPublic } = model;
  if (addresses.length === 0) return;
  const paths = await writtenPaths(site);
  const problems = await keepPromise(site, paths, model);
  if (problems.length > 0) throw new DataError(formatProblems(problems, 'text').trimEnd());
  const { added } = grownList(addresses, paths);
  if (isPublic && added.length > 0) warn(unlistedAddresses(added.length));
};

const renderSite = async (
  model: SiteModel,
  { site, workshop }: BuildFolders,
  options: BuildOptions,
  pool: TaskPool,
): Promise<void> => {
  const { content, progress, warn } = options;
  const [complete, pictures] = await progress.stage(BUILD_STAGES.render, async () => {
    const ready = notYetAwaited(provideComplete(model, options, pool));
    // Pages wait for the reports, whose size they tell, and pictures for neither: they are drawn beside the pages.
    const drawn = notYetAwaited(ready.then((provided) => drawPictures(provided, options, pool)));
    await buildPages({ content, out: site, workshop, ready });
    return Promise.all([ready, drawn]);
  });
  for (const warning of standingWarnings(complete)) warn(warning);
  await progress.stage(BUILD_STAGES.write, async () => {
    await moveStyles(site, complete.settings.basePath);
    await writeFiles(site, [...complete.common, ...pictures]);
    for (const { downloads, reports, letters, specimen } of complete.sets) {
      await writeFiles(site, [
        ...downloads,
        ...reportFiles(reports),
        ...letterFiles(letters),
        ...specimenFiles(specimen),
      ]);
    }
    const list = sitemap(await writtenPaths(site), complete);
    await writeFiles(site, [...(list === null ? [] : [list]), robots(list, complete)]);
  });
  if (complete.settings.address === '') warn(NO_PUBLIC_ADDRESS);
  await keepAddresses(site, complete, warn);
  writeMark(site);
};

/** Where the pages are bundled: a folder a build, so that two at once do not meet. */
const WORKSHOPS = workPrefix(join(REPOSITORY, '.cache/pages'));

/**
 * Builds the whole site and puts it in the place of the last one in a single step. Whatever fails,
 * the last one stays as it is and nothing is left behind; what a build left that was stopped dead is
 * put right first.
 * @throws UserError for what the person can mend (data, content, folders)
 */
export const buildSite = async (options: BuildOptions): Promise<void> => {
  const { out, content, progress, warn: say } = options;
  refuseUnfitPath('repository', REPOSITORY);
  refuseUnfitPath('content', content);
  refuseLinked(dirname(WORKSHOPS));
  await readTexts(content);
  restoreOutput(out, say);
  endAbandoned(WORKSHOPS, discard, say);
  const place = realPlace(out);
  refuseUnfitPlace(place, options);
  const settle = settleOutput(place, () => {});
  await withWorkFolder(workPrefix(place), { settle, say }, (folder) =>
    withWorkFolder(WORKSHOPS, { settle: discard, say }, (workshop) =>
      withTaskPool(async (pool) => {
        const fonts = pool.run('fonts', () => null);
        const model = await progress.stage(BUILD_STAGES.read, () => readModel(options, fonts));
        await renderSite(model, { site: join(folder, SITE), workshop }, options, pool);
        putInPlace(folder, place);
      }),
    ),
  );
};
