import type { MiddlewareHandler } from 'astro';
import { keepTogetherInHtml } from './site/keep-together-in-html.ts';

/** Every page passes here once, when built and when served: its words come from many places. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(keepTogetherInHtml(await response.text()), response);
};
