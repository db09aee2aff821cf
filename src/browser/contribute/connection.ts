import type { Ask, Numbered, Reply } from './messages.ts';

/** Asks the worker for one thing. Rejects once the worker has broken down. */
export type AskWorker = (body: Ask) => Promise<Reply>;

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: Error) => void;
}

/** The worker as a function: each question gets the answer with its number. */
export const connection = (worker: Worker): AskWorker => {
  const open = new Map<number, Waiting>();
  let last = 0;
  let isBroken = false;
  const breakDown = (): void => {
    isBroken = true;
    for (const { reject } of open.values()) reject(new Error('The worker has stopped.'));
    open.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Numbered<Reply>>) => {
    open.get(data.id)?.resolve(data.body);
    open.delete(data.id);
  });
  worker.addEventListener('error', breakDown);
  worker.addEventListener('messageerror', breakDown);
  return (body) =>
    new Promise((resolve, reject) => {
      if (isBroken) {
        reject(new Error('The worker has stopped.'));
        return;
      }
      last += 1;
      open.set(last, { resolve, reject });
      worker.postMessage({ id: last, body } satisfies Numbered<Ask>);
    });
};
