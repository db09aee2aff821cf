import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { PUBLISHED } from '../src/schema/sets.ts';
import { readDataFolder } from '../src/site/build/data-folder.ts';
import { REPOSITORY } from '../src/site/model/repository.ts';
import { DataError } from '../src/site/model/user-error.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import { siteSettings } from '../src/views/addresses/site-settings.ts';
import type { Command } from './command-line.ts';
import { variable } from './pull-request/pull-request.ts';
import { runCommand } from './run-command.ts';
import { DATA_OPTION, folderOption, TODAY_OPTION, todayOption } from './shared-options.ts';

const COMMAND = {
  usage: 'node scripts/site-address.ts',
  summary: `Nói cho .github/workflows/deploy.yml biết thiết lập đặt trang ở địa chỉ nào; chưa đặt thì trang không được đưa lên.
Biến môi trường: GITHUB_OUTPUT.`,
  options: { data: DATA_OPTION, today: TODAY_OPTION },
} satisfies Command<string>;

/** As long as no address is set nothing is public, and issued reports may still be listed anew. */
const NOT_SET =
  '::notice::data/site/settings.csv chưa có site-address: trang được dựng thử nhưng không đưa lên. Cách đặt: CONTRIBUTING.md, mục "Ngày đầu trên máy chủ".';

await runCommand(COMMAND, async ({ data, today }) => {
  const files = await readDataFolder(folderOption(data, join(REPOSITORY, 'data')));
  const set = { set: PUBLISHED, today: todayOption(today) };
  const { tables, problems } = readDataset(files, set);
  if (tables === null) throw new DataError(formatProblems(problems, 'text'));
  const { address } = siteSettings(tables);
  if (address === '') process.stdout.write(`${NOT_SET}\n`);
  appendFileSync(variable(process.env, 'GITHUB_OUTPUT', /./), `address=${address}\n`);
});
