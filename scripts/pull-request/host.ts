import { UserError } from '../../src/site/model/user-error.ts';
import type { Place } from './pull-request.ts';

/** What the host says of a pull request now. */
export interface PullState {
  readonly open: boolean;
  readonly head: string;
  readonly base: string;
  /** Name of the branch that it is to be joined to. */
  readonly branch: string;
}

/** A comment below a pull request. */
export interface HostComment {
  readonly id: number;
  readonly author: string;
  /** Whether the author is a program. */
  readonly byProgram: boolean;
  readonly body: string;
}

/** The host, for one run. */
export interface Host {
  readonly pullState: (number: number) => Promise<PullState>;
  /** Comments from the first to the last, so many a page; pages count from 1. */
  readonly comments: (number: number, page: number) => Promise<readonly HostComment[]>;
  readonly create: (number: number, body: string) => Promise<void>;
  readonly update: (id: number, body: string) => Promise<void>;
}

/** Comments on a page. */
export const PAGE = 100;

/** A run asks the host no more often than this. */
const MOST_REQUESTS = 5;

/** Nobody waits longer for an answer, in milliseconds. */
const PATIENCE = 20_000;

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const commentOf = (value: unknown): HostComment => {
  const { id, user, body } = object(value);
  const { login, type } = object(user);
  return { id: Number(id), author: text(login), byProgram: type === 'Bot', body: text(body) };
};

const stateOf = (value: unknown): PullState => {
  const { state, head, base } = object(value);
  return {
    open: state === 'open',
    head: text(object(head).sha),
    base: text(object(base).sha),
    branch: text(object(base).ref),
  };
};

/**
 * The interface of the host for programs.
 * @param token of the run; it is sent nowhere else
 * @throws UserError, from each call, where the host does not answer or says no
 */
export const hostAt = ({ api, repository }: Place, token: string): Host => {
  let requests = 0;
  const ask = async (method: string, path: string, body?: Json): Promise<unknown> => {
    requests += 1;
    if (requests > MOST_REQUESTS) throw new Error(`more than ${MOST_REQUESTS} requests in a run`);
    const answer = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': repository,
        'x-github-api-version': '2022-11-28',
      },
      body: body === undefined ? null : JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((error: unknown) => {
      throw new UserError(`Máy chủ không trả lời ${method} ${path}: ${error}`, { cause: error });
    });
    if (!answer.ok) {
      throw new UserError(`Máy chủ trả lời ${answer.status} cho ${method} ${path}.`);
    }
    return answer.json();
  };
  return {
    pullState: async (number) => stateOf(await ask('GET', `/pulls/${number}`)),
    comments: async (number, page) => {
      const path = `/issues/${number}/comments?per_page=${PAGE}&page=${page}`;
      const answer = await ask('GET', path);
      return Array.isArray(answer) ? answer.map(commentOf) : [];
    },
    create: async (number, body) => {
      await ask('POST', `/issues/${number}/comments`, { body });
    },
    update: async (id, body) => {
      await ask('PATCH', `/issues/comments/${id}`, { body });
    },
  };
};
