import type { APIRoute } from 'astro';
import { setRoutes } from '../../../site/content/routes.ts';
import { setModel, siteModel } from '../../../site/model/model.ts';
import { searchEntries, searchIndexJson } from '../../../site/search/search-entries.ts';
import { searchTexts } from '../../../site/search/search-texts.ts';
import { linkAddress } from '../../../views/addresses/public-address.ts';

export const getStaticPaths = setRoutes;

/** The file that the search page reads. */
export const GET: APIRoute = ({ params }) =>
  new Response(
    searchIndexJson(
      searchEntries(setModel(params.set), searchTexts()).map((entry) => ({
        ...entry,
        href: linkAddress(siteModel().settings, entry.href),
      })),
    ),
  );
