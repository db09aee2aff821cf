import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintWorkflow } from '../workflows/lint.ts';
import {
  type Job,
  ROOT,
  type Step,
  type Workflow,
  workflow,
  workflowFiles,
} from '../workflows/workflow-files.ts';

const WORKFLOWS = workflowFiles().map(workflow);

const jobsOf = ({ file, jobs }: Workflow): { name: string; job: Job }[] =>
  Object.entries(jobs).map(([name, job]) => ({ name: `${file} ${name}`, job }));

const JOBS = WORKFLOWS.flatMap(jobsOf);

const STEPS = JOBS.flatMap(({ name, job }) => job.steps.map((step) => ({ name, step })));

/** Steps that use an action. */
const using = (action: string): Step[] =>
  STEPS.map(({ step }) => step).filter(({ uses }) => uses?.startsWith(`${action}@`));

describe('every workflow', () => {
  test('is there', () => {
    expect(WORKFLOWS.map(({ file }) => file)).toEqual([
      'check.yml',
      'comment.yml',
      'deploy.yml',
      'nightly.yml',
    ]);
  });

  test.each(WORKFLOWS.map(({ file, text }) => [file, text]))(
    '%s has nothing that the linter finds',
    async (file, text) => {
      expect(await lintWorkflow(text, join('.github/workflows', file))).toEqual([]);
    },
  );

  test('shows the linter a fault', async () => {
    expect(
      await lintWorkflow('on: push\njobs: {a: {runs-on: x, steps: [{rn: y}]}}\n', 'x.yml'),
    ).not.toEqual([]);
  });

  test('gives no right to all of its jobs, and to each only what is named here', () => {
    expect(WORKFLOWS.map(({ permissions }) => permissions)).toEqual(WORKFLOWS.map(() => ({})));
    const beyond = JOBS.map(({ name, job }) => {
      const rights = Object.entries(job.permissions ?? { all: 'unknown' });
      const more = rights.filter(([what, level]) => what !== 'contents' || level !== 'read');
      return [name, Object.fromEntries(more)] as const;
    });
    expect(Object.fromEntries(beyond.filter(([, more]) => Object.keys(more).length > 0))).toEqual({
      'comment.yml comment': { 'pull-requests': 'write' },
      'deploy.yml publish': { pages: 'write', 'id-token': 'write', attestations: 'write' },
    });
  });

  test('ends by itself and says which runs exclude each other', () => {
    for (const { name, job } of JOBS) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    for (const { file, concurrency } of WORKFLOWS) expect(concurrency, file).toBeDefined();
  });

  test('uses actions of the host alone, by the full id of a commit, with the version beside it', () => {
    const uses = WORKFLOWS.flatMap(({ text }) => text.match(/\buses:.*$/gm) ?? []);
    expect(uses.length).toBeGreaterThan(10);
    for (const line of uses) {
      expect(line).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    // One version of each, so that an update reaches all.
    const ids = new Map<string, Set<string>>();
    for (const line of uses) {
      const [, action = '', id = ''] = /^uses: (\S+?)@(.*)$/.exec(line) ?? [];
      ids.set(action, (ids.get(action) ?? new Set()).add(id));
    }
    expect([...ids].filter(([, versions]) => versions.size > 1)).toEqual([]);
  });

  test('checks out with an action that refuses forks where rights are given, and keeps no token', () => {
    const versions = WORKFLOWS.flatMap(({ text }) => [
      ...text.matchAll(/actions\/checkout@\w+ # v(\d+)/g),
    ]).map(([, version]) => Number(version));
    expect(Math.min(...versions)).toBeGreaterThanOrEqual(7);
    for (const step of using('actions/checkout')) {
      expect(step.with?.['persist-credentials']).toBe(false);
      expect(step.with).not.toHaveProperty('allow-unsafe-pr-checkout');
      expect(step.with).not.toHaveProperty('repository');
    }
  });

  test('hands text to programs by the environment alone', () => {
    for (const { name, step } of STEPS) expect(step.run ?? '', name).not.toContain('${{');
  });

  test('takes of an event only ids and numbers', () => {
    const taken = WORKFLOWS.flatMap(({ text }) => text.match(/github\.event\.[\w.]+/g) ?? []);
    expect([...new Set(taken)].sort()).toEqual([
      'github.event.before',
      'github.event.merge_group.base_sha',
      'github.event.pull_request.base.sha',
      'github.event.pull_request.head.sha',
      'github.event.pull_request.number',
      'github.event.pull_request.user.login',
      'github.event.schedule',
    ]);
    // The name of whoever opened it is only compared.
    const names = WORKFLOWS.flatMap(({ text }) => text.match(/^.*user\.login.*$/gm) ?? []);
    for (const line of names) expect(line.trim()).toMatch(/^if: \S+ != 'dependabot\[bot\]'$/);
    expect(
      WORKFLOWS.flatMap(({ text }) => text.match(/github\.head_ref|secrets\./g) ?? []),
    ).toEqual([]);
  });

  test('runs the Node that everything else runs on', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const major = Number.parseInt(devDependencies.node, 10);
    expect(Number.parseInt(devDependencies['@types/node'], 10)).toBe(major);
    const steps = using('actions/setup-node');
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expect(step.with?.['node-version']).toBe(major);
  });

  test('runs commands and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const runs = STEPS.map(({ step }) => step.run ?? '').join('\n');
    const commands = [...runs.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, one]) => one);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(Object.keys(scripts)).toContain(command);
    const files = [...runs.matchAll(/(?:node|bash) (\S+)/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(readFileSync(join(ROOT, file)).length).toBeGreaterThan(0);
  });
});

