import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/report/document/report-document.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { renderReports } from '../../src/site/build/render-reports.ts';
import type { SiteModel } from '../../src/site/model/model.ts';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import { NO_CACHE, type PdfCache, pdfCache } from '../../src/site/reports/pdf-cache.ts';
import { pdfPages } from '../../src/site/reports/pdf-pages.ts';
import type { TaskPool } from '../../src/site/threads/task-pool.ts';
import { extractPdf } from '../report/pdf/extract.ts';
import { EDITIONS, filesWithReports, modelOf } from './editions-fixture.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'render-reports-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MODEL = modelOf(filesWithReports(EDITIONS.slice(0, 2)));

/** Letters that ask for missing figures are drawn beside the editions. */
const LETTERS = MODEL.sets.flatMap(({ letters }) => letters).length;

/** Two reports, the sheet of each, and the letters. */
const DRAWN = 4 + LETTERS;

/** Draws on this thread. */
const POOL = {
  run: async (_: string, input: () => unknown) => renderPdf(input() as ReportDocument),
} as unknown as TaskPool;

const render = (model: SiteModel, cache: PdfCache): Promise<SiteModel> =>
  renderReports(model, POOL, cache);

const bytesOf = ({ sets }: SiteModel): string[] =>
  sets.flatMap(({ reports, letters }) =>
    [...reports, ...letters].map(({ pdf }) => Buffer.from(pdf?.bytes ?? []).toString('base64')),
  );

/** A cache that counts how often it could help. */
const counting = (cache: PdfCache): PdfCache & { hits: number; kept: number } => {
  const counted = {
    ...cache,
    hits: 0,
    kept: 0,
    find: async (document: ReportDocument) => {
      const found = await cache.find(document);
      if (found !== null) counted.hits += 1;
      return found;
    },
    keep: async (document: ReportDocument, bytes: Uint8Array) => {
      counted.kept += 1;
      await cache.keep(document, bytes);
    },
  };
  return counted;
};

const broken = (change: Partial<ReportEdition>): SiteModel => ({
  ...MODEL,
  sets: MODEL.sets.map((set) => ({
    ...set,
    reports: set.reports.map((edition, at) => (at === 1 ? { ...edition, ...change } : edition)),
  })),
});

describe('renderReports', () => {
  it('gives every edition its PDF with the number of its pages', async () => {
    const { sets } = await render(MODEL, NO_CACHE);
    const [set] = sets;
    expect(set?.reports).toHaveLength(2);
    for (const { pdf, pdfAddress } of set?.reports ?? []) {
      expect(pdf?.address).toBe(pdfAddress);
      const { pages } = await extractPdf(pdf?.bytes ?? new Uint8Array());
      expect(pdf?.pages).toBe(pages.length);
      expect(pages.length).toBeGreaterThan(2);
    }
  });

  it('gives every edition its sheet as a file of its own, and none to one that has no file', async () => {
    const { sets } = await render(MODEL, NO_CACHE);
    for (const { sheetPdf, sheetAddress, name } of sets[0]?.reports ?? []) {
      expect(sheetPdf?.address).toBe(sheetAddress);
      expect(sheetAddress).toBe(`/bao-cao/${name}-phieu-trinh.pdf`);
      expect(sheetPdf?.pages).toBeLessThanOrEqual(2);
    }
    const withdrawal = { day: '2026-11-24', kinds: [], isShown: true };
    const gone = await render(broken({ withdrawal }), NO_CACHE);
    expect(gone.sets[0]?.reports.map(({ sheetPdf }) => sheetPdf === null)).toEqual([false, true]);
  });

  it('gives every letter its PDF, and there are letters', async () => {
    const { sets } = await render(MODEL, NO_CACHE);
    const letters = sets.flatMap((set) => set.letters);
    expect(letters.length).toBeGreaterThan(0);
    for (const { pdf, address } of letters) expect(pdf?.address).toBe(address);
  });

  it('gives the same bytes without a cache, with an empty one, a full one and a damaged one', async () => {
    const plain = bytesOf(await render(MODEL, NO_CACHE));
    const empty = counting(pdfCache(folder, 'v'));
    expect(bytesOf(await render(MODEL, empty))).toEqual(plain);
    expect([empty.hits, empty.kept]).toEqual([0, DRAWN]);
    const full = counting(pdfCache(folder, 'v'));
    expect(bytesOf(await render(MODEL, full))).toEqual(plain);
    expect([full.hits, full.kept]).toEqual([DRAWN, 0]);
    for (const name of readdirSync(folder)) {
      const entry = readFileSync(join(folder, name));
      entry[entry.length - 10] = (entry[entry.length - 10] ?? 0) ^ 1;
      writeFileSync(join(folder, name), entry);
    }
    const damaged = counting(pdfCache(folder, 'v'));
    expect(bytesOf(await render(MODEL, damaged))).toEqual(plain);
    expect([damaged.hits, damaged.kept]).toEqual([0, DRAWN]);
  });

  it('draws again what a changed figure makes another report', async () => {
    const cache = pdfCache(folder, 'v');
    const before = bytesOf(await render(MODEL, cache));
    const [, second] = MODEL.sets[0]?.reports ?? [];
    const document = (): ReportDocument => {
      const report = second?.document();
      if (report === undefined) throw new Error('no second report');
      const text = JSON.stringify(report.blocks).replace(/"text":"\d+"/, '"text":"999"');
      return { ...report, blocks: JSON.parse(text) as ReportDocument['blocks'] };
    };
    expect(document()).not.toEqual(second?.document());
    const counted = counting(cache);
    const after = bytesOf(await render(broken({ document }), counted));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect([counted.hits, counted.kept]).toEqual([DRAWN - 1, 1]);
  });

  it('fails as a whole where one report cannot be made, and names it', async () => {
    const document = (): ReportDocument => {
      throw new Error('no such unit');
    };
    await expect(render(broken({ document }), NO_CACHE)).rejects.toThrow(
      'Report /bao-cao/bao-cao-2021-2025-huyen-thuong-son-lan-1.pdf could not be made',
    );
  });

  it('fails as a whole where one report cannot be drawn, and names it', async () => {
    const [, second] = MODEL.sets[0]?.reports ?? [];
    const document = (): ReportDocument => ({
      ...(second?.document() as ReportDocument),
      stamp: 'Số liệu \u{1F600}',
    });
    await expect(render(broken({ document }), NO_CACHE)).rejects.toThrow(
      /bao-cao-2021-2025-huyen-thuong-son-lan-1.*no glyph/,
    );
  });
});

it('only a PDF of this program has pages to count', () => {
  expect(() => pdfPages(new TextEncoder().encode('%PDF-1.7'))).toThrow('no PDF');
});
