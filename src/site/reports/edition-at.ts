import type { Params } from '../content/routes.ts';
import type { SetModel } from '../model/model.ts';
import type { ReportEdition } from '../model/report-edition.ts';

/** The edition at the parts of an address. Throws for parts no edition has: routes are made from the same list. */
export const editionAt = (
  { reports }: SetModel,
  { period, area, edition }: Params,
): ReportEdition => {
  const found = reports.find(
    ({ slugs }) => slugs.period === period && slugs.area === area && slugs.edition === edition,
  );
  if (found === undefined) throw new Error(`No report ${period}/${area}/${edition}.`);
  return found;
};
