import type { AstroInlineConfig } from 'astro';
import { REPOSITORY } from '../model/repository.ts';

/**
 * What Astro is told beyond `astro.config.mjs`: the folders of this run.
 * @param content absolute path of the content folder
 */
export const astroSettings = (content: string): AstroInlineConfig => ({
  root: REPOSITORY,
  logLevel: 'error',
  vite: {
    logLevel: 'error',
    resolve: { alias: { '@content': content } },
    server: { fs: { allow: [REPOSITORY, content] } },
  },
});

/**
 * Starts Astro only after switching off what would reach other hosts: its usage reports and its
 * question for newer versions. Both are read from the environment when the module loads.
 */
export const loadAstro = async (): Promise<typeof import('astro')> => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  return import('astro');
};
