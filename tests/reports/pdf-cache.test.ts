import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/report/document/report-document.ts';
import { REPOSITORY } from '../../src/site/model/repository.ts';
import {
  type DrawingParts,
  drawingParts,
  drawingVersion,
} from '../../src/site/reports/drawing-version.ts';
import { NO_CACHE, pdfCache } from '../../src/site/reports/pdf-cache.ts';
import { sourceClosure } from '../../src/site/reports/source-closure.ts';
import { documentOf, fixtureDocument } from '../report/pdf/fixture.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-cache-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BYTES = new Uint8Array([37, 80, 68, 70, 1, 2, 3]);

const entries = (): string[] => readdirSync(folder);

describe('the cache', () => {
  it('gives back what was kept, and nothing before', async () => {
    const cache = pdfCache(folder, 'v1');
    expect(await cache.find(fixtureDocument())).toBeNull();
    await cache.keep(fixtureDocument(), BYTES);
    expect(await cache.find(fixtureDocument())).toEqual(BYTES);
    expect(entries()).toHaveLength(1);
  });

  const base = fixtureDocument();
  const CHANGED: readonly [string, ReportDocument][] = [
    [
      'one figure',
      JSON.parse(JSON.stringify(base).replace('20 trên', '21 trên')) as ReportDocument,
    ],
    ['the stamp', { ...base, stamp: `${base.stamp}.` }],
    ['the name', { ...base, name: `${base.name}-2` }],
    [
      'what goes with it',
      {
        ...base,
        attachments: [{ name: 'a.csv', description: 'Bảng', mediaType: 'text/csv', text: 'a\n' }],
      },
    ],
    ['the order of its blocks', { ...base, blocks: [...base.blocks].reverse() }],
  ];

  it('notices that two reports were exchanged', async () => {
    const cache = pdfCache(folder, 'v1');
    const other = { ...base, name: `${base.name}-2` };
    await cache.keep(base, BYTES);
    await cache.keep(other, new Uint8Array([...BYTES, 9]));
    const [one = '', two = ''] = entries().map((name) => join(folder, name));
    const [first, second] = [readFileSync(one), readFileSync(two)];
    writeFileSync(one, second);
    writeFileSync(two, first);
    expect(await cache.find(base)).toBeNull();
    expect(await cache.find(other)).toBeNull();
  });

  it.each(CHANGED)('knows no document that differs in %s', async (_, changed) => {
    expect(changed).not.toEqual(base);
    const cache = pdfCache(folder, 'v1');
    await cache.keep(base, BYTES);
    expect(await cache.find(changed)).toBeNull();
  });

  it('tells two texts that go with a document apart', async () => {
    const withText = (text: string): ReportDocument => ({
      ...base,
      attachments: [{ name: 'a.csv', description: 'Bảng', mediaType: 'text/csv', text }],
    });
    const cache = pdfCache(folder, 'v1');
    await cache.keep(withText('1\n'), BYTES);
    expect(await cache.find(withText('1\n'))).toEqual(BYTES);
    expect(await cache.find(withText('2\n'))).toBeNull();
  });

  it('knows nothing that another version of the program drew', async () => {
    await pdfCache(folder, 'v1').keep(base, BYTES);
    expect(await pdfCache(folder, 'v2').find(base)).toBeNull();
  });

  it.each([
    ['cut off', (entry: Buffer) => entry.subarray(0, entry.length - 1)],
    ['changed', (entry: Buffer) => Buffer.concat([entry.subarray(0, -1), Buffer.from([9])])],
    ['empty', () => Buffer.alloc(0)],
  ])('notices an entry that was %s, and takes a new one', async (_, damage) => {
    const cache = pdfCache(folder, 'v1');
    await cache.keep(base, BYTES);
    const path = join(folder, entries()[0] ?? '');
    writeFileSync(path, damage(readFileSync(path)));
    expect(await cache.find(base)).toBeNull();
    await cache.keep(base, BYTES);
    expect(await cache.find(base)).toEqual(BYTES);
  });

  it('leaves no half-written file where it cannot write, and stops nothing', async () => {
    const file = join(folder, 'taken');
    writeFileSync(file, '');
    const cache = pdfCache(file, 'v1');
    await cache.keep(base, BYTES);
    expect(await cache.find(base)).toBeNull();
    await cache.tidy();
    expect(entries()).toEqual(['taken']);
  });

  it('removes what was not used for a while, and only that', async () => {
    const cache = pdfCache(folder, 'v1');
    const other = documentOf([]);
    await cache.keep(base, BYTES);
    const [old = ''] = entries();
    await cache.keep(other, BYTES);
    const others = ['ghi-chu.txt', 'ban-do.drawn.png'];
    for (const name of others) writeFileSync(join(folder, name), '');
    const long = new Date(Date.now() - 15 * 86_400_000);
    for (const name of entries()) utimesSync(join(folder, name), long, long);
    // Used again, and so kept.
    await cache.find(other);
    await cache.tidy();
    expect(entries()).not.toContain(old);
    expect(entries()).toEqual(expect.arrayContaining(others));
    expect(entries()).toHaveLength(3);
    expect(await cache.find(other)).toEqual(BYTES);
  });

  it('may be none', async () => {
    await NO_CACHE.keep(base, BYTES);
    await NO_CACHE.tidy();
    expect(await NO_CACHE.find(base)).toBeNull();
  });
});

