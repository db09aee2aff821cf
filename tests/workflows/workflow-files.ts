import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** The repository whose workflows are looked at. */
export const ROOT = resolve(import.meta.dirname, '../..');

const FOLDER = '.github/workflows';

/** A step of a job, as far as tests look at it. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A job of a workflow. */
export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** A workflow with its text. */
export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Names of the files of workflows, in order. */
export const workflowFiles = (): string[] => readdirSync(join(ROOT, FOLDER)).sort();

/** Reads a workflow; fails where it is no YAML. */
export const workflow = (file: string): Workflow => {
  const text = readFileSync(join(ROOT, FOLDER, file), 'utf8');
  return { file, text, ...parse(text) };
};

/** The step of a job that runs a program whose command line has this in it. */
export const stepRunning = ({ jobs }: Workflow, job: string, command: string): Step => {
  const step = jobs[job]?.steps.find(({ run }) => run?.includes(command));
  if (step === undefined) throw new Error(`no step of ${job} runs ${command}`);
  return step;
};

type Context = Readonly<Record<string, unknown>>;

const lookUp = (context: Context, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Context | undefined)?.[name], context);

/** The environment of a step in a context (`github`, `needs` …), of plain look-ups and `||` alone. */
export const environmentOf = (step: Step, context: Context): Record<string, string> =>
  Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) =>
        String(
          expression
            .split('||')
            .map((path) => lookUp(context, path.trim()))
            .find((found) => found !== undefined && found !== '') ?? '',
        ),
      ),
    ]),
  );
