import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import type { Bench, Run } from './bench/bench.ts';
import { outcomeOf, outcomeText, phasesText } from './bench/bench-text.ts';
import { BENCHES, inTemporaryFolder } from './bench/benches.ts';
import type { Phase } from './bench/phases.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { TODAY_OPTION, todayOption } from './shared-options.ts';

const ON_REQUEST = BENCHES.filter(({ onRequest }) => onRequest)
  .map(({ name }) => name)
  .join(', ');

const NAMES = BENCHES.map(({ name }) => name).join(', ');

const COMMAND = {
  usage: 'npm run bench --',
  summary:
    'Đo thời gian và bộ nhớ của các việc chính, so với ngân sách. Mã thoát 1 nếu có việc vượt ngân sách.',
  options: {
    only: {
      value: 'TÊN',
      description: `Chỉ đo việc này: ${NAMES}. Chỉ đo khi được gọi tên: ${ON_REQUEST}.`,
      multiple: true,
    },
    runs: { value: 'SỐ', description: 'Số lần đo mỗi việc (mặc định: tùy việc, 3 đến 7).' },
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

const chosen = (only: readonly string[]): readonly Bench[] => {
  const unknown = only.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    throw new UserError(`Không có việc đo nào tên ${unknown.join(', ')}. Các việc: ${NAMES}.`);
  }
  return BENCHES.filter(({ name, onRequest = false }) =>
    only.length === 0 ? !onRequest : only.includes(name),
  );
};

const runsOption = ([given]: readonly string[]): number | null => {
  if (given !== undefined && !/^[1-9]\d?$/.test(given)) {
    throw new UserError(`Tùy chọn --runs: "${given}" không phải là số từ 1 đến 99.`);
  }
  return given === undefined ? null : Number(given);
};

const slowestPhases = (runs: readonly Run[]): readonly Phase[] => {
  const slowest = runs.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
  return slowest.report?.phases ?? [];
};

/** Runs one bench and prints what it found; true if the budget was kept. */
const measure = (bench: Bench, times: number, today: string): Promise<boolean> =>
  inTemporaryFolder(async (folder) => {
    const run = await bench.prepare(folder, today);
    const runs: Run[] = [];
    for (let i = 0; i < times; i += 1) runs.push(await run());
    const outcome = outcomeOf(bench, runs);
    process.stdout.write(outcomeText(bench, runs, outcome));
    if (!outcome.met) {
      process.stdout.write(`  thời gian dùng vào:\n${phasesText(slowestPhases(runs))}`);
    }
    return outcome.met;
  });

await runCommand(COMMAND, async (values) => {
  const benches = chosen(values.only);
  const times = runsOption(values.runs);
  const today = todayOption(values.today);
  let allMet = true;
  for (const bench of benches) {
    const met = await measure(bench, times ?? bench.runs, today);
    allMet &&= met;
  }
  return allMet ? EXIT_CODES.ok : EXIT_CODES.data;
});
