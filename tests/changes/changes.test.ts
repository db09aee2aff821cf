import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Evaluation } from '../../src/evaluation/record/evaluation.ts';
import { todayInVietnam } from '../../src/schema/today.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';
import { CHANGES } from './changes.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const changed = async (name: string): Promise<Evaluation> => {
  const change = CHANGES.find((one) => one.name === name);
  if (change === undefined) throw new Error(`no change ${name}`);
  const data = join(folder, 'data');
  change.apply(data, join(folder, 'content'));
  const files = await readDataFolder(data);
  const { tables, problems } = readDataset(files, {
    set: 'published',
    today: todayInVietnam(new Date()),
  });
  if (tables === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return evaluate(tables, { set: 'published' });
};

const statuses = ({ targets }: Evaluation): string[] =>
  targets.map(({ id, final }) => `${id} ${final.status} ${final.met}`);

it('one more commune with its source changes a count', async () => {
  const before = await planEvaluation('published');
  const after = await changed('one more commune with its source, and requests');
  expect(after.sources.length).toBe(before.sources.length + 1);
  expect(statuses(after)).not.toEqual(statuses(before));
  expect(new Set(after.requests.map(({ state }) => state)).size).toBe(4);
});

it('a correction that turns a verdict turns one, and is one', async () => {
  const before = await planEvaluation('published');
  const after = await changed('a correction that turns a verdict');
  expect(after.corrections.length).toBe(before.corrections.length + 1);
  const turned = after.targets.filter(
    ({ id, final }) => before.targets.find((one) => one.id === id)?.final.status !== final.status,
  );
  expect(turned.map(({ id }) => id)).toEqual(['t5']);
});

it("a new year's table brings figures where there were none", async () => {
  const after = await changed("a new year's table");
  const result = after.targets
    .find(({ id }) => id === 't1')
    ?.years.find(({ year }) => year === 2024);
  expect(result?.met).toBe(9);
});