describe('check', () => {
  const { on, jobs } = workflow('check.yml');

  test('runs on pull requests, in the queue and on main', () => {
    expect(on).toEqual({ pull_request: null, merge_group: null, push: { branches: ['main'] } });
  });

  test('has the whole past where something is compared', () => {
    for (const name of ['scope', 'data']) {
      const checkout = jobs[name]?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(checkout?.with?.['fetch-depth']).toBe(0);
    }
  });

  test('tests everything unless figures alone differ, and then builds and validates', () => {
    expect(jobs.code?.if).toBe("needs.scope.outputs.extent == 'all'");
    const forData = jobs.data?.steps.filter((step) => step.if?.includes("extent == 'data'")) ?? [];
    expect(forData.map(({ run }) => run)).toEqual(['npm run build', 'npm run --silent validate']);
    for (const step of forData) expect(step.if).toBe("needs.scope.outputs.extent == 'data'");
    expect(jobs.code?.steps.map(({ run }) => run)).toContain('bash .ci/run');
  });

  test('has one result, which looks at every other job', () => {
    const { result, ...others } = jobs;
    expect(result?.if).toBe('always()');
    expect(result?.needs).toEqual(Object.keys(others));
  });
});

describe('comment', () => {
  const { on, jobs, concurrency, text } = workflow('comment.yml');

  test('runs for whatever changes what it says, once at a time for a number', () => {
    expect(on).toEqual({
      pull_request_target: {
        types: ['opened', 'synchronize', 'reopened', 'edited'],
        branches: ['main'],
      },
    });
    expect(concurrency).toEqual({
      group: expect.stringMatching(/^comment-\$\{\{ github\.event\.pull_request\.number \}\}$/),
      'cancel-in-progress': true,
    });
  });

  test('checks out main and nothing else, with its whole past', () => {
    const steps = jobs.comment?.steps ?? [];
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with)).toEqual([
      { ref: 'main', 'fetch-depth': 0, 'persist-credentials': false },
    ]);
    expect(text).not.toMatch(/refs\/pull|gh pr/);
  });

  test('hands the token to the one program that writes, and installs no tools of development', () => {
    const steps = jobs.comment?.steps ?? [];
    expect(steps.filter(({ env }) => env?.GITHUB_TOKEN).map(({ run }) => run)).toEqual([
      'node scripts/pull-request-comment.ts',
    ]);
    expect(steps.map(({ run }) => run)).toContain('npm ci --omit=dev --ignore-scripts');
  });

  test('leaves nothing for other runs to take', () => {
    expect(text).not.toMatch(/^\s*cache:/m);
    expect(text).not.toContain('actions/cache');
  });
});

describe('deploy', () => {
  const { on, jobs, text } = workflow('deploy.yml');
  const { build, publish } = jobs;

  test('runs for main alone', () => {
    expect(on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  });

  test('runs no code of the repository where it has rights', () => {
    expect(publish?.steps.flatMap(({ uses }) => uses?.replace(/@.*/, '') ?? [])).toEqual([
      'actions/download-artifact',
      'actions/attest',
      'actions/deploy-pages',
    ]);
    for (const { run = '' } of publish?.steps ?? []) expect(run).not.toMatch(/\b(npm|npx|node)\b/);
    expect(build?.permissions).toEqual({ contents: 'read' });
  });

  test('publishes one after the other, each to its end, and only what still is main', () => {
    expect(publish?.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
    const [first, ...others] = publish?.steps ?? [];
    expect(first?.id).toBe('main');
    for (const step of others) expect(step.if).toBe("steps.main.outputs.current == 'true'");
  });

  test('publishes where the settings name an address, and takes nothing from other runs', () => {
    expect(publish?.if).toBe("needs.build.outputs.address != ''");
    expect(text).not.toMatch(/^\s*cache:/m);
  });

  test('attests the checksums of what it publishes', () => {
    const attest = publish?.steps.find(({ uses }) => uses?.startsWith('actions/attest@'));
    expect(attest?.with).toEqual({ 'subject-path': 'SHA256SUMS' });
    const commands = build?.steps.flatMap(({ run, uses }) => run ?? uses?.replace(/@.*/, '') ?? []);
    const order = ['npm run build', 'npm run --silent checksums', 'actions/upload-pages-artifact'];
    expect(commands?.filter((command) => order.includes(command))).toEqual(order);
  });
});

test('by night everything is tested that takes long, and once a week every comparison', () => {
  const { jobs } = workflow('nightly.yml');
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run));
  for (const command of ['test:full', 'test:faults', 'test:mutants']) {
    expect(commands).toContain(`npm run ${command}`);
  }
});
