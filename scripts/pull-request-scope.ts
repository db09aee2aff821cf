import { appendFileSync } from 'node:fs';
import { type Git, gitIn } from '../src/site/history/git.ts';
import { commitOf } from '../src/site/history/merged-tree.ts';
import { REPOSITORY } from '../src/site/model/repository.ts';
import type { Command } from './command-line.ts';
import { variable } from './pull-request/pull-request.ts';
import { baseName, scopeOf } from './pull-request/scope-of.ts';
import { runCommand } from './run-command.ts';

const COMMAND = {
  usage: 'node scripts/pull-request-scope.ts',
  summary: `Nói cho .github/workflows/check.yml biết so với commit nào và phải kiểm thử đến đâu.
Biến môi trường: GITHUB_EVENT_NAME, BASE_SHA, GITHUB_OUTPUT.`,
  options: {},
} satisfies Command<string>;

const existing = async (git: Git, name: string): Promise<string | null> =>
  name === '' ? null : commitOf(git, name);

await runCommand(COMMAND, async () => {
  const git = gitIn(REPOSITORY);
  const { base, extent } = await scopeOf(git, await existing(git, baseName(process.env)));
  const lines = `base=${base ?? ''}\nextent=${extent}\n`;
  process.stdout.write(lines);
  appendFileSync(variable(process.env, 'GITHUB_OUTPUT', /./), lines);
});
