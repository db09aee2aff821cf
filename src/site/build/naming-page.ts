import type { AstroPrerenderer } from 'astro';
import { onPage, pageNotMade } from '../../text/problems/build-messages.ts';
import { DataError, isUserError } from '../model/user-error.ts';

type Render = AstroPrerenderer['render'];

/** Renders pages so that an error that stops one says which page it is. */
export const namingPage =
  (render: Render): Render =>
  async (request, options) => {
    try {
      return await render(request, options);
    } catch (cause) {
      const address = decodeURI(new URL(request.url).pathname);
      throw isUserError(cause)
        ? new DataError(onPage(cause.message, address), { cause })
        : new Error(pageNotMade(address), { cause });
    }
  };
