import { spawnSync } from 'node:child_process';
import { UserError } from '../../src/site/model/user-error.ts';
import { missingNeeds, type Need } from '../../src/text/validation/validation-words.ts';

/** The oldest versions that the validators run on. */
const OLDEST_JAVA = 11;
const OLDEST_PYTHON = [3, 10] as const;

/** What a program says of itself, on both outputs; null where there is none or it fails. */
const saysOf = (program: string, ...args: readonly string[]): string | null => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}` : null;
};

/** The number in `openjdk version "17.0.15"`; the 8 in `"1.8.0"`. */
const javaVersion = (): number => {
  const [, major = '0', minor = '0'] =
    /version "(\d+)(?:\.(\d+))?/.exec(saysOf('java', '-version') ?? '') ?? [];
  return Number(major === '1' ? minor : major);
};

const PYTHON_FITS = `import ensurepip, sys, venv; sys.exit(sys.version_info < (${OLDEST_PYTHON.join(', ')}))`;

const IS_THERE: Readonly<Record<Need, () => boolean>> = {
  java: () => javaVersion() >= OLDEST_JAVA,
  maven: () => saysOf('mvn', '--version') !== null,
  python: () => saysOf('python3', '-c', PYTHON_FITS) !== null,
};

/**
 * Looks for what this machine has to have.
 * @throws UserError that names all that is missing, and how to get it
 */
export const lookForNeeds = (needs: readonly Need[]): void => {
  const missing = needs.filter((need) => !IS_THERE[need]());
  if (missing.length > 0) throw new UserError(missingNeeds(missing));
};
