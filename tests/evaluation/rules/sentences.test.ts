import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSets } from '../../../src/dataset/check-sets.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import type {
  Evaluation,
  Result,
  TargetEvaluation,
} from '../../../src/evaluation/record/evaluation.ts';

const FOLDER = new URL('sentences/', import.meta.url);

/** Fields of a result, and what is derived from it; what is not named is free. */
interface Expected extends Readonly<Record<string, unknown>> {
  /** Whether the result lists a conflict. */
  readonly contradictory?: boolean;
  /** By code of a unit its judgement, or its judgement and the reason. */
  readonly units?: Readonly<Record<string, string | readonly string[]>>;
  readonly pace?: readonly number[] | null;
  /** Of a milestone, since when its level was reached early. */
  readonly early?: string | null;
}

/** A small data set for a sentence of the rules of evidence, written from its words alone. */
interface Sentence {
  readonly name: string;
  readonly why: string;
  readonly asOf: string;
  /** Path of the result: `t1/2024`, `t1/final`, `t1/area/101/final`, `t1/milestone/2024-12-31`. */
  readonly result?: string;
  readonly expected?: Expected;
  readonly also?: readonly { readonly result: string; readonly expected: Expected }[];
  /** Whether the check raises a problem of this id; `__error` stands for any error. */
  readonly check?: Readonly<Record<string, boolean>>;
  /** Rows by path; with a header of its own where the first row is one. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/** The header of each file, and its rows where most data sets have the same. */
type Base = Readonly<
  Record<string, { readonly header: string; readonly rows?: readonly string[] }>
>;

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as T;

const BASE = read<Base>('base.json');

const filesOf = ({ tables }: Sentence): Map<string, Uint8Array> => {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const [path, { header, rows }] of Object.entries(BASE)) {
    const own = tables[path] ?? rows;
    if (own === undefined) continue;
    const [first = ''] = own;
    const hasHeader = first.startsWith(header.slice(0, header.indexOf(',') + 1));
    const lines = hasHeader ? own : [header, ...own];
    files.set(path, encoder.encode(`${lines.join('\n')}\n`));
  }
  return files;
};

const targetAt = ({ targets }: Evaluation, path: string): TargetEvaluation => {
  const found = targets.find(({ id }) => id === path.split('/')[0]);
  if (!found) throw new Error(`no target at ${path}`);
  return found;
};

const ofTime = (
  { years, final }: { readonly years: readonly Result[]; readonly final: Result | null },
  when: string | undefined,
): Result | null | undefined =>
  when === 'final' ? final : years.find(({ year }) => year === Number(when));

const resultAt = (target: TargetEvaluation, path: string): Result => {
  const [, part, code, when] = path.split('/');
  const found = (() => {
    switch (part) {
      case 'milestone':
        return target.milestones.find(({ date }) => date === code)?.result;
      case 'area':
        return ofTime(
          target.areas.find((one) => one.code === code) ?? { years: [], final: null },
          when,
        );
      case 'own':
        return ofTime(
          target.own.find((one) => one.code === code) ?? { years: [], final: null },
          when,
        );
      default:
        return ofTime(target, part);
    }
  })();
  if (!found) throw new Error(`no result at ${path}`);
  return found;
};

const statesAt = (target: TargetEvaluation, path: string): Map<string, readonly unknown[]> => {
  const when = path.split('/').at(-1);
  const year = when === 'final' ? null : Number(when);
  const states = target.unitStates.find((one) => one.year === year)?.states ?? [];
  return new Map(
    states.map(({ unit, judgement, reason }) => [
      unit.slice(0, unit.indexOf('@')),
      [judgement, reason],
    ]),
  );
};

const expectResult = (evaluation: Evaluation, path: string, expected: Expected): void => {
  const target = targetAt(evaluation, path);
  const result = resultAt(target, path);
  const { contradictory, units, pace, early, ...fields } = expected;
  expect(result).toMatchObject(fields);
  if (contradictory !== undefined) expect(result.conflicts.length > 0).toBe(contradictory);
  if (pace !== undefined) expect(result.path?.paceHundredths ?? null).toEqual(pace);
  if (early !== undefined) {
    const milestone = target.milestones.find(({ date }) => date === path.split('/')[2]);
    expect(milestone?.earlySince).toBe(early);
  }
  for (const [code, wanted] of Object.entries(units ?? {})) {
    const [judgement, reason] = typeof wanted === 'string' ? [wanted] : wanted;
    const found = statesAt(target, path).get(code);
    expect(found?.[0]).toBe(judgement);
    if (reason !== undefined) expect(found?.[1]).toBe(reason);
  }
};

const expectSentence = (sentence: Sentence): void => {
  const { asOf, check, result, expected, also = [] } = sentence;
  const files = filesOf(sentence);
  const problems = checkSets(files, ['published'], asOf);
  const isRaised = (id: string): boolean =>
    problems.some((one) => (id === '__error' ? one.level === 'error' : one.check === id));
  if (check) {
    for (const [id, raised] of Object.entries(check))
      expect([id, isRaised(id)]).toEqual([id, raised]);
  } else expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  if (result === undefined || expected === undefined) return;
  const { tables } = readDataset(files, { set: 'published', today: asOf });
  if (tables === null) throw new Error('the tables cannot be read');
  const evaluation = evaluate(tables, { set: 'published', asOf });
  for (const one of [{ result, expected }, ...also]) {
    expectResult(evaluation, one.result, one.expected);
  }
};

const RULES = readdirSync(FOLDER).filter((name) => name !== 'base.json');

describe.each(RULES)('%s', (file) => {
  const sentences = read<readonly Sentence[]>(file);
  it('has sentences', () => expect(sentences.length).toBeGreaterThan(0));
  it.each(sentences.map((one) => [one.name, one.why, one] as const))(
    '%s: %s',
    (_name, _why, one) => {
      expectSentence(one);
    },
  );
});