describe('the version of the drawing code', () => {
  const real = drawingParts();

  /** The files of the program in a folder of their own, to be changed. */
  const copied = (): DrawingParts => {
    const copy = (path: string): string => {
      // Packages may lie outside the repository, behind a link.
      const place = join(folder, relative(REPOSITORY, path).replaceAll('..', 'above'));
      mkdirSync(dirname(place), { recursive: true });
      cpSync(path, place);
      return place;
    };
    for (const path of sourceClosure(real.entry)) copy(path);
    return {
      ...real,
      entry: copy(real.entry),
      fonts: real.fonts.map(copy),
      lockFile: copy(real.lockFile),
    };
  };

  const edit = (path: string, change: (text: string) => string): void => {
    const before = readFileSync(path, 'latin1');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after, 'latin1');
  };

  it('takes in every file that draws, wherever it lies', () => {
    const files = sourceClosure(real.entry).map((path) => relative(REPOSITORY, path));
    expect(files).toContain('src/report/pdf/render-pdf.ts');
    expect(files).toContain('src/report/pdf/content/content.ts');
    expect(files).toContain('src/charts/draw/status-shape.ts');
    expect(files.filter((file) => file.startsWith('src/report/pdf/')).length).toBe(
      readdirSync(join(REPOSITORY, 'src/report/pdf'), { recursive: true }).filter((name) =>
        String(name).endsWith('.ts'),
      ).length,
    );
  });

  it('does not depend on where the files lie', () => {
    expect(drawingVersion(copied())).toBe(drawingVersion(real));
  });

  it.each([
    [
      'one word of its code',
      (parts: DrawingParts) => edit(parts.entry, (text) => text.replace('could not', 'cannot')),
    ],
    [
      'a file it imports',
      (parts: DrawingParts) =>
        edit(join(dirname(parts.entry), '../document/page.ts'), (text) => text.replace('13', '14')),
    ],
    [
      'one byte of a font',
      (parts: DrawingParts) =>
        edit(
          parts.fonts[2] ?? '',
          (text) => `${text.slice(0, -1)}${text.endsWith('a') ? 'b' : 'a'}`,
        ),
    ],
    [
      'a package',
      (parts: DrawingParts) => edit(parts.lockFile, (text) => text.replace('0.3.11', '0.3.12')),
    ],
  ])('changes with %s', (_, change) => {
    const parts = copied();
    change(parts);
    expect(drawingVersion(parts)).not.toBe(drawingVersion(real));
  });

  it('changes with the runtime', () => {
    expect(drawingVersion({ ...real, runtime: 'node 25' })).not.toBe(drawingVersion(real));
  });
});
