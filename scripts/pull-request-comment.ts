import { todayInVietnam } from '../src/schema/today.ts';
import { REPOSITORY } from '../src/site/model/repository.ts';
import type { Command } from './command-line.ts';
import { describeContribution } from './pull-request/describe-contribution.ts';
import { writeComment } from './pull-request/write-comment.ts';
import { runCommand } from './run-command.ts';

const COMMAND = {
  usage: 'node scripts/pull-request-comment.ts',
  summary: `Viết dưới pull request điều sẽ xảy ra khi gộp. Chạy trong .github/workflows/comment.yml, trên bản sao của main có đủ lịch sử.
Biến môi trường: PULL_NUMBER, HEAD_SHA, BASE_SHA, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_TOKEN.`,
  options: {},
} satisfies Command<string>;

await runCommand(COMMAND, async () => {
  const today = todayInVietnam(new Date());
  const written = await writeComment(process.env, REPOSITORY, (joined) =>
    describeContribution(joined, today),
  );
  // Nothing of what the contributor wrote is printed: lines of a log can be commands to the host.
  process.stdout.write(`${written}\n`);
});
