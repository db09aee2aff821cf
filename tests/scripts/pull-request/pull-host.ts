import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { soundFiles } from '../../fixtures/data-files.ts';
import { commitAll, git, newFolder, newRepository } from '../../history/repository.ts';

/** Of whom the repository is, and its name. */
const NAME = 'tinh/ke-hoach-272';

/** A comment as the host keeps it. */
export interface KeptComment {
  readonly id: number;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
  body: string;
}

/** What a request asked for: `GET /repos/…`. */
type Asked = string;

/** A host with a repository, one pull request, and its comments. */
export interface PullHost {
  /** A clone in which contributors work; `main` is what the host holds. */
  readonly clone: string;
  /** The clone of `main` that a job works in. */
  readonly checkout: string;
  readonly comments: KeptComment[];
  readonly asked: Asked[];
  /** What the host says of the pull request; by default what was pushed last. */
  readonly pull: Record<string, unknown>;
  /** Commits what is in the clone and pushes it as the head of the pull request, from a fork. */
  readonly push: () => Promise<string>;
  /** Pushes a commit of the clone as the head of the pull request. */
  readonly pushCommit: (head: string) => Promise<void>;
  /** The event of the pull request as the host hands it to a job. */
  readonly event: (action: string) => Record<string, unknown>;
  /** The environment of a job: what the host sets, without what the workflow takes from the event. */
  readonly env: () => NodeJS.ProcessEnv;
  readonly close: () => void;
}

const NUMBER = 7;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const { body } = JSON.parse(Buffer.concat(parts).toString() || '{}');
  return body;
};

/** The interface for programs, as far as it is asked; anything else is not found. */
const startApi = async (host: Pick<PullHost, 'comments' | 'asked' | 'pull'>) => {
  const server = createServer(async (request, response) => {
    const { method, url = '' } = request;
    const { pathname, searchParams } = new URL(url, 'http://host');
    host.asked.push(`${method} ${pathname}`);
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const below = `/repos/${NAME}`;
    if (request.headers.authorization !== 'Bearer ghs_test') return answer(401, {});
    if (method === 'GET' && pathname === `${below}/pulls/${NUMBER}`) return answer(200, host.pull);
    if (pathname === `${below}/issues/${NUMBER}/comments`) {
      const [page, size] = ['page', 'per_page'].map((name) => Number(searchParams.get(name)));
      if (method === 'GET') {
        const [start, count] = [((page ?? 1) - 1) * (size ?? 30), size ?? 30];
        return answer(200, host.comments.slice(start, start + count));
      }
      const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
      host.comments.push({ id: 1000 + host.comments.length, user, body: await bodyOf(request) });
      return answer(201, host.comments.at(-1));
    }
    const id = Number(new RegExp(`^${below}/issues/comments/(\\d+)$`).exec(pathname)?.[1]);
    const comment = host.comments.find((one) => one.id === id);
    if (method !== 'PATCH' || comment === undefined) return answer(404, { message: 'Not Found' });
    comment.body = await bodyOf(request);
    return answer(200, comment);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

/** Starts a host whose `main` holds sound data, and a clone on a branch of its own. */
export const openPullHost = async (): Promise<PullHost> => {
  const served = newFolder('served');
  const bare = join(served, `${NAME}.git`);
  mkdirSync(bare, { recursive: true });
  await git(bare, 'init', '--quiet', '--bare', '--initial-branch=main');
  await git(bare, 'config', 'uploadpack.allowFilter', 'true');
  const clone = await newRepository(soundFiles());
  await git(clone, 'push', '--quiet', bare, 'main');
  const checkout = join(served, 'checkout');
  await git(served, 'clone', '--quiet', bare, checkout);
  await git(clone, 'switch', '--quiet', '-c', 'dong-gop');
  const state = { comments: [] as KeptComment[], asked: [] as Asked[], pull: {} };
  const base = { ref: 'main', sha: await git(clone, 'rev-parse', 'main') };
  const fork = { full_name: 'nguoi-moi/ke-hoach-272', fork: true };
  const { server, address } = await startApi(state);

  const pullOf = (sha: string): Record<string, unknown> => ({
    number: NUMBER,
    state: 'open',
    draft: false,
    title: 'Bổ sung số liệu `$(echo hỏng)`',
    author_association: 'FIRST_TIME_CONTRIBUTOR',
    user: { login: 'nguoi-moi', type: 'User' },
    head: { label: 'nguoi-moi:dong-gop', ref: 'dong-gop', sha, repo: fork },
    base: { ...base, label: 'tinh:main', repo: { full_name: NAME, fork: false } },
  });

  const pushCommit = async (head: string): Promise<void> => {
    await git(clone, 'push', '--quiet', '--force', bare, `${head}:refs/pull/${NUMBER}/head`);
    Object.assign(state.pull, pullOf(head));
  };

  return {
    ...state,
    clone,
    checkout,
    push: async () => {
      const head = await commitAll(clone, 'Bổ sung');
      await pushCommit(head);
      return head;
    },
    pushCommit,
    event: (action) => ({ action, number: NUMBER, pull_request: structuredClone(state.pull) }),
    env: () => ({
      PATH: process.env.PATH,
      GITHUB_REPOSITORY: NAME,
      GITHUB_SERVER_URL: `file://${served}`,
      GITHUB_API_URL: address,
      GITHUB_TOKEN: 'ghs_test',
    }),
    close: () => {
      server.close();
      for (const folder of [served, clone]) rmSync(folder, { recursive: true });
    },
  };
};
