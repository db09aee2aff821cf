import { existsSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { PUBLISHED } from '../src/schema/sets.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import { restoreOutput } from '../src/site/output/restore-output.ts';
import {
  dataAddress,
  homeAddress,
  recognitionsAddress,
  reportsAddress,
  targetAddress,
  unitAddress,
} from '../src/views/addresses/addresses.ts';
import { findChromium, QUIET_ARGUMENTS, thisMachine } from './browser/find-chromium.ts';
import { serveFolder } from './browser/serve-folder.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { folderOption } from './shared-options.ts';

const COMMAND = {
  usage: 'npm run lighthouse --',
  summary:
    'Chấm điểm sáu loại trang đã dựng bằng Lighthouse (điện thoại, mạng mô phỏng); dưới 99 điểm là không đạt.',
  options: {
    out: { value: 'THƯ_MỤC', description: 'Thư mục đã dựng (mặc định: dist).' },
  },
} satisfies Command<string>;

/** The least score of every category, of 100. */
const LEAST = 99;

/** Where the browser listens for Lighthouse. */
const DEBUGGING_PORT = 9333;

const PAGES = [
  homeAddress(PUBLISHED),
  targetAddress(PUBLISHED, 't2'),
  unitAddress(PUBLISHED, '04516'),
  dataAddress(PUBLISHED),
  reportsAddress(PUBLISHED),
  recognitionsAddress(PUBLISHED),
];

interface Score {
  readonly category: string;
  readonly score: number;
  /** Audits that cost points, by their titles. */
  readonly lost: readonly string[];
}

/** Scores of a page by category, of 100; throws where the page could not be measured. */
const scoresOf = async (url: string): Promise<Score[]> => {
  const run = await lighthouse(url, {
    port: DEBUGGING_PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (run === undefined) throw new Error(`Lighthouse gave nothing for ${url}.`);
  const { audits, categories } = run.lhr;
  return Object.values(categories).map(({ title, score, auditRefs }) => ({
    category: title,
    score: Math.round((score ?? 0) * 100),
    lost: auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`.trim()),
  }));
};

await runCommand(COMMAND, async ({ out }) => {
  const folder = folderOption(out, 'dist');
  restoreOutput(folder, (text) => process.stderr.write(`${text}\n`));
  if (!existsSync(join(folder, '404.html'))) {
    throw new UserError(`Chưa có trang nào trong "${folder}"; chạy npm run build trước.`);
  }
  const machine = thisMachine();
  const browser = await chromium.launch({
    executablePath: findChromium(machine),
    chromiumSandbox: !machine.root,
    args: [...QUIET_ARGUMENTS, `--remote-debugging-port=${DEBUGGING_PORT}`],
  });
  const { server, origin } = await serveFolder(folder);
  let enough = true;
  try {
    for (const address of PAGES) {
      const scores = await scoresOf(`${origin}${address}`);
      const line = scores.map(({ category, score }) => `${category} ${score}`).join(' · ');
      process.stdout.write(`${address}  ${line}\n`);
      for (const { category, lost } of scores.filter(({ score }) => score < LEAST)) {
        process.stdout.write(`  ${category}: ${lost.join('; ')}\n`);
        enough = false;
      }
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return enough ? EXIT_CODES.ok : EXIT_CODES.data;
});
