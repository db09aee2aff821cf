/** What is tried in a page, and by which worker. */
export interface TriedInPage {
  /** Address of the script of the worker. */
  readonly worker: string;
  /** Address of the data that it opens. */
  readonly data: string;
  /** The rows that are tried, each as a table of its own. */
  readonly tables: readonly string[];
}

/** How long the worker took, in milliseconds, and what became of each trial. */
export interface TriedTimes {
  readonly opened: number;
  readonly trials: readonly number[];
  readonly states: readonly string[];
}

interface Answer {
  readonly id: number;
  readonly body: { readonly kind: string; readonly trial?: { readonly state: string } };
}

/**
 * Opens the data and tries one table after the other. It runs in a page, into which it is sent as text: nothing
 * outside of it is there.
 */
export const triedInPage = async ({ worker, data, tables }: TriedInPage): Promise<TriedTimes> => {
  const started = new Worker(worker, { type: 'module' });
  let last = 0;
  const timed = (body: object): Promise<readonly [number, Answer['body']]> =>
    new Promise((resolve) => {
      last += 1;
      const id = last;
      const from = performance.now();
      const hear = ({ data: answer }: MessageEvent<Answer>): void => {
        if (answer.id !== id) return;
        started.removeEventListener('message', hear);
        resolve([performance.now() - from, answer.body]);
      };
      started.addEventListener('message', hear);
      started.postMessage({ id, body });
    });
  const [opened] = await timed({ kind: 'open', address: data });
  const trials: number[] = [];
  const states: string[] = [];
  for (const table of tables) {
    const bytes = new TextEncoder().encode(table);
    const [time, body] = await timed({ kind: 'table', name: 'values.csv', bytes, answers: [] });
    trials.push(time);
    states.push(body.trial?.state ?? body.kind);
  }
  return { opened, trials, states };
};
