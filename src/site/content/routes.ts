import { type EditionSlugs, mapSlug } from '../../views/addresses/addresses.ts';
import { comparisonSlug } from '../../views/addresses/data-addresses.ts';
import { setSegment } from '../../views/addresses/set-segment.ts';
import { contextSeries } from '../../views/recognitions/context-series.ts';
import { mapPeriods, mapTargets } from '../../views/tile-maps.ts';
import { type UnitPage, unitPages } from '../../views/unit-pages.ts';
import { type SetModel, siteModel } from '../model/model.ts';

export type Params = Readonly<Record<string, string | undefined>>;

/** Routes of every set: its segment and, for each of its pages, the other parameters. */
export const routesOf = (paths: (site: SetModel) => readonly Params[]): { params: Params }[] =>
  siteModel().sets.flatMap((site) =>
    paths(site).map((params) => ({ params: { set: setSegment(site.set), ...params } })),
  );

/** One page for each set. */
export const setRoutes = (): { params: Params }[] => routesOf(() => [{}]);

/** One page for each set of real figures. */
export const realSetRoutes = (): { params: Params }[] =>
  routesOf(({ evaluation }) => (evaluation.illustrative ? [] : [{}]));

/** The home page of each set, and the root where no set is served there. */
export const homeRoutes = (): { params: Params }[] => {
  const routes = setRoutes();
  const hasRoot = routes.some(({ params }) => params.set === undefined);
  return hasRoot ? routes : [{ params: { set: undefined } }, ...routes];
};

/** One page for each target of each set. */
export const targetRoutes = (): { params: Params }[] =>
  routesOf(({ evaluation }) => evaluation.targets.map(({ id }) => ({ target: id })));

/** The pages about units of each set, whatever became of the units. */
export const unitRoutes = (): { params: Params; props: { page: UnitPage } }[] =>
  siteModel().sets.flatMap(({ set, evaluation }) =>
    unitPages(evaluation).map((page) => ({
      params: { set: setSegment(set), unit: page.slug },
      props: { page },
    })),
  );

/** One page for each two releases of each set. */
export const comparisonRoutes = (): { params: Params }[] =>
  routesOf(({ comparisons }) => comparisons.map((one) => ({ pair: comparisonSlug(one) })));

/** The page of all tile maps of each set that has any. */
export const mapsRoutes = (): { params: Params }[] =>
  routesOf(({ evaluation }) => (mapTargets(evaluation).length > 0 ? [{}] : []));

/** The page of recognitions of each set that has any. */
export const recognitionRoutes = (): { params: Params }[] =>
  routesOf(({ evaluation }) => (contextSeries(evaluation).length > 0 ? [{}] : []));

/** One page for each tile map of each set: by target, year and closing date. */
export const mapRoutes = (): { params: Params }[] =>
  routesOf(({ evaluation }) =>
    mapTargets(evaluation).flatMap((target) =>
      mapPeriods(target, evaluation).map(({ year }) => ({
        target: target.id,
        period: mapSlug(year),
      })),
    ),
  );

/** One page for each different value of what the addresses of editions have in common. */
const sharedRoutes = (shared: (slugs: EditionSlugs) => Params): { params: Params }[] =>
  routesOf(({ reports }) => [
    ...new Map(reports.map(({ slugs }) => [JSON.stringify(shared(slugs)), shared(slugs)])).values(),
  ]);

/** One page for each period, each area and each report of each set, by every name that an edition has it under. */
export const reportPeriodRoutes = (): { params: Params }[] =>
  sharedRoutes(({ period }) => ({ period }));
export const reportAreaRoutes = (): { params: Params }[] => sharedRoutes(({ area }) => ({ area }));
export const reportEditionsRoutes = (): { params: Params }[] =>
  sharedRoutes(({ period, area }) => ({ period, area }));

/** One page for each edition of each report of each set. */
export const reportRoutes = (): { params: Params }[] =>
  routesOf(({ reports }) => reports.map(({ slugs }) => ({ ...slugs })));
