import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, NARROW, WIDE } from './cases.ts';

const GOLDEN = resolve(import.meta.dirname, '../golden/charts');

/** Goldens change only on demand, after somebody has looked at the drawings. */
const UPDATE = process.env.UPDATE_GOLDEN === '1';

const drawings = CASES.flatMap(({ name, draw }) => [
  { file: `${name}.svg`, svg: draw(NARROW).svg },
  { file: `${name}-wide.svg`, svg: draw(WIDE).svg },
]);

if (UPDATE) {
  mkdirSync(GOLDEN, { recursive: true });
  for (const { file, svg } of drawings) writeFileSync(join(GOLDEN, file), `${svg}\n`);
}

describe('charts are drawn as reviewed', () => {
  it.each(drawings)('$file', ({ file, svg }) => {
    const path = join(GOLDEN, file);
    expect(existsSync(path), `${file} is missing: look at it, then UPDATE_GOLDEN=1`).toBe(true);
    expect(`${svg}\n`).toBe(readFileSync(path, 'utf8'));
  });

  it('has no golden without a case', () => {
    const known = new Set(drawings.map(({ file }) => file));
    expect(readdirSync(GOLDEN).filter((file) => !known.has(file))).toEqual([]);
  });
});
