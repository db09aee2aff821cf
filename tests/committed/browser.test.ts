import { inject } from 'vitest';
import { inBrowser } from '../promises/in-browser.ts';

/*
 * What only a browser can tell of the site that `data/` and `content/` of this repository build. A file of its own, so that
 * it is proved beside the rest. Where nothing was built, the file beside says why and there is nothing to look at.
 */
if (inject('site').fault === '') inBrowser();
