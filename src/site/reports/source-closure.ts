import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The module a statement imports from, relative ones only: packages are known by the lock file. */
const RELATIVE_IMPORT = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** A source file with every file it imports, directly or not, as absolute paths in a fixed order. */
export const sourceClosure = (entry: string): readonly string[] => {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(RELATIVE_IMPORT)) {
      visit(resolve(dirname(file), specifier));
    }
  };
  visit(entry);
  return [...found].sort();
};
