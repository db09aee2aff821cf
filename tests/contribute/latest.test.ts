import { expect, it } from 'vitest';
import { latest } from '../../src/browser/contribute/latest.ts';

/** Questions whose answers come when the test says so. */
const world = () => {
  const asked: string[] = [];
  const shown: string[] = [];
  let failed = 0;
  const answers: (() => void)[] = [];
  const faults: (() => void)[] = [];
  const { send, drop } = latest<string, string>({
    ask: (question) => {
      asked.push(question);
      return new Promise((resolve, reject) => {
        answers.push(() => resolve(question.toUpperCase()));
        faults.push(() => reject(new Error('broken')));
      });
    },
    show: (answer) => shown.push(answer),
    fail: () => {
      failed += 1;
    },
    busy: () => {},
  });
  const settle = () => new Promise<void>((done) => setImmediate(done));
  return {
    ...{ asked, shown, send, drop, failed: () => failed },
    answer: async () => {
      answers.at(-1)?.();
      await settle();
    },
    break: async () => {
      faults.at(-1)?.();
      await settle();
    },
  };
};

it('asks one at a time, of those that wait only the latest, and shows its answer alone', async () => {
  const { asked, shown, send, answer } = world();
  for (const question of ['a', 'b', 'c']) send(question);
  expect(asked).toEqual(['a']);
  await answer();
  expect([asked, shown]).toEqual([['a', 'c'], []]);
  await answer();
  expect([asked, shown]).toEqual([['a', 'c'], ['C']]);
});

it('shows no answer that is not wanted any more, and the next one again', async () => {
  const { shown, send, drop, answer } = world();
  send('a');
  drop();
  await answer();
  expect(shown).toEqual([]);
  send('b');
  await answer();
  expect(shown).toEqual(['B']);
});

it('tells of a failure and goes on', async () => {
  const { shown, send, failed, answer, break: fault } = world();
  send('a');
  send('b');
  await fault();
  expect(failed()).toBe(1);
  await answer();
  expect(shown).toEqual(['B']);
});
