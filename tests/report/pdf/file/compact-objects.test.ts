import { beforeAll, describe, expect, it } from 'vitest';
import { compactObjects } from '../../../../src/report/pdf/file/compact-objects.ts';
import { renderPdf } from '../../../../src/report/pdf/render-pdf.ts';
import { fixtureDocument } from '../fixture.ts';
import { type PdfFile, readPdfFile } from '../pdf-file.ts';

/** As text: what two files say is then the same, whoever read them. */
const said = (value: unknown): string => JSON.stringify(value);

/** What holds objects together, and is new in a compact file. */
const isOfTheForm = ({ Type }: PdfFile['dicts'][number]): boolean =>
  Type === '/ObjStm' || Type === '/XRef';

describe('compactObjects', () => {
  let plain: Uint8Array;
  let compact: Uint8Array;

  beforeAll(async () => {
    // Drawn as pdfkit writes it.
    plain = await renderPdf(fixtureDocument(), 'PDF/A-1b');
    compact = compactObjects(plain);
  });

  it('leaves every object what it was, under its number', () => {
    const before = readPdfFile(plain);
    const after = readPdfFile(compact);
    expect(before.dicts.length).toBeGreaterThan(100);
    expect(
      after.dicts
        .filter((one) => !isOfTheForm(one))
        .map(said)
        .sort(),
    ).toEqual(before.dicts.map(said).sort());
    expect(said(after.catalog)).toBe(said(before.catalog));
    expect(said(after.pages)).toBe(said(before.pages));
    for (const [i, { dict }] of after.pages.entries()) {
      const content = before.stream(before.pages[i]?.dict.Contents);
      expect(after.stream(dict.Contents).equals(content)).toBe(true);
    }
  });

  it('leaves but two objects outside of streams, and is much smaller', () => {
    const { dicts } = readPdfFile(compact);
    expect(dicts.some(({ Type }) => Type === '/ObjStm')).toBe(true);
    const text = Buffer.from(compact).toString('latin1');
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    // The root of the file and that of its pages.
    expect(count(/^\d+ 0 obj$/gm)).toBe(count(/\nendstream\nendobj$/gm) + 2);
    expect(compact.length).toBeLessThan(plain.length * 0.8);
  });

  it('gives the same bytes again', () => {
    expect(Buffer.from(compactObjects(plain)).equals(compact)).toBe(true);
  });

  it('is what a report goes through, except where PDF 1.4 is asked for', async () => {
    const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
    expect(asText(await renderPdf(fixtureDocument()))).toContain('/Type /XRef');
    expect(asText(plain)).not.toContain('/Type /XRef');
    expect(asText(plain)).toContain('\nxref\n');
  });

  it('refuses bytes that pdfkit did not write', () => {
    expect(() => compactObjects(Buffer.from('%PDF-1.7\n'))).toThrow('does not end as pdfkit');
    expect(() => compactObjects(compact)).toThrow('does not end as pdfkit');
    const moved = Buffer.from(plain);
    moved.write('9 1 obj', moved.indexOf('9 0 obj'), 'latin1');
    expect(() => compactObjects(moved)).toThrow('no object of a PDF at byte');
  });
});
