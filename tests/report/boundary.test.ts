import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|require\(|import\()\s*'([^']+)'/g)].flatMap(([, name]) => name ?? []);

const filesUsing = (pattern: RegExp): string[] =>
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') || file.endsWith('.astro'))
    .filter((file) =>
      importsOf(readFileSync(`${SOURCE}/${file}`, 'utf8')).some((name) => pattern.test(name)),
    )
    .sort();

describe('the boundary to pdfmake', () => {
  it('is one adapter: nothing outside it names the package', () => {
    const files = filesUsing(/^pdfmake|^pdfkit/);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file).toMatch(/^report\/pdf\//);
  });

  it('reads fonts beside the one place that makes those of the pages', () => {
    expect(filesUsing(/^fontkit/)).toEqual([
      'report/pdf/content/fonts.ts',
      'site/fonts/tabular-digits.ts',
    ]);
  });

  it('is crossed inwards, to what pdfmake does not promise, in one file', () => {
    expect(filesUsing(/^pdfmake\/js\//)).toEqual(['report/pdf/pdfmake/internals.ts']);
  });
});
