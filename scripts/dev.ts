import { astroSettings, loadAstro } from '../src/site/build/astro-run.ts';
import { readModel } from '../src/site/build/build-site.ts';
import { dataServer } from '../src/site/build/data-server.ts';
import { refuseUnfitPath } from '../src/site/build/unfit-path.ts';
import { siteFonts } from '../src/site/fonts/site-fonts.ts';
import { provideModel } from '../src/site/model/model.ts';
import { REPOSITORY } from '../src/site/model/repository.ts';
import { isUserError } from '../src/site/model/user-error.ts';
import { worldTrouble } from '../src/site/model/world-trouble.ts';
import { readTexts } from '../src/site/texts/text-files.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import {
  CONTENT_OPTION,
  DATA_OPTION,
  folderOption,
  PORT_OPTION,
  portOption,
  SETS_OPTION,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';

const COMMAND = {
  usage: 'npm run dev --',
  summary:
    'Mở trang trên máy này để soạn thảo; sửa số liệu hay bài viết thì trang tự tải lại. Không làm báo cáo PDF.',
  options: {
    data: DATA_OPTION,
    content: CONTENT_OPTION,
    set: SETS_OPTION,
    today: TODAY_OPTION,
    port: PORT_OPTION,
  },
} satisfies Command<string>;

await runCommand(COMMAND, async (values) => {
  const data = folderOption(values.data, 'data');
  const content = folderOption(values.content, 'content');
  const warn = (text: string) => process.stderr.write(`${text}\n`);
  const load = async (): Promise<void> =>
    provideModel(
      await readModel(
        { data, content, sets: values.set, today: todayOption(values.today), warn },
        siteFonts(),
      ),
    );

  /** After a change: wrong data are reported and the pages stay as they were. */
  const reload = async (): Promise<boolean> => {
    try {
      await load();
      return true;
    } catch (error) {
      const trouble = isUserError(error) ? error.message : worldTrouble(error);
      if (trouble === null) throw error;
      warn(trouble);
      return false;
    }
  };

  refuseUnfitPath('repository', REPOSITORY);
  refuseUnfitPath('content', content);
  await readTexts(content);
  await load();
  const settings = astroSettings(content);
  const { dev } = await loadAstro();
  await dev({
    ...settings,
    logLevel: 'info',
    server: { port: portOption(values.port) },
    vite: { ...settings.vite, plugins: [dataServer(data, reload)] },
  });
});
