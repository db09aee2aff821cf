import type { AstroIntegration } from 'astro';

/**
 * Lets Astro bundle the pages while something they are rendered from is still being made: rendering
 * begins when it is there, and fails with its error.
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
      }));
    },
  },
});
