import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../src/site/model/repository.ts';
import { FAULTS, type Fault } from '../tests/faults/faults.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { copyRepository } from './test/changed-copy.ts';
import { runStep, type Step } from './test/steps.ts';

const COMMAND = {
  usage: 'npm run test:faults --',
  summary:
    'Đưa từng lỗi của tests/faults/faults.ts vào một bản sao của chương trình và xem npm test có nhận ra. Mã thoát 1 nếu có lỗi lọt qua.',
  options: {
    only: { value: 'TÊN', description: 'Chỉ lỗi này (một phần của tên).', multiple: true },
  },
} satisfies Command<string>;

/** The steps of `npm test`, those that notice most first: the first that turns red is enough. */
const STEPS: readonly Step[] = [
  { name: 'units', projects: ['core', 'unit'] },
  { name: 'site', projects: ['site'] },
  { name: 'drawn', projects: ['drawn', 'alone'] },
  { name: 'browser', projects: ['browser', 'committed'] },
].map(({ name, projects }) => ({
  name,
  command: [
    'npx',
    'vitest',
    'run',
    '--bail',
    '1',
    ...projects.flatMap((one) => ['--project', one]),
  ],
}));

/** The first test that failed, as the runner names it. */
const firstFailure = (output: string): string =>
  /^ *FAIL +(.*)$/m.exec(output)?.[1]?.replace(/\s+/g, ' ') ?? 'the run broke down';

/** Which test notices a fault; null where none does. */
const noticedBy = async (fault: Fault, folder: string): Promise<string | null> => {
  const path = join(folder, fault.file);
  const sound = readFileSync(path, 'utf8');
  const broken = sound.replace(fault.from, () => fault.to);
  if (broken === sound) throw new Error(`${fault.file} has no place for "${fault.name}"`);
  writeFileSync(path, broken);
  try {
    for (const step of STEPS) {
      const env = { ...process.env, TZ: 'UTC', NO_COLOR: '1' };
      const { failed, output } = await runStep({ ...step, cwd: folder, quiet: true }, env);
      if (failed > 0) return firstFailure(output);
    }
    return null;
  } finally {
    writeFileSync(path, sound);
  }
};

await runCommand(COMMAND, async ({ only }) => {
  process.chdir(REPOSITORY);
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const chosen = FAULTS.filter(
    ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
  );
  let passed = 0;
  try {
    copyRepository(folder);
    // It would notice every fault, as it looks for the places where they are put in.
    rmSync(join(folder, 'tests/faults/faults.test.ts'));
    for (const fault of chosen) {
      const noticed = await noticedBy(fault, folder);
      if (noticed !== null) passed += 1;
      process.stdout.write(`${noticed === null ? 'lọt qua' : 'nhận ra'}: ${fault.name}\n`);
      if (noticed !== null) process.stdout.write(`  ${noticed}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${passed} passed, ${chosen.length - passed} failed\n`);
  return passed === chosen.length ? 0 : 1;
});
