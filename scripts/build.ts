import { buildSite } from '../src/site/build/build-site.ts';
import { createProgress } from '../src/site/build/progress.ts';
import type { Command } from './command-line.ts';
import { progressOutput } from './progress-output.ts';
import { runCommand } from './run-command.ts';
import {
  BASE_PATH_OPTION,
  CACHE_OPTION,
  CONTENT_OPTION,
  DATA_OPTION,
  folderOption,
  SETS_OPTION,
  SITE_OPTION,
  siteOptions,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';

const COMMAND = {
  usage: 'npm run build --',
  summary:
    'Dựng trang và báo cáo PDF của mọi bộ số liệu. Kết quả cũ được giữ nguyên cho đến khi kết quả mới xong.',
  options: {
    data: DATA_OPTION,
    content: CONTENT_OPTION,
    out: { value: 'THƯ_MỤC', description: 'Nơi đặt kết quả (mặc định: dist).' },
    cache: CACHE_OPTION,
    set: SETS_OPTION,
    site: SITE_OPTION,
    'base-path': BASE_PATH_OPTION,
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

await runCommand(
  COMMAND,
  async ({ data, content, out, cache, set, site, 'base-path': basePath, today }) => {
    const progress = createProgress(progressOutput());
    const place = folderOption(out, 'dist');
    await buildSite({
      data: folderOption(data, 'data'),
      content: folderOption(content, 'content'),
      out: place,
      sets: set,
      today: todayOption(today),
      overrides: siteOptions(site, basePath),
      reports: true,
      cache: folderOption(cache, '.cache/reports'),
      progress,
      warn: (text) => process.stderr.write(`${text}\n`),
    });
    progress.summary(`Đã dựng trang vào ${place}`);
  },
);
