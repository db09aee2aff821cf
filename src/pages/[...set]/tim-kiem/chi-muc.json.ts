import type { APIRoute } from 'astro';
import { setModel } from '../../../site/model.ts';
import { setRoutes } from '../../../site/routes.ts';
import { searchEntries, searchIndexJson } from '../../../site/search-entries.ts';
import { searchTexts } from '../../../site/search-texts.ts';

export const getStaticPaths = setRoutes;

/** The file that the search page reads. */
export const GET: APIRoute = ({ params }) =>
  new Response(searchIndexJson(searchEntries(setModel(params.set), searchTexts())));
