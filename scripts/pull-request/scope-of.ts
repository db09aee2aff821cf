import type { Git } from '../../src/site/history/git.ts';
import { variable } from './pull-request.ts';

/**
 * The name of the commit that a job compares with, from `GITHUB_EVENT_NAME` and `BASE_SHA`: for a pull request
 * the first parent of the merge that the host made of it, which is newer than what the event says; else the
 * one of the event.
 * @returns an empty text where the event names none
 * @throws UserError where the environment is wrong
 */
export const baseName = (env: NodeJS.ProcessEnv): string =>
  variable(env, 'GITHUB_EVENT_NAME', /^\w+$/) === 'pull_request'
    ? 'HEAD^1'
    : variable(env, 'BASE_SHA', /^[0-9a-f]*$/);

/** How far a change is tested. */
export interface Scope {
  /** Full id of the commit that it is compared with; null where there is none. */
  readonly base: string | null;
  /** `data` where nothing but figures differs; all tests in every other case. */
  readonly extent: 'data' | 'all';
}

/** What stands below it is read as figures and never run. */
const DATA = /^data\//;

/**
 * How far the commit `HEAD` of a clone has to be tested.
 * @param base id of the commit before the change; null where it is not in the clone
 */
export const scopeOf = async (git: Git, base: string | null): Promise<Scope> => {
  const related = base !== null && (await git.run(['merge-base', base, 'HEAD'])).code === 0;
  if (!related) return { base: null, extent: 'all' };
  // Where something was moved, both places count.
  const names = await git.text('diff', '--name-only', '--no-renames', '-z', `${base}...HEAD`);
  const paths = names.split('\0').filter((path) => path !== '');
  const isData = paths.length > 0 && paths.every((path) => DATA.test(path));
  return { base, extent: isData ? 'data' : 'all' };
};
