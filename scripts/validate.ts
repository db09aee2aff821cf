import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../src/site/model/repository.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import { restoreOutput } from '../src/site/output/restore-output.ts';
import { checkLines, checkName, isPassed } from '../src/text/validation/check-lines.ts';
import { noSite } from '../src/text/validation/validation-words.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { folderOption } from './shared-options.ts';
import { closingLine } from './test/steps.ts';
import { ALLOWED } from './validate/allowed.ts';
import { frictionless } from './validate/frictionless.ts';
import { installValidators } from './validate/install.ts';
import { openMemory } from './validate/memory.ts';
import { nu } from './validate/nu.ts';
import { validateSite } from './validate/validate-site.ts';
import { veraPdf } from './validate/verapdf.ts';

const COMMAND = {
  usage: 'npm run validate --',
  operand: { option: 'out', value: '[THƯ_MỤC]' },
  summary: `Kiểm định trang đã dựng bằng các bộ kiểm định độc lập: veraPDF (mọi tệp PDF, theo PDF/UA-1 và PDF/A-3a), W3C Nu (HTML, CSS, SVG),
Frictionless (gói dữ liệu của từng bộ số liệu). Cần Java 11, Maven, Python 3.10 có venv; lần đầu cài các bộ ấy, đúng phiên bản ghi ở
scripts/validate, vào .cache. Mã thoát 0 nếu mọi tệp đạt, 1 nếu có lỗi, 2 nếu máy thiếu gì.`,
  options: {
    out: { value: 'THƯ_MỤC', description: 'Trang đã dựng (mặc định: dist).' },
    cache: {
      value: 'THƯ_MỤC',
      description:
        'Nơi cài các bộ kiểm định và ghi tệp nào đã kiểm; chỉ để nhanh hơn (mặc định: .cache/validate).',
    },
  },
} satisfies Command<string>;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await runCommand(COMMAND, async ({ out, cache }) => {
  const started = performance.now();
  const site = folderOption(out, 'dist');
  restoreOutput(site, (text) => process.stderr.write(`${text}\n`));
  if (!existsSync(join(site, '404.html'))) throw new UserError(noSite(site));
  const place = folderOption(cache, join(REPOSITORY, '.cache/validate'));
  const installed = await installValidators(place, say);
  const checks = await validateSite({
    site,
    validators: [
      veraPdf(installed.classPath),
      nu(installed.classPath),
      frictionless(installed.frictionless),
    ],
    allowed: ALLOWED,
    // As for tests: where a run is to prove everything anew, this names a new folder.
    memoryOf: (validator) => openMemory(process.env.PROOFS ?? place, validator),
    say,
  });
  say('');
  for (const check of checks) for (const line of checkLines(check)) say(line);
  const failed = checks.filter((check) => !isPassed(check));
  const outcome = {
    passed: checks.length - failed.length,
    failed: failed.length,
    culprits: failed.map(checkName),
  };
  process.stdout.write(closingLine(outcome, performance.now() - started));
  return failed.length === 0 ? EXIT_CODES.ok : EXIT_CODES.data;
});
