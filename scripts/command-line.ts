import { parseArgs } from 'node:util';
import { UserError } from '../src/site/model/user-error.ts';

/** An option that takes a value: `--data DIR`; or a switch: `--dry-run`. */
export interface CommandOption {
  /** What stands for the value in the help text; a switch takes none. */
  readonly value?: string;
  readonly description: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
}

/** A command of the repository, as its help text describes it. */
export interface Command<N extends string> {
  /** How it is started: `npm run build --`. */
  readonly usage: string;
  readonly summary: string;
  /** What may stand without an option before it, at most once; a command without it takes options only. */
  readonly operand?: Operand;
  readonly options: Readonly<Record<N, CommandOption>>;
}

/** The option that a word without one is read as. */
export interface Operand {
  /** The name of an option that takes a value. */
  readonly option: string;
  /** What stands for it in the help text. */
  readonly value: string;
}

/** What a switch that was given has in place of a value. */
const ON = 'on';

/** Values given for each option, in order; empty where it was not given. */
export type OptionValues<N extends string> = Readonly<Record<N, readonly string[]>>;

const INDENT = 24;

const optionLine = (name: string, value: string | undefined, description: string): string =>
  `  ${`--${name} ${value ?? ''}`.trim().padEnd(INDENT)}${description}`;

/** The help text of a command. */
export const helpText = <N extends string>(command: Command<N>): string => {
  const options = Object.entries<CommandOption>(command.options).map(([name, option]) =>
    optionLine(name, option.value, option.description),
  );
  const operand = command.operand === undefined ? '' : ` ${command.operand.value}`;
  return [
    `Cách dùng: ${command.usage}${operand} [tùy chọn]`,
    '',
    command.summary,
    '',
    'Tùy chọn:',
    ...options,
    optionLine('help', '', 'In hướng dẫn này.'),
    '',
  ].join('\n');
};

const parserOptions = <N extends string>(command: Command<N>) =>
  Object.fromEntries([
    ...Object.entries<CommandOption>(command.options).map(([name, { value }]) => [
      name,
      value === undefined ? { type: 'boolean' } : { type: 'string', multiple: true },
    ]),
    ['help', { type: 'boolean' }],
  ]) as Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;

/** What `parseArgs` stumbled over: its message quotes it first, a missing value as `--data <value>`. */
const culprit = (error: unknown): string =>
  /'(\S+?)(?: <value>)?'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';

const parse = <N extends string>(command: Command<N>, args: readonly string[]) => {
  const { operand } = command;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: parserOptions(command),
      strict: true,
      allowPositionals: operand !== undefined,
    });
    if (operand === undefined || positionals.length === 0) return values;
    const given = (values[operand.option] ?? []) as string[];
    return { ...values, [operand.option]: [...given, ...positionals] };
  } catch (error) {
    throw new UserError(
      `Không nhận ra dòng lệnh (${culprit(error)}). Gõ "${command.usage} --help" để xem các tùy chọn.`,
      { cause: error },
    );
  }
};

const refuseRepeated = (name: string, option: CommandOption, values: readonly string[]): void => {
  if (values.length > 1 && !option.multiple) {
    throw new UserError(`Tùy chọn --${name} chỉ được ghi một lần.`);
  }
  if (values.includes('')) throw new UserError(`Tùy chọn --${name} thiếu ${option.value}.`);
};

/**
 * Reads the arguments of a command.
 * @returns the values, or `null` where the help text was asked for
 * @throws UserError for an unknown option, one without a value, or one given twice
 */
export const readCommandLine = <N extends string>(
  command: Command<N>,
  args: readonly string[],
): OptionValues<N> | null => {
  const values = parse(command, args);
  if (values.help === true) return null;
  const entries = Object.entries<CommandOption>(command.options).map(([name, option]) => {
    if (option.value === undefined) return [name, values[name] === true ? [ON] : []];
    const given = (values[name] ?? []) as string[];
    refuseRepeated(name, option, given);
    return [name, given];
  });
  return Object.fromEntries(entries) as OptionValues<N>;
};
