import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { articleFault } from '../../text/problems/build-messages.ts';
import { REPOSITORY } from '../model/repository.ts';
import { DataError } from '../model/user-error.ts';
import { astroSettings, loadAstro } from './astro-run.ts';
import { moveFolder } from './move-folder.ts';
import { prerenderWhen } from './prerender-when.ts';
import { prerenderedAssets } from './prerendered-assets.ts';
import { withoutDictionary } from './without-dictionary.ts';
import { withoutFaultTexts } from './without-fault-texts.ts';

export interface BuildPagesOptions {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of a folder that the pages are written to; does not exist yet. */
  readonly out: string;
  /**
   * Absolute path of a folder to work in, below the repository, where the bundle of the pages finds
   * its packages. Of this build alone: nothing of an earlier one is used.
   */
  readonly workshop: string;
  /** Resolves once the model is provided; the pages are bundled meanwhile. */
  readonly ready: Promise<unknown>;
}

/** What Astro, Vite and their plugins say about the place of an error, each in its own way. */
interface BuildError {
  readonly message?: string;
  readonly loc?: { readonly file?: string; readonly line?: number };
  readonly id?: string;
  /** A build error holds those of the single files. */
  readonly errors?: readonly BuildError[];
}

const fileOf = ({ loc, id }: BuildError): string | undefined => {
  const file = loc?.file ?? id;
  return file?.startsWith('file:') ? fileURLToPath(file) : file;
};

/** What a bundler says, without its colours, its own name for it and its picture of the place. */
const firstLine = (message: string): string =>
  (stripVTControlCharacters(message).split('\n')[0] ?? '').replace(/^\[[A-Z_]+\] */, '');

/** An error in a text of the content folder is the author's to mend; any other one is a bug. */
const asUserError = (error: unknown, content: string): unknown => {
  const outer = error as BuildError;
  for (const located of [outer, ...(outer.errors ?? [])]) {
    const file = fileOf(located);
    if (file === undefined || !file.startsWith(join(content, '/'))) continue;
    const place = [relative(content, file), located.loc?.line].filter(Boolean).join(':');
    return new DataError(articleFault(place, firstLine(located.message ?? '')), { cause: error });
  }
  return error;
};

const runAstro = async ({ content, ready, workshop }: BuildPagesOptions): Promise<string> => {
  const { build } = await loadAstro();
  const settings = astroSettings(content);
  const site = join(workshop, 'site');
  const from = process.cwd();
  // Vite takes it for the kind of build: pages would come out for development, without their policy.
  process.env.NODE_ENV = 'production';
  // Astro keeps the bundle it renders from in the output folder only if that is below the working
  // directory; otherwise all builds would share one folder.
  process.chdir(REPOSITORY);
  try {
    await build({
      ...settings,
      integrations: [prerenderWhen(ready)],
      logLevel: 'silent',
      outDir: site,
      cacheDir: join(workshop, 'astro'),
      vite: {
        ...settings.vite,
        logLevel: 'silent',
        cacheDir: join(workshop, 'vite'),
        plugins: [prerenderedAssets(site)],
        worker: {
          plugins: () => [withoutDictionary(), withoutFaultTexts()],
          // Marks for programs that bundle; this is the last one.
          rolldownOptions: {
            // What an object says when it is asked for a property changes nothing here.
            treeshake: { propertyReadSideEffects: false },
            output: { comments: { legal: true, annotation: false, jsdoc: false } },
          },
        },
      },
    });
  } catch (error) {
    throw asUserError(error, content);
  } finally {
    process.chdir(from);
  }
  return site;
};

/**
 * Renders every page from the model, once it is provided.
 * @throws UserError for an error in the content folder
 */
export const buildPages = async (options: BuildPagesOptions): Promise<void> =>
  moveFolder(await runAstro(options), options.out);
