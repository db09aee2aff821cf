/**
 * The checks that a page brings to its reader, in place of all of them: its base passed every check when the site was
 * built, and what is tried there are rows of observations. The entry `#checks` of package.json chooses.
 */
export { OBSERVATION_CHECKS as CHECKS } from './observation-checks.ts';
