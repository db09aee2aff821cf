import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type DocumentFont, pdfString } from '../../../../src/report/pdf/pdfmake/internals.ts';
import { FULL } from '../../../fixtures/extent.ts';
import type { DeclaredMember } from './declared-members.ts';
import { newDocument } from './live-objects.ts';
import { RELIED_ON } from './relied-on.ts';
import { type Trace, VERSIONS } from './trace.ts';
import { isKept, sourceDigits } from './trace-kept.ts';
import { WRITTEN_FOR } from './written-for.ts';

/*
 * What the report reaches into pdfmake, pdfkit and fontkit for. When one of these fails after an
 * update, read the files that the sentence names against the new version; the list in
 * `relied-on.ts` or `written-for.ts` follows when they are right.
 */
const require = createRequire(import.meta.url);

const ROOM = new URL('../../../../src/report/pdf/', import.meta.url);

/** As installed: not every package lets its `package.json` be asked for by name. */
const installed = (name: string): string => {
  const path = new URL(`../../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
};

const said = (trace: Trace): string => {
  if (trace.kind === 'text') return `${trace.of} no longer says "${trace.text}"`;
  const now = trace.kind === 'method' ? sourceDigits(trace.of, trace.name) : null;
  return `${trace.of}.${trace.name} ${now === null ? 'is gone' : `has another source, ${now}`}`;
};

/** What changed, and which files lean on it. */
const complaint = (trace: Trace, files: readonly string[]): string => {
  const [name = ''] = trace.of.split('/');
  const version = `${name} ${installed(name)}, written for ${VERSIONS[name]}`;
  return `${said(trace)} (${version}): read ${files.map((file) => `src/report/pdf/${file}`).join(', ')}`;
};

/** The members of internals.ts, with the files that use each; asking the compiler takes some seconds. */
const declared = async (): Promise<readonly DeclaredMember[]> =>
  (await import('./declared-members.ts')).declaredMembers();

describe('what is relied on of pdfmake, pdfkit and fontkit', () => {
  it.each(Object.entries(VERSIONS))('was written down for %s %s', (name, version) => {
    expect(installed(name)).toBe(version);
  });

  // Only a change of our own can break it, and the types see most of those.
  if (FULL) {
    it('is what internals.ts declares and some file uses, all of it and no more', async () => {
      const members = await declared();
      expect(members.length).toBeGreaterThan(100);
      expect(members.map(({ name }) => name).sort()).toEqual(Object.keys(RELIED_ON).sort());
      expect(members.filter(({ files }) => files.length === 0).map(({ name }) => name)).toEqual([]);
    });
  }

  it('is still there and the same, member by member', async () => {
    const changed = new Map(
      Object.entries(RELIED_ON).filter(([, trace]) => trace && !isKept(trace)),
    );
    const members = changed.size === 0 ? [] : await declared();
    const complaints = members.flatMap(({ name, files }) => {
      const trace = changed.get(name);
      return trace ? [complaint(trace, files)] : [];
    });
    expect([...new Set(complaints)]).toEqual([]);
    expect([...changed.keys()]).toEqual([]);
  });

  it('is still called and called with what some files are written for', () => {
    const complaints = WRITTEN_FOR.flatMap(({ trace, files }) => {
      for (const file of files) expect(existsSync(new URL(file, ROOM)), file).toBe(true);
      return isKept(trace) ? [] : [complaint(trace, files)];
    });
    expect(complaints).toEqual([]);
  });
});

describe('documents of pdfkit', () => {
  it('keep what is drawn as the report writes to it', () => {
    const document = newDocument();
    expect(document).toMatchObject({ subset: 3, subset_conformance: 'A' });
    document.addPage({ size: [100, 200] });
    const { page, outline } = document;
    expect(page).toMatchObject({ width: 100, height: 200, annotations: [], fonts: {} });
    expect(page.dictionary.data.StructParents).toBeUndefined();
    expect(page.structParentTreeKey).toBe(0);
    expect(page.dictionary.data.StructParents).toBe(0);
    expect(document.getStructParentTree().get(0)).toEqual([]);
    expect(document.createStructParentTreeNextKey()).toBe(1);
    expect(document.getStructTreeRoot().data).toMatchObject({ Type: 'StructTreeRoot' });
    expect(document._root.data).toHaveProperty('MarkInfo');
    expect(document._root.data.Names).toHaveProperty('data.Dests');
    const item = outline.addItem('a', { expanded: true });
    expect(outline.children).toEqual([item]);
    expect(item).toMatchObject({ options: { expanded: true }, outlineData: {}, children: [] });
    const reference = document.ref({ Filter: 'FlateDecode' });
    expect(reference).toMatchObject({ data: { Filter: 'FlateDecode' }, compress: false });
    expect(String(pdfString('a'))).toBe('a');
  });

  it('make a font from the document, the parsed file and an id', () => {
    const file = require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
    const document = newDocument();
    const font: DocumentFont = document.provideFont('Tinos', false, false);
    expect(font.constructor.length).toBe(3);
    expect(document._fontFamilies[file]).toBe(font);
    expect(document._fontCount).toBe(1);
    expect(font.ascender).toBeGreaterThan(800);
    const [glyphs, positions] = font.encode('AV a');
    expect(glyphs[0]).toMatch(/^[0-9a-f]{4}$/);
    expect(positions).toHaveLength(4);
    const [first] = positions;
    expect(first).toMatchObject({ xOffset: 0, yOffset: 0 });
    // Kerned: A and V stand closer than they are wide.
    expect(first?.xAdvance).toBeLessThan(first?.advanceWidth ?? 0);
  });
});
