import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../src/site/model/repository.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { copyRepository } from './test/changed-copy.ts';
import { type Mutant, mutantsOf } from './test/mutants.ts';
import { runStep, type Step } from './test/steps.ts';

const COMMAND = {
  usage: 'npm run test:mutants --',
  summary:
    'Đổi từng phép so sánh, cận và ngày trong src/evaluation/evidence và src/evaluation/verdict, mỗi lần một chỗ, và xem các phép thử của evaluation có nhận ra. In những chỗ lọt qua. Mã thoát 1 nếu có.',
  options: {
    only: { value: 'TỆP', description: 'Chỉ tệp này (một phần của tên).', multiple: true },
  },
} satisfies Command<string>;

const ROOMS = ['src/evaluation/evidence', 'src/evaluation/verdict'] as const;

/** Copies in which mutants are tried side by side. */
const COPIES = 2;

const STEP: Step = {
  name: 'evaluation',
  command: ['npx', 'vitest', 'run', '--bail', '1', '--project', 'core', 'tests/evaluation'],
};

const filesIn = (room: string): string[] =>
  readdirSync(join(REPOSITORY, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${room}/${name}`)
    .sort();

/** Whether any test of the evaluation turns red, or the mutant cannot even be run. */
const isNoticed = async (mutant: Mutant, folder: string): Promise<boolean> => {
  const path = join(folder, mutant.file);
  const sound = readFileSync(path, 'utf8');
  writeFileSync(path, mutant.text);
  try {
    const env = { ...process.env, TZ: 'UTC', NO_COLOR: '1' };
    const { failed } = await runStep({ ...STEP, cwd: folder, quiet: true }, env);
    return failed > 0;
  } finally {
    writeFileSync(path, sound);
  }
};

await runCommand(COMMAND, async ({ only }) => {
  process.chdir(REPOSITORY);
  const files = ROOMS.flatMap(filesIn).filter(
    (file) => only.length === 0 || only.some((part) => file.includes(part)),
  );
  const queue = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const all = queue.length;
  let survived = 0;
  const work = async (): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
    try {
      copyRepository(folder);
      for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
        if (await isNoticed(mutant, folder)) continue;
        survived += 1;
        const { file, line, was, becomes } = mutant;
        process.stdout.write(`lọt qua: ${file}:${line}: ${was} → ${becomes}\n`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: COPIES }, work));
  process.stdout.write(`${all - survived} passed, ${survived} failed\n`);
  return survived === 0 ? 0 : 1;
});
