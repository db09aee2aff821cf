import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/site/model/user-error.ts';
import { installing, type Need, notInstalled } from '../../src/text/validation/validation-words.ts';
import { lookForNeeds } from './needs.ts';
import { runProgram } from './run-program.ts';

/** What is installed with Maven, by version. */
const POM = join(import.meta.dirname, 'pom.xml');

/** What is installed with pip, by version and hash. */
const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');

/** Stands in a folder that was installed whole. */
const WHOLE = '.whole';

/** Something that is installed into a folder of its own, once for each state of the file that says what. */
interface Installation {
  readonly kind: string;
  /** The file that says what. */
  readonly list: string;
  readonly needs: readonly Need[];
  /** Programs that install it, in order. */
  readonly steps: (folder: string) => readonly (readonly [string, ...string[]])[];
}

const programIn = (place: string, name: string): string =>
  process.platform === 'win32' ? join(place, 'Scripts', `${name}.exe`) : join(place, 'bin', name);

const JAVA: Installation = {
  kind: 'java',
  list: POM,
  needs: ['maven'],
  steps: (folder) => [
    // Files whose checksums are not those of the registry are refused.
    ['mvn', '--quiet', '--batch-mode', '--strict-checksums', '--file', POM].concat(
      'dependency:copy-dependencies',
      `-DoutputDirectory=${folder}`,
    ) as [string, ...string[]],
  ],
};

const PYTHON: Installation = {
  kind: 'python',
  list: REQUIREMENTS,
  needs: ['python'],
  steps: (folder) => [
    ['python3', '-m', 'venv', folder],
    [programIn(folder, 'python'), '-m', 'pip', 'install', '--quiet'].concat(
      ['--disable-pip-version-check', '--no-compile'],
      ['--require-hashes', '--only-binary', ':all:', '--requirement', REQUIREMENTS],
    ) as [string, ...string[]],
  ],
};

const folderOf = (cache: string, { kind, list }: Installation): string => {
  const hash = createHash('sha256').update(readFileSync(list)).digest('hex').slice(0, 12);
  return join(cache, `${kind}-${hash}`);
};

const isWhole = (folder: string): boolean => existsSync(join(folder, WHOLE));

const install = async (
  cache: string,
  installation: Installation,
  say: (line: string) => void,
): Promise<void> => {
  const folder = folderOf(cache, installation);
  const { kind, list, steps } = installation;
  // What an earlier list asked for, or what was left half done.
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    if (name.startsWith(`${kind}-`)) rmSync(join(cache, name), { recursive: true });
  }
  mkdirSync(folder, { recursive: true });
  say(installing(list, folder));
  for (const [program, ...args] of steps(folder)) {
    const { code, out, err } = await runProgram(program, args);
    if (code !== 0) throw new UserError(notInstalled([program, ...args].join(' '), `${out}${err}`));
  }
  writeFileSync(join(folder, WHOLE), '');
};

/** Where the validators are. */
export interface Installed {
  /** For Java: every archive of them. */
  readonly classPath: string;
  readonly frictionless: string;
}

/**
 * Installs into a folder what is not there yet, and nothing anywhere else but what Maven and pip keep for
 * themselves.
 * @param say receives what is being done, a line each
 * @throws UserError that names all that the machine lacks, or says what was not installed; what was not
 *   installed never passes
 */
export const installValidators = async (
  cache: string,
  say: (line: string) => void,
): Promise<Installed> => {
  const missing = [JAVA, PYTHON].filter((one) => !isWhole(folderOf(cache, one)));
  lookForNeeds(['java', ...missing.flatMap(({ needs }) => needs)]);
  await Promise.all(missing.map((one) => install(cache, one, say)));
  return {
    classPath: join(folderOf(cache, JAVA), '*'),
    frictionless: programIn(folderOf(cache, PYTHON), 'frictionless'),
  };
};

/** The version of an artifact in the list for Maven. */
export const versionInPom = (artifact: string, pom = readFileSync(POM, 'utf8')): string => {
  const found = new RegExp(`<artifactId>${artifact}</artifactId>\\s*<version>([^<]+)<`).exec(pom);
  if (found?.[1] === undefined) throw new Error(`${POM} lists no ${artifact}`);
  return found[1];
};

/** The version of a package in the list for pip. */
export const versionInRequirements = (
  name: string,
  list = readFileSync(REQUIREMENTS, 'utf8'),
): string => {
  const found = new RegExp(`^${name}==(\\S+)`, 'm').exec(list);
  if (found?.[1] === undefined) throw new Error(`${REQUIREMENTS} lists no ${name}`);
  return found[1];
};
