import type { MiddlewareHandler } from 'astro';
import { withBasePath } from './site/build/base-path.ts';
import { keepTogetherInHtml } from './site/build/keep-together-in-html.ts';
import { siteModel } from './site/model/model.ts';

const ENCODER = new TextEncoder();

/** Every page passes here once, when built and when served: its words come from many places. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  // As bytes: a Response looks through every letter of a text before it turns it into them.
  const html = withBasePath(
    keepTogetherInHtml(await response.text()),
    siteModel().settings.basePath,
  );
  return new Response(ENCODER.encode(html), response);
};
