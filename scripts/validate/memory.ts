import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Validator } from './finding.ts';

/** What a validator has found in files before, by the hash of their bytes. */
export interface Memory {
  /** Findings of a file; undefined where it was not judged before. */
  readonly recall: (bytes: Uint8Array) => readonly Finding[] | undefined;
  readonly keep: (bytes: Uint8Array, findings: readonly Finding[]) => void;
  /** Writes down what was recalled or kept since it was opened; the rest is forgotten. */
  readonly save: () => void;
}

const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** The list of false alarms is held against what was found before as well. */
const LATER = 'allowed.ts';

/** All that says what is installed, how it is asked and how its answer is read. */
const codeHash = (): string =>
  hashOf(
    ...readdirSync(import.meta.dirname)
      .filter((name) => name !== LATER)
      .sort()
      .map((name) => readFileSync(join(import.meta.dirname, name))),
  );

interface Written {
  readonly code: string;
  readonly found: Readonly<Record<string, readonly Finding[]>>;
}

const read = (path: string, code: string): Written['found'] => {
  if (!existsSync(path)) return {};
  try {
    const written = JSON.parse(readFileSync(path, 'utf8')) as Written;
    return written.code === code ? written.found : {};
  } catch {
    // A run that was stopped while it wrote: everything is judged anew.
    return {};
  }
};

/** The memory of a validator in a folder; of another version, or of other code here, it remembers nothing. */
export const openMemory = (folder: string, { name, version }: Validator): Memory => {
  const path = join(folder, `validated-by-${name.toLowerCase().replace(/\W+/g, '-')}.json`);
  const code = hashOf(version, codeHash());
  const before = new Map(Object.entries(read(path, code)));
  const now = new Map<string, readonly Finding[]>();
  return {
    recall: (bytes) => {
      const hash = hashOf(bytes);
      const findings = before.get(hash);
      if (findings !== undefined) now.set(hash, findings);
      return findings;
    },
    keep: (bytes, findings) => {
      now.set(hashOf(bytes), findings);
    },
    save: () => {
      const written: Written = { code, found: Object.fromEntries(now) };
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, JSON.stringify(written));
    },
  };
};

/** Remembers nothing. */
export const NO_MEMORY: Memory = { recall: () => undefined, keep: () => {}, save: () => {} };
