/** Where progress goes: a terminal shows each stage, anything else (CI, a pipe) only the summary. */
export interface ProgressOutput {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Milliseconds of a clock that only moves forward. */
  readonly now: () => number;
}

export interface Progress {
  /** Runs a stage and reports its time; an error passes through. */
  readonly stage: <T>(name: string, run: () => Promise<T> | T) => Promise<T>;
  /** Writes one line in any case, with the time since the start. */
  readonly summary: (text: string) => void;
}

const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;

/** Reports the stages of a long command. */
export const createProgress = (output: ProgressOutput): Progress => {
  const started = output.now();
  return {
    stage: async (name, run) => {
      const from = output.now();
      if (output.isTerminal) output.write(`${name} …`);
      try {
        const result = await run();
        if (output.isTerminal) output.write(` ${seconds(output.now() - from)}\n`);
        return result;
      } catch (error) {
        if (output.isTerminal) output.write('\n');
        throw error;
      }
    },
    summary: (text) => output.write(`${text} (${seconds(output.now() - started)})\n`),
  };
};
