import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UserError } from '../../src/site/model/user-error.ts';
import { resourcesLeftOut, unreadOutput } from '../../src/text/validation/validation-words.ts';
import type { Finding, Validator } from './finding.ts';
import { versionInRequirements } from './install.ts';
import { runProgram } from './run-program.ts';

const NAME = 'Frictionless';
const STANDARD = 'Data Package';
const DESCRIPTOR = 'datapackage.json';

/** Of the JSON of Frictionless, what is read here. */
interface Report {
  readonly valid: boolean;
  /** Of the package itself. */
  readonly errors: readonly Fault[];
  /** One for each of its resources. */
  readonly tasks: readonly {
    readonly name: string;
    readonly place: string;
    readonly errors: readonly Fault[];
  }[];
}

interface Fault {
  readonly type: string;
  readonly message: string;
}

const found = (place: string, { type, message }: Fault): Finding => ({
  standard: STANDARD,
  message: `${type}: ${message}`,
  place,
});

/** What the JSON of Frictionless says of a package with so many resources. */
export const readFrictionless = (json: string, resources: number): readonly Finding[] => {
  const { valid, errors, tasks } = JSON.parse(json) as Report;
  const findings = [
    ...errors.map((error) => found('', error)),
    ...tasks.flatMap(({ place, errors: ofTask }) => ofTask.map((error) => found(place, error))),
  ];
  if (findings.length > 0) return findings;
  // That nothing is wrong is believed where it says so itself, of every resource.
  return valid && tasks.length === resources
    ? []
    : [{ standard: STANDARD, message: resourcesLeftOut(tasks.length, resources), place: '' }];
};

const resourcesIn = (descriptor: string): number => {
  const { resources } = JSON.parse(readFileSync(descriptor, 'utf8')) as {
    readonly resources: readonly unknown[];
  };
  return resources.length;
};

/** A table with a key twice, a word for a number and a required cell empty; another that refers to no row of it. */
const BROKEN_PACKAGE = {
  name: 'hong',
  resources: [
    {
      name: 'don-vi',
      path: 'don-vi.csv',
      schema: {
        fields: [
          { name: 'ma', type: 'integer' },
          { name: 'ten', type: 'string', constraints: { required: true } },
        ],
        primaryKey: ['ma'],
      },
    },
    {
      name: 'so-lieu',
      path: 'so-lieu.csv',
      schema: {
        fields: [{ name: 'ma', type: 'integer' }],
        foreignKeys: [{ fields: ['ma'], reference: { resource: 'don-vi', fields: ['ma'] } }],
      },
    },
  ],
};

/** The validator of the Frictionless project for data packages: the descriptor and every cell of its tables. */
export const frictionless = (program: string): Validator => ({
  name: NAME,
  version: versionInRequirements('frictionless'),
  standards: [STANDARD],
  standardsOf: (path) => (basename(path) === DESCRIPTOR ? [STANDARD] : []),
  // It judges the tables that a descriptor names.
  bytesAlone: false,
  sample: {
    files: {
      [DESCRIPTOR]: JSON.stringify(BROKEN_PACKAGE),
      'don-vi.csv': 'ma,ten\n1,A\n1,B\nx,\n',
      'so-lieu.csv': 'ma\n7\n',
    },
    expected: {
      [DESCRIPTOR]: ['primary-key', 'type-error', 'constraint-error', 'foreign-key'].map(
        (type) => new RegExp(`^${STANDARD} ${type}: `),
      ),
    },
  },
  judge: async (files) => {
    const judged = files.map(async (file): Promise<[string, readonly Finding[]]> => {
      const { code, out, err } = await runProgram(program, [
        'validate',
        '--type',
        'package',
        '--json',
        file,
      ]);
      try {
        return [file, readFrictionless(out, resourcesIn(file))];
      } catch (cause) {
        throw new UserError(unreadOutput(NAME, code, err || out), { cause });
      }
    });
    return new Map(await Promise.all(judged));
  },
});
