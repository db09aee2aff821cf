import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readDataFolder, setsIn } from '../../src/site/build/data-folder.ts';
import { runScript } from './run-build.ts';
import type { BuiltSite } from './site.ts';

/** What a site is built from. */
export interface Ingredients {
  readonly data: string;
  readonly content: string;
  /** The date of today where it is not the real one. */
  readonly today?: string;
}

interface SharedSite {
  readonly site: BuiltSite;
  readonly remove: () => void;
  /** Projects that still read it. */
  readers: number;
}

/** Each project of a run has its own copy of this module; what they share hangs on the process. */
const SHARED = Symbol.for('tests/site/build-once');
const holder = globalThis as { [SHARED]?: Map<string, SharedSite> };
holder[SHARED] ??= new Map();
const shared = holder[SHARED];

/** Every byte of the folders: what is the same in two of them builds the same site. */
const contentsOf = ({ data, content }: Ingredients): string => {
  const hash = createHash('sha256');
  for (const folder of [data, content]) {
    for (const path of globSync('**', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort()) {
      const bytes = readFileSync(join(folder, path));
      hash.update(`${path}\n${bytes.length}\n`).update(bytes);
    }
    hash.update('\n');
  }
  return hash.digest('hex');
};

const build = async ({ data, content, today }: Ingredients): Promise<SharedSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const dist = join(folder, 'dist');
  const args = ['--data', data, '--content', content, '--out', dist];
  const { code, stderr } = runScript('build.ts', [
    ...args,
    ...(today === undefined ? [] : ['--today', today]),
  ]);
  const sets = setsIn(await readDataFolder(data));
  return {
    site: { dist, data, content, sets, fault: code === 0 ? '' : stderr },
    remove: () => rmSync(folder, { recursive: true, force: true }),
    readers: 0,
  };
};

/**
 * Builds a site once for all projects of a run that look at it, and removes it after the last. Folders
 * that are equal byte for byte are built once: that two builds of them are the same is a test.
 */
export const provideSite = async (
  project: TestProject,
  ingredients: Ingredients,
): Promise<() => void> => {
  const key = contentsOf(ingredients);
  const built = shared.get(key) ?? (await build(ingredients));
  shared.set(key, built);
  built.readers += 1;
  const { data, content } = ingredients;
  project.provide('site', { ...built.site, data, content });
  return () => {
    built.readers -= 1;
    if (built.readers > 0) return;
    built.remove();
    shared.delete(key);
  };
};
