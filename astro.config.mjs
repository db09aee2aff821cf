import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/**
 * What is the same in every run. Folders of content and output are arguments of the commands in
 * `scripts/`, which start Astro; `astro build` alone has no data to show.
 */
export default defineConfig({
  integrations: [mdx()],
  // The plan is quoted letter by letter: straight quotes and three dots stay as they are.
  // Code is quoted as plain text: colours would come as style attributes, which the pages forbid.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  publicDir: './src/public',
  trailingSlash: 'always',
  // Only white space that cannot be seen goes; the default also eats spaces beside elements.
  compressHTML: true,
  // While one page is written to the disk, others are rendered.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // A script finds the worker it starts beside itself, below whatever path the site lies.
    experimental: {
      renderBuiltUrl: (_name, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
  },
});
