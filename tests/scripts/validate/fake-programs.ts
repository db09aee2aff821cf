import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a program of one file into a folder. */
const program = (folder: string, name: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), 0o755);
};

const shell = (lines: string): string => `#!/bin/sh\n${lines}\n`;
const node = (lines: string): string => `#!${process.execPath}\n${lines}\n`;

/** Which of the programs a machine has, and what is wrong with it. */
export interface Machine {
  readonly without?: readonly ('java' | 'mvn' | 'python3')[];
  /** The version that Java gives of itself. */
  readonly java?: string;
  /** Exit codes. */
  readonly mvn?: number;
  readonly pip?: number;
  /** Finds no fault in anything, or dies before it says anything. */
  readonly nu?: 'blind' | 'dead';
}

/**
 * A Java that runs both of its validators on the words of files: each line with "HỎNG" is a fault. Of what they
 * have to find in broken samples, and of the known false alarms, they say what the real ones say.
 */
const java = ({ java: version = '17.0.15', nu = undefined }: Machine): string =>
  node(`
const { readFileSync } = require('node:fs');
const { basename } = require('node:path');
if (process.argv[2] === '-version') {
  console.error('openjdk version "${version}" 2025-04-15');
  process.exit(0);
}
const args = readFileSync(process.argv[2].slice(1), 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
const files = args.filter((one) => /\\.(pdf|html|css|svg)$/.test(one));
const isBroken = (file) => readFileSync(file, 'utf8').includes('HỎNG');
if (args.some((one) => one.startsWith('org.verapdf'))) {
  const rule = ([clause, testNumber]) => ({ clause, testNumber, description: 'thử', checks: [] });
  const result = (profileName, rules) => ({
    profileName, compliant: rules.length === 0, jobEndStatus: 'normal', details: { ruleSummaries: rules.map(rule) },
  });
  const jobs = files.map((name) => {
    const bad = basename(name) === 'hong.pdf' || isBroken(name);
    return {
      itemDetails: { name },
      validationResult: [
        result('PDF/A-3A validation profile', bad ? [['6.7.3.3', 1], ['6.2.11.4.1', 1]] : []),
        result('PDF/UA-1 validation profile', bad ? [['7.1', 11], ['7.2', 34]] : []),
      ],
    };
  });
  console.log(JSON.stringify({ report: { jobs } }));
  process.exit(0);
}
if (${JSON.stringify(nu)} === 'dead') {
  console.error('StackOverflowError');
  process.exit(1);
}
const SAID = {
  'hong.html': ['No “p” element in scope but', 'Section lacks heading.', 'Stray start tag “script”.'],
  'hong.css': ['CSS: “colour”: no'],
  'hong.svg': ['Element “hong” not allowed'],
  '404.html': ['Resource violates Content Security Policy (meta tag): external stylesheet “/_astro/a.css” blocked by “style-src” directive.'],
  'a.css': [
    'CSS: Unrecognized at-rule “@container”', 'CSS: “container-type”: Property “container-type” doesn\\'t exist.',
    'CSS: “max-width”: Unknown dimension.', 'CSS: Unknown pseudo-element or pseudo-class “::details-content”.',
  ],
};
const blind = ${JSON.stringify(nu)} === 'blind';
const messages = files.flatMap((file) => [
  ...(blind && basename(file).startsWith('hong') ? [] : (SAID[basename(file)] ?? [])),
  ...(isBroken(file) ? ['Element “b” not allowed.'] : []),
].map((message) => ({ type: 'error', url: 'file:' + file, message, extract: 'max-width:100cqi' })));
console.log(files.join('\\n'));
console.error(JSON.stringify({ messages }));
`);

/** As it stands in the environment that the fake Python makes. */
const FRICTIONLESS = node(`
const { readFileSync } = require('node:fs');
const file = process.argv.at(-1);
const { name, resources } = JSON.parse(readFileSync(file, 'utf8'));
const types = name === 'hong' ? ['primary-key', 'type-error', 'constraint-error', 'foreign-key'] : name === 'HỎNG' ? ['foreign-key'] : [];
const errors = types.map((type) => ({ type, message: 'thử' }));
const tasks = resources.map(({ path }) => ({ name: path, place: path, errors: path === resources[0].path ? errors : [] }));
console.log(JSON.stringify({ valid: types.length === 0, errors: [], tasks }));
`);

/** Puts the programs of a machine into a folder, to be its whole path of programs. */
export const fakePrograms = (folder: string, machine: Machine): void => {
  const { without = [], mvn = 0, pip = 0 } = machine;
  const real = join(folder, 'environment');
  program(join(real, 'bin'), 'frictionless', FRICTIONLESS);
  program(
    join(real, 'bin'),
    'python',
    shell(`[ ${pip} = 0 ] || { echo 'no such package'; exit ${pip}; }`),
  );
  const programs = {
    java: java(machine),
    mvn: shell(
      `[ ${mvn} = 0 ] || [ "$1" = --version ] || { echo 'no such artifact'; exit ${mvn}; }`,
    ),
    python3: shell(`[ "$1" = -c ] || /bin/cp -R '${real}/.' "$3"`),
  };
  for (const [name, text] of Object.entries(programs)) {
    if (!without.some((one) => one === name)) program(join(folder, 'path'), name, text);
  }
  mkdirSync(join(folder, 'path'), { recursive: true });
};
