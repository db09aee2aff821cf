/** Milliseconds after which somebody who waits is told so. */
const PATIENCE = 300;

/** What becomes of questions that are asked one after another. */
export interface Asking<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>;
  /** The answer to the latest question; of earlier ones nothing is shown. */
  readonly show: (answer: Answer) => void;
  readonly fail: () => void;
  /** Told true when an answer takes long, and false when it is there. */
  readonly busy: (isBusy: boolean) => void;
}

/** Asks one question at a time. */
export interface Latest<Question> {
  readonly send: (question: Question) => void;
  /** The answer to what was asked is not wanted any more. */
  readonly drop: () => void;
}

/** Of questions that come faster than answers only the latest is asked, and only its answer shown. */
export const latest = <Question, Answer>({
  ask,
  show,
  fail,
  busy,
}: Asking<Question, Answer>): Latest<Question> => {
  let isRunning = false;
  let isWanted = false;
  let next: { readonly question: Question } | null = null;
  const run = async (question: Question): Promise<void> => {
    isRunning = true;
    isWanted = true;
    const timer = setTimeout(() => busy(true), PATIENCE);
    try {
      const answer = await ask(question);
      if (isWanted && next === null) show(answer);
    } catch {
      fail();
    }
    clearTimeout(timer);
    busy(false);
    isRunning = false;
    const following = next;
    next = null;
    if (following !== null) await run(following.question);
  };
  return {
    send: (question) => {
      if (isRunning) next = { question };
      else void run(question);
    },
    drop: () => {
      next = null;
      isWanted = false;
    },
  };
};
