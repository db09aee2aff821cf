import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { notYetAwaited } from './not-yet-awaited.ts';
import type { TaskAnswer, TaskName, TaskOrder, Tasks } from './task.ts';

/** Threads that tasks are done on, beside the thread that asks for them. */
export interface TaskPool {
  /**
   * Has a task done as soon as a thread is free. Rejects with the error of the task.
   * @param input makes what the task needs, only when its turn comes
   */
  readonly run: <N extends TaskName>(
    name: N,
    input: () => Tasks[N]['input'],
  ) => Promise<Tasks[N]['output']>;
}

/** More threads than this would need more memory than they save time. */
const MOST_THREADS = 4;

const startThread = (): Worker => new Worker(new URL('./task-thread.ts', import.meta.url));

const perform = async (thread: Worker, order: TaskOrder): Promise<Tasks[TaskName]['output']> => {
  thread.postMessage(order);
  // Rejects where the thread breaks down.
  const [answer] = (await once(thread, 'message')) as [TaskAnswer];
  if ('error' in answer) throw answer.error;
  return answer.output;
};

/**
 * Runs something with a pool; its threads are started when first needed and ended afterwards,
 * whatever they are doing.
 */
export const withTaskPool = async <T>(use: (pool: TaskPool) => Promise<T>): Promise<T> => {
  const threads: Worker[] = [];
  const free: Worker[] = [];
  const waiting: ((thread: Worker) => void)[] = [];

  let ended = false;

  const takeThread = (): Promise<Worker> | Worker => {
    // Whoever still asks after an error elsewhere would start a thread that nobody ends.
    if (ended) throw new Error('The task pool has ended.');
    const thread = free.pop();
    if (thread !== undefined) return thread;
    if (threads.length === Math.min(MOST_THREADS, availableParallelism())) {
      return new Promise((resolve) => waiting.push(resolve));
    }
    const started = startThread();
    threads.push(started);
    return started;
  };

  const giveBack = (thread: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(thread);
    else next(thread);
  };

  const whenFree = async (order: () => TaskOrder): Promise<Tasks[TaskName]['output']> => {
    const thread = await takeThread();
    try {
      return await perform(thread, order());
    } finally {
      giveBack(thread);
    }
  };

  const run: TaskPool['run'] = (name, input) => {
    const output = whenFree(() => ({ name, input: input() }) as TaskOrder);
    return notYetAwaited(output) as Promise<Tasks[typeof name]['output']>;
  };

  try {
    return await use({ run });
  } finally {
    ended = true;
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
};
