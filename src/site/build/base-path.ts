import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TAG = /<[a-z][^>]*>/gi;

/** Attributes that hold an address, where it is one from the root of the site. */
const FROM_ROOT = /(\s(?:href|src|action|data-file)=")\/(?!\/)/g;

/**
 * A page with every address of the site behind the base path: pages, drawings and texts write addresses
 * from the root of the site, and where that lies below a folder of its host is known here alone.
 * @param basePath without a slash at its end; empty at the root of the host
 */
export const withBasePath = (html: string, basePath: string): string =>
  basePath === '' ? html : html.replace(TAG, (tag) => tag.replace(FROM_ROOT, `$1${basePath}/`));

/** The base path that a page of a built site was given. */
export const basePathOf = (html: string): string =>
  /<link rel="icon" href="([^"]*)\/favicon\.svg"/.exec(html)?.[1] ?? '';

/** The same as {@link withBasePath} for the addresses in a stylesheet. */
const stylesWithBasePath = (css: string, basePath: string): string =>
  css.replace(/(url\(["']?)\/(?!\/)/g, `$1${basePath}/`);

const STYLES = '_astro';

/** Puts the base path into the stylesheets of a built site. */
export const moveStyles = async (site: string, basePath: string): Promise<void> => {
  if (basePath === '') return;
  for (const name of await readdir(join(site, STYLES))) {
    if (!name.endsWith('.css')) continue;
    const path = join(site, STYLES, name);
    await writeFile(path, stylesWithBasePath(await readFile(path, 'utf8'), basePath));
  }
};
