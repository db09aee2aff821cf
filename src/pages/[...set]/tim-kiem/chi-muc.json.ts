import type { APIRoute } from 'astro';
import { setRoutes } from '../../../site/content/routes.ts';
import { setModel } from '../../../site/model/model.ts';
import { searchEntries, searchIndexJson } from '../../../site/search/search-entries.ts';
import { searchTexts } from '../../../site/search/search-texts.ts';

export const getStaticPaths = setRoutes;

/** The file that the search page reads. */
export const GET: APIRoute = ({ params }) =>
  new Response(searchIndexJson(searchEntries(setModel(params.set), searchTexts())));
