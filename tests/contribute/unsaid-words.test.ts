import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UNSAID } from '../../src/site/build/without-dictionary.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly imports: Readonly<Record<string, { readonly browser: string }>>;
};

/** The module that an import names, as the script of a page takes it; null for one of a package. */
const moduleAt = (from: string, name: string): string | null => {
  const own = imports[name];
  if (own !== undefined) return resolve(ROOT, own.browser);
  const path = resolve(dirname(from), name);
  return name.startsWith('.') && existsSync(path) ? path : null;
};

/** Modules that a module brings along, itself among them: types bring nothing. */
const broughtBy = (start: string): ReadonlySet<string> => {
  const found = new Set([start]);
  for (const path of found) {
    const code = readFileSync(path, 'utf8');
    for (const [, name = ''] of code.matchAll(
      /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gms,
    )) {
      const next = moduleAt(path, name);
      if (next !== null) found.add(next);
    }
  }
  return found;
};

const MODULES = [...broughtBy(join(ROOT, 'src/browser/contribute/worker.ts'))];
const isSchema = (path: string): boolean => path.startsWith(join(ROOT, 'src/schema/'));

describe('words that the script of a page is built without', () => {
  test('are looked for in all that the script is made of', () => {
    expect(MODULES.length).toBeGreaterThan(200);
  });

  test.each([...UNSAID])('%s is a choice of the schema', (name) => {
    const declared = MODULES.filter(isSchema).filter((path) =>
      readFileSync(path, 'utf8').includes(`const ${name} = {`),
    );
    expect(declared).toHaveLength(1);
  });

  test.each([...UNSAID])('%s is said nowhere in it: at most its keys are taken', (name) => {
    const saying = MODULES.filter((path) => !isSchema(path)).filter((path) => {
      const code = readFileSync(path, 'utf8')
        .replace(/^import [^;]*;/gm, '')
        .replaceAll(`Object.keys(${name})`, '')
        .replace(/\/\*.*?\*\/|\/\/.*$/gms, '');
      return new RegExp(`\\b${name}\\b`).test(code);
    });
    expect(saying).toEqual([]);
  });
});
