import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  BUILD_STAGES,
  foreignFolder,
  noContentFolder,
  noSets,
  unknownSets,
} from '../../text/problems/build-messages.ts';
import { formatProblems } from '../../text/problems/problem-report.ts';
import { provideModel, type SiteModel } from '../model/model.ts';
import type { SiteFile } from '../model/site-file.ts';
import type { SiteOverrides } from '../model/site-settings.ts';
import { DataError, UserError } from '../model/user-error.ts';
import { reportFiles } from '../reports/report-files.ts';
import { notYetAwaited } from '../threads/not-yet-awaited.ts';
import { type TaskPool, withTaskPool } from '../threads/task-pool.ts';
import { moveStyles } from './base-path.ts';
import { buildPages } from './build-pages.ts';
import { checkClauses } from './check-clauses.ts';
import { readDataFolder, setsIn } from './data-folder.ts';
import { loadModel } from './load-model.ts';
import type { Progress } from './progress.ts';
import { renderReports, reportCache } from './render-reports.ts';
import { swapFolder } from './swap-folder.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

/** A build: absolute folders, the sets asked for (empty: all), the date of today. */
export interface BuildOptions {
  readonly data: string;
  readonly content: string;
  readonly out: string;
  readonly sets: readonly string[];
  readonly today: string;
  /** What is said instead of the settings of the data folder. */
  readonly overrides?: SiteOverrides | undefined;
  /** Without the PDF reports only to measure the rest of a build. */
  readonly reports: boolean;
  /** Folder of the reports drawn by earlier builds; only the time depends on it. */
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

/**
 * Reads, checks and evaluates the data folder.
 * @param fonts the fonts of the pages, which may still be in the making
 * @throws UserError that lists every problem if there is an error in any set
 */
export const readModel = async (
  options: Pick<BuildOptions, 'data' | 'sets' | 'today' | 'overrides' | 'warn'>,
  fonts: Promise<readonly SiteFile[]>,
): Promise<SiteModel> => {
  const files = await readDataFolder(options.data);
  const sets = chosenSets(setsIn(files), options.sets, options.data);
  const { model, problems } = loadModel(files, {
    sets,
    today: options.today,
    overrides: options.overrides,
  });
  const report = problems.length === 0 ? '' : formatProblems(problems, 'text');
  if (model === null) throw new DataError(report);
  if (report !== '') options.warn(report);
  return { ...model, common: await fonts };
};

/** A site always has its 404 page; a folder without one was not made by a build. */
const refuseForeignFolder = async (out: string): Promise<void> => {
  if (!existsSync(out) || existsSync(join(out, '404.html'))) return;
  const isEmptyFolder = (await stat(out)).isDirectory() && (await readdir(out)).length === 0;
  if (isEmptyFolder) return;
  throw new UserError(foreignFolder(out));
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

const renderSite = async (
  model: SiteModel,
  folder: string,
  options: BuildOptions,
  pool: TaskPool,
): Promise<string> => {
  const { content, progress } = options;
  const site = join(folder, 'site');
  const complete = await progress.stage(BUILD_STAGES.render, async () => {
    const ready = notYetAwaited(provideComplete(model, options, pool));
    await buildPages({ content, out: site, ready });
    return ready;
  });
  await checkClauses(complete, site);
  await progress.stage(BUILD_STAGES.write, async () => {
    await moveStyles(site, complete.settings.basePath);
    await writeFiles(site, complete.common);
    for (const { downloads, reports } of complete.sets) {
      await writeFiles(site, [...downloads, ...reportFiles(reports)]);
    }
  });
  return site;
};

/**
 * Builds the whole site and puts it in the place of the last one in a single step. Whatever fails,
 * the last one stays as it is and nothing is left behind.
 * @throws UserError for what the person can mend (data, content, folders)
 */
export const buildSite = async (options: BuildOptions): Promise<void> => {
  const { out, content, progress } = options;
  if (!existsSync(content)) throw new UserError(noContentFolder(content));
  await refuseForeignFolder(out);
  await withTaskPool(async (pool) => {
    const fonts = pool.run('fonts', () => null);
    const model = await progress.stage(BUILD_STAGES.read, () => readModel(options, fonts));
    // Beside its place, so that it is put there by a rename.
    await withTemporaryFolder(`${out}.`, async (folder) => {
      await swapFolder(await renderSite(model, folder, options, pool), out, `${folder}.old`);
    });
  });
};
