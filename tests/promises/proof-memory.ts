import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const REPOSITORY = resolve(import.meta.dirname, '../..');

/**
 * Where it is written down what was proved before: a file each, named by the hash of all that the
 * proof depends on, with nothing in it. `PROOFS` names another folder; a new one remembers nothing.
 */
const folder = (): string => process.env.PROOFS ?? join(REPOSITORY, '.cache/proofs');

const hashOf = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part);
    // Its length keeps the end of one part apart from the beginning of the next.
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};

/** What proofs of one file of code depend on besides what they are about. */
export interface ProofCode {
  readonly hash: string;
}

/**
 * The code of proofs: its files, every package and the runtime.
 * @param files the files that say what is proved and how; what they only read with is known by what
 *   was read
 * @param more what else the result depends on: the version of a browser
 */
export const proofCode = (files: readonly string[], ...more: readonly string[]): ProofCode => {
  const all = [...files, join(REPOSITORY, 'package-lock.json')];
  return { hash: hashOf([process.version, ...more, ...all.map((path) => readFileSync(path))]) };
};

/**
 * Complaints of a proof; none, without proving again, where the same code has proved the same before.
 * Only what was found right is remembered.
 * @param about all that the proof reads: text or bytes
 */
export const proved = async (
  code: ProofCode,
  about: readonly (string | Uint8Array)[],
  prove: () => Promise<readonly string[]> | readonly string[],
): Promise<readonly string[]> => {
  const path = join(folder(), hashOf([code.hash, ...about]));
  if (existsSync(path)) {
    const now = new Date();
    utimesSync(path, now, now);
    return [];
  }
  const complaints = await prove();
  if (complaints.length === 0) {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(path, '');
  }
  return complaints;
};

/** A file of things that are proved many at a time, a line each. */
const listOf = (code: ProofCode): string => join(folder(), hashOf([code.hash, 'list']));

/** Tells of small things, such as the form of an element, whether the same code proved them before. */
export const provedBefore = (code: ProofCode): ((thing: string) => boolean) => {
  const path = listOf(code);
  const known = new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
  return (thing) => known.has(hashOf([thing]));
};

/** Writes down small things that were found right. */
export const remember = (code: ProofCode, things: Iterable<string>): void => {
  mkdirSync(folder(), { recursive: true });
  appendFileSync(listOf(code), [...things].map((thing) => `${hashOf([thing])}\n`).join(''));
};

/** A proof that nobody asked for in this time, in milliseconds, is about something that is gone. */
const KEPT_FOR = 14 * 86_400_000;

/** Forgets what no run has asked for in a while. */
export const tidyProofs = (): void => {
  if (!existsSync(folder())) return;
  for (const name of readdirSync(folder())) {
    const path = join(folder(), name);
    if (statSync(path).mtimeMs < Date.now() - KEPT_FOR) rmSync(path, { force: true });
  }
};
