import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../src/site/model/repository.ts';
import { KNOWN_SURVIVORS } from '../tests/evaluation/known-survivors.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { copyRepository } from './test/changed-copy.ts';
import { startRunner } from './test/mutant-runner.ts';
import { type Mutant, mutantsOf } from './test/mutants.ts';
import { isKnown, outdated } from './test/survivors.ts';

const COMMAND = {
  usage: 'npm run test:mutants --',
  summary:
    'Đổi từng phép so sánh, cận và ngày trong src/evaluation/evidence và src/evaluation/verdict, mỗi lần một chỗ, và xem các phép thử của evaluation có nhận ra. In những chỗ lọt qua mà tests/evaluation/known-survivors.ts chưa nêu và những chỗ tệp đó nêu mà nay không còn đúng. Mã thoát 1 nếu có.',
  options: {
    only: { value: 'TỆP', description: 'Chỉ tệp này (một phần của tên).', multiple: true },
  },
} satisfies Command<string>;

const ROOMS = ['src/evaluation/evidence', 'src/evaluation/verdict'] as const;

const TESTS = ['tests/evaluation/**/*.test.ts'] as const;

/** Mutants that are tried side by side. */
const AT_ONCE = 2;

/** A whole run takes over an hour: how far it is stands on standard error after so many. */
const TOLD_EACH = 50;

const filesIn = (room: string): string[] =>
  readdirSync(join(REPOSITORY, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${room}/${name}`)
    .sort();

await runCommand(COMMAND, async ({ only }) => {
  process.chdir(REPOSITORY);
  const isAsked = (file: string): boolean =>
    only.length === 0 || only.some((part) => file.includes(part));
  const all = ROOMS.flatMap(filesIn)
    .filter(isAsked)
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const queue = [...all];
  const known = KNOWN_SURVIVORS.filter(({ file }) => isAsked(file));
  const survivors: Mutant[] = [];
  let tried = 0;
  let unknown = 0;
  // A copy, so that a test that is being written does not count as one that notices.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mutants-')));
  const work = async (): Promise<void> => {
    let runner = await startRunner(folder, TESTS);
    try {
      if ((await runner.run(null)) !== 'survived')
        throw new Error('the tests are red by themselves');
      for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
        const taken = await runner.run(mutant);
        tried += 1;
        if (tried % TOLD_EACH === 0) process.stderr.write(`${tried}/${all.length}\n`);
        // A runner that had to be stopped is not trusted with what follows.
        if (taken === 'endless') {
          await runner.close();
          runner = await startRunner(folder, TESTS);
        }
        if (taken !== 'survived') continue;
        survivors.push(mutant);
        if (isKnown(mutant, known)) continue;
        unknown += 1;
        const { file, line, column, was, becomes } = mutant;
        process.stdout.write(`lọt qua: ${file}:${line}:${column}: ${was} → ${becomes}\n`);
      }
    } finally {
      await runner.close();
    }
  };
  try {
    copyRepository(folder);
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { noticed, gone } = outdated(all, survivors, known);
  const remarks = [
    ...noticed.map((name) => `nay được nhận ra: ${name}`),
    ...gone.map((name) => `không còn trong mã: ${name}`),
  ];
  for (const remark of remarks) process.stdout.write(`known-survivors.ts: ${remark}\n`);
  const failed = unknown + remarks.length;
  process.stdout.write(`${all.length - unknown} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
