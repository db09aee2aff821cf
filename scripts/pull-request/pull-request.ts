import { UserError } from '../../src/site/model/user-error.ts';

/** A pull request as an event of the host tells of it. */
export interface PullRequest {
  readonly number: number;
  /** Commit at the end of the contributor's branch. */
  readonly head: string;
  /** Commit of the branch that it is to be joined to. */
  readonly base: string;
}

/** The branch that everybody's contributions are joined to. */
export const MAIN = 'main';

const NUMBER = /^[1-9]\d{0,9}$/;

/** The id of a commit, by SHA-1 or SHA-256. */
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** `owner/name`. */
const REPOSITORY_NAME = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/;

/**
 * A variable of the environment that fits a form.
 * @throws UserError where it is missing or does not fit
 */
export const variable = (env: NodeJS.ProcessEnv, name: string, form: RegExp): string => {
  const value = env[name] ?? '';
  if (form.test(value)) return value;
  throw new UserError(
    `Biến môi trường ${name}: cần giá trị theo mẫu ${form.source}; tìm thấy ${JSON.stringify(value)}. Biến này do tệp quy trình trong .github/workflows đặt.`,
  );
};

/**
 * The pull request of an event, which a workflow hands on in `PULL_NUMBER`, `HEAD_SHA` and `BASE_SHA`.
 * @throws UserError where one of them is missing or is none
 */
export const pullRequestOf = (env: NodeJS.ProcessEnv): PullRequest => ({
  number: Number(variable(env, 'PULL_NUMBER', NUMBER)),
  head: variable(env, 'HEAD_SHA', COMMIT),
  base: variable(env, 'BASE_SHA', COMMIT),
});

/** Where the repository is on the host, as the host tells its jobs. */
export interface Place {
  /** `owner/name` */
  readonly repository: string;
  /** Address that Git fetches from. */
  readonly remote: string;
  /** Address of the interface for programs. */
  readonly api: string;
}

/**
 * Reads the place from `GITHUB_REPOSITORY`, `GITHUB_SERVER_URL` and `GITHUB_API_URL`.
 * @throws UserError where one of them is missing or is none
 */
export const placeOf = (env: NodeJS.ProcessEnv): Place => {
  const repository = variable(env, 'GITHUB_REPOSITORY', REPOSITORY_NAME);
  const server = variable(env, 'GITHUB_SERVER_URL', /^(?:https|file):\/\/\S+$/);
  const api = variable(env, 'GITHUB_API_URL', /^https?:\/\/\S+$/);
  return { repository, remote: `${server}/${repository}.git`, api };
};
