import { CHECKSUMS } from '../src/site/downloads/checksums.ts';
import type { Command } from './command-line.ts';
import { writeChecksums } from './deploy/write-checksums.ts';
import { runCommand } from './run-command.ts';
import { folderOption } from './shared-options.ts';

const COMMAND = {
  usage: 'npm run checksums --',
  summary:
    'Ghi mã SHA-256 của mọi tệp của trang đã dựng vào tệp SHA256SUMS trong chính thư mục đó. Kiểm tra lại ở thư mục đó: sha256sum --check SHA256SUMS.',
  options: {
    dir: { value: 'THƯ_MỤC', description: 'Trang đã dựng (mặc định: dist).' },
  },
} satisfies Command<string>;

await runCommand(COMMAND, async ({ dir }) => {
  const count = await writeChecksums(folderOption(dir, 'dist'));
  process.stdout.write(`${CHECKSUMS}: ${count} tệp\n`);
});
