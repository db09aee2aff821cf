import { guidancePages } from './content-pages.ts';
import { type Params, routesOf } from './routes.ts';

/** One page for each page of guidance, in each set. */
export const guidanceRoutes = (): { params: Params }[] =>
  routesOf(() => guidancePages().map(({ slug }) => ({ guide: slug })));
