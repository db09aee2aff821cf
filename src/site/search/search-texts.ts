import { guidancePages, planSources } from '../content/content-pages.ts';
import { planClauses } from '../content/plan-clauses.ts';
import type { SearchTexts } from './search-entries.ts';

/** The texts of the content folder that can be found. Only where Astro runs: it loads them. */
export const searchTexts = (): SearchTexts => ({
  clauses: planSources().flatMap(planClauses),
  guides: guidancePages(),
});
