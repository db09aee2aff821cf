import type { RequestInfo } from './evaluation.ts';

/**
 * No requests are contributed on the page of contributions, nor told of there: a script has to be small. The entry
 * `#requests` of package.json chooses.
 */
export const requestsOf = (): readonly RequestInfo[] => [];
