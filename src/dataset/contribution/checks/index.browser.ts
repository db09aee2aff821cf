/** The checks of a page, where files are only added; the entry `#contribution-checks` of package.json chooses. */
export { ADDED_CHECKS as CONTRIBUTION_CHECKS } from './added-checks.ts';
