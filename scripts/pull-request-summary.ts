import { join } from 'node:path';
import { REPOSITORY } from '../src/site/model/repository.ts';
import { UserError } from '../src/site/model/user-error.ts';
import { BASE_OPTION, joinedSite } from './base-option.ts';
import type { Command } from './command-line.ts';
import { appendSummary } from './pull-request/append-summary.ts';
import { describeContribution } from './pull-request/describe-contribution.ts';
import { variable } from './pull-request/pull-request.ts';
import { runCommand } from './run-command.ts';
import { TODAY_OPTION, todayOption } from './shared-options.ts';

const COMMAND = {
  usage: 'node scripts/pull-request-summary.ts',
  summary: `Ghi điều sẽ xảy ra khi gộp vào phần tóm tắt của lần chạy. Chạy trong .github/workflows/check.yml.
Biến môi trường: GITHUB_STEP_SUMMARY.`,
  options: { base: BASE_OPTION, today: TODAY_OPTION },
} satisfies Command<string>;

await runCommand(COMMAND, async ({ base, today }) => {
  const [name] = base;
  if (name === undefined) throw new UserError('Thiếu tùy chọn --base.');
  const folders = { data: join(REPOSITORY, 'data'), content: join(REPOSITORY, 'content') };
  const text = describeContribution(await joinedSite(folders, name), todayOption(today));
  appendSummary(variable(process.env, 'GITHUB_STEP_SUMMARY', /./), text);
});
