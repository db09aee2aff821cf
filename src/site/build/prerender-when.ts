import type { AstroIntegration } from 'astro';
import { namingPage } from './naming-page.ts';

/**
 * Lets Astro bundle the pages while something they are rendered from is still being made: rendering
 * begins when it is there, and fails with its error. Of a page that fails the error says which it is.
 */
export const prerenderWhen = (ready: Promise<unknown>): AstroIntegration => ({
  name: 'prerender-when',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        setup: async () => {
          await ready;
          await prerenderer.setup?.();
        },
        render: namingPage(prerenderer.render.bind(prerenderer)),
      }));
    },
  },
});
