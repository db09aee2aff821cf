import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAstro } from '../src/site/build/astro-run.ts';
import { basePathOf } from '../src/site/build/base-path.ts';
import { REPOSITORY } from '../src/site/model/repository.ts';
import { UserError } from '../src/site/model/user-error.ts';
import { restoreOutput } from '../src/site/output/restore-output.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { folderOption, PORT_OPTION, portOption } from './shared-options.ts';

const COMMAND = {
  usage: 'npm run preview --',
  summary: 'Mở trang đã dựng trên máy này, đúng như khi đưa lên mạng.',
  options: {
    out: { value: 'THƯ_MỤC', description: 'Thư mục đã dựng (mặc định: dist).' },
    port: PORT_OPTION,
  },
} satisfies Command<string>;

await runCommand(COMMAND, async ({ out, port }) => {
  const folder = folderOption(out, 'dist');
  restoreOutput(folder, (text) => process.stderr.write(`${text}\n`));
  if (!existsSync(join(folder, '404.html'))) {
    throw new UserError(`Chưa có trang nào trong "${folder}"; chạy npm run build trước.`);
  }
  const { preview } = await loadAstro();
  const basePath = basePathOf(await readFile(join(folder, '404.html'), 'utf8'));
  await preview({
    root: REPOSITORY,
    base: `${basePath}/`,
    outDir: folder,
    logLevel: 'info',
    server: { port: portOption(port) },
  });
});
