import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ADDRESS_LIST, addressList } from '../src/site/addresses/address-list.ts';
import { grownList } from '../src/site/addresses/new-addresses.ts';
import { readDataFolder } from '../src/site/build/data-folder.ts';
import { DataError, UserError } from '../src/site/model/user-error.ts';
import { readMark } from '../src/site/output/build-mark.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { DATA_OPTION, DRY_RUN_OPTION, folderOption } from './shared-options.ts';

const COMMAND = {
  usage: 'npm run addresses --',
  summary: `Thêm mọi địa chỉ của trang đã dựng mà chưa có vào ${ADDRESS_LIST} của thư mục số liệu. Từ đó mỗi lần dựng
đều xem các địa chỉ ấy còn trả lời; trang hay tệp đổi địa chỉ thì ghi nơi mới vào dòng cũ: "/cu/ -> /moi/".`,
  options: {
    data: DATA_OPTION,
    dir: { value: 'THƯ_MỤC', description: 'Trang đã dựng từ mọi bộ số liệu (mặc định: dist).' },
    'dry-run': DRY_RUN_OPTION,
  },
} satisfies Command<string>;

await runCommand(COMMAND, async ({ data, dir, 'dry-run': dryRun }) => {
  const [folder, site] = [folderOption(data, 'data'), folderOption(dir, 'dist')];
  const mark = readMark(site);
  if (mark === null) {
    throw new UserError(
      `"${site}" không phải là trang do npm run build dựng. Hãy dựng trang trước, hoặc ghi đúng thư mục sau --dir.`,
    );
  }
  const { listed, problems } = addressList(await readDataFolder(folder));
  if (problems.length > 0) throw new DataError(formatProblems(problems, 'text').trimEnd());
  const { added, text } = grownList(listed, mark.keys());
  process.stdout.write(added.map((address) => `${address}\n`).join(''));
  process.stdout.write(`${ADDRESS_LIST}: thêm ${added.length} địa chỉ\n`);
  if (dryRun.length > 0 || added.length === 0) return;
  const path = join(folder, ADDRESS_LIST);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
});
