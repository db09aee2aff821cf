import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Brings the styles of the pages to the site where the path of the repository holds `%`. Astro 7.3.5
 * looks for the list of them at `file://` and the bare path (`vite-plugin-ssr-assets.js`), where `%20`
 * is read as a space: it finds no list and moves nothing.
 * @param site absolute path of the folder that Astro writes the site into
 */
export const prerenderedAssets = (site: string): Plugin => ({
  name: 'prerendered-assets',
  apply: () => site.includes('%'),
  applyToEnvironment: ({ name }) => name === 'prerender',
  writeBundle: async ({ dir = '' }, bundle) => {
    const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'));
    for (const name of styles) {
      const path = join(site, name);
      await mkdir(dirname(path), { recursive: true });
      await copyFile(join(dir, name), path);
    }
  },
});
