import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/report/document/report-document.ts';
import { PUBLISHED } from '../../src/schema/sets.ts';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import { pdfPages } from '../../src/site/reports/pdf-pages.ts';
import { sourceClosure } from '../../src/site/reports/source-closure.ts';
import { FILE_GONE } from '../../src/text/report/edition-file-words.ts';
import {
  dataAddress,
  reportsAddress,
  requestsAddress,
} from '../../src/views/addresses/addresses.ts';
import { readDrawn } from '../report/pdf/drawn-report.ts';
import { complaintsOf, PROOFS } from '../report/pdf/proofs.ts';
import {
  attribute,
  builtFiles,
  dist,
  named,
  pageAt,
  SETS,
  textOf,
  withClass,
} from '../site/pages.ts';
import { editionsOf, lettersIn, specimenIn } from '../site/report-editions.ts';
import { proofCode, proved } from './proof-memory.ts';

/** Files larger than this are not read on a phone. */
const LARGEST = 2_000_000;

/** What is proved, with the readers of PDFs it is proved by. */
const PROOF_FILE = join(import.meta.dirname, '../report/pdf/proofs.ts');

const faultsIn = async (document: ReportDocument, bytes: Uint8Array): Promise<string[]> => {
  const drawn = await readDrawn(document, bytes);
  return [
    ...(bytes.length < LARGEST ? [] : [`${bytes.length} bytes`]),
    ...Object.entries(PROOFS).flatMap(([what, proof]) =>
      complaintsOf(proof, [drawn]).map((complaint) => `${what}: ${complaint}`),
    ),
  ];
};

/**
 * Every proof about PDFs, as they lie in the built site.
 * @param looked which of the editions of a set; all where nothing is said
 */
export const pdfs = (
  looked: (editions: readonly ReportEdition[]) => readonly ReportEdition[] = (all) => all,
): void => {
  const code = proofCode([import.meta.filename, ...sourceClosure(PROOF_FILE)]);

  describe.each(SETS)('PDFs of the set %s', (set) => {
    const all = editionsOf(set);
    const files = builtFiles().map((path) => `/${path}`);
    const isThere = ({ pdfAddress }: ReportEdition): boolean => files.includes(pdfAddress);
    const editions = looked(all)
      .filter(isThere)
      .map((edition) => [edition.name, edition] as const);

    it('are those of its reports and their sheets, and no others', () => {
      const addresses = new Set(
        all.flatMap(({ pdfAddress, sheetAddress }) => [pdfAddress, sheetAddress]),
      );
      const specimen = specimenIn(set);
      if (specimen !== null) addresses.add(specimen.address);
      const own = files.filter(
        (path) => path.startsWith(reportsAddress(set)) && path.endsWith('.pdf'),
      );
      expect(own.filter((path) => !addresses.has(path))).toEqual([]);
    });

    it('are there unless the page says why not', () => {
      for (const edition of all) {
        const [about] = withClass(pageAt(edition.address), 'report-edition');
        const text = about === undefined ? '' : textOf(about);
        const saysWhy = text.includes(FILE_GONE) || text.includes('đã rút ngày');
        expect(isThere(edition) || saysWhy, edition.address).toBe(true);
      }
    });

    it.each(editions)('%s', async (_, edition) => {
      const bytes = new Uint8Array(readFileSync(`${dist()}${edition.pdfAddress}`));
      const about = [bytes, JSON.stringify(edition.document())];
      expect(await proved(code, about, () => faultsIn(edition.document(), bytes))).toEqual([]);
    });

    it.each(editions)(
      '%s: its sheet for leaders, on two pages, linked from its page',
      async (_, edition) => {
        const { address, sheetAddress } = edition;
        const bytes = new Uint8Array(readFileSync(`${dist()}${sheetAddress}`));
        expect(pdfPages(bytes)).toBeLessThanOrEqual(2);
        const links = named(pageAt(address), 'a').map((link) => attribute(link, 'href'));
        expect(links).toContain(sheetAddress);
        const document = edition.sheet();
        const about = [bytes, JSON.stringify(document)];
        expect(await proved(code, about, () => faultsIn(document, bytes))).toEqual([]);
      },
    );

    it('a specimen of a formal report: of made-up figures alone, drawn, and linked from the list', async () => {
      const specimen = specimenIn(set);
      const own = files.filter((path) => path.includes('bao-cao-mau-'));
      expect(own.filter((path) => path.startsWith(reportsAddress(set)))).toEqual(
        specimen === null ? [] : [specimen.address],
      );
      if (set === PUBLISHED) expect(specimen).toBeNull();
      if (specimen === null) return;
      const links = named(pageAt(reportsAddress(set)), 'a').map((link) => attribute(link, 'href'));
      expect(links).toContain(specimen.address);
      const document = specimen.document();
      const bytes = new Uint8Array(readFileSync(`${dist()}${specimen.address}`));
      const about = [bytes, JSON.stringify(document)];
      expect(await proved(code, about, () => faultsIn(document, bytes))).toEqual([]);
    });

    it('letters: one for each holder that is asked, on the page and among the downloads', async () => {
      const letters = lettersIn(set);
      const folder = requestsAddress(set);
      const own = files.filter((path) => path.startsWith(folder) && path.endsWith('.pdf'));
      expect(own.sort()).toEqual(letters.map(({ address }) => address).sort());
      for (const page of letters.length === 0 ? [] : [folder, dataAddress(set)]) {
        const links = named(pageAt(page), 'a').map((link) => attribute(link, 'href'));
        for (const { address } of letters) expect(links, page).toContain(address);
      }
      for (const { document, address } of letters) {
        const bytes = new Uint8Array(readFileSync(`${dist()}${address}`));
        const about = [bytes, JSON.stringify(document)];
        expect(await proved(code, about, () => faultsIn(document, bytes)), address).toEqual([]);
      }
    });
  });
};
