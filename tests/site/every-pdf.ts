import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../report/drawn-report.ts';
import { complaintsOf, PROOFS } from '../report/proofs.ts';
import { dist } from './pages.ts';
import { editionsOf } from './report-editions.ts';

/** Files larger than this are not read on a phone. */
const LARGEST = 2_000_000;

/** Reading the largest of them takes a second; a busy machine may take many. */
const TIMEOUT = 60_000;

/**
 * Every proof about every PDF of a set, as it lies in the built site. A file of tests each set, so that
 * the sets are read side by side.
 */
export const proveEveryPdf = (set: string): void => {
  describe(`the PDFs of the set ${set}`, () => {
    const editions = editionsOf(set);

    it.each(editions.map(({ name }) => name))(
      '%s',
      async (name) => {
        const edition = editions.find((one) => one.name === name);
        if (edition === undefined) throw new Error(name);
        const bytes = new Uint8Array(readFileSync(`${dist()}${edition.pdfAddress}`));
        expect(bytes.length).toBeLessThan(LARGEST);
        const drawn = await readDrawn(edition.document(), bytes);
        const complaints = Object.entries(PROOFS).flatMap(([what, proof]) =>
          complaintsOf(proof, [drawn]).map((complaint) => `${what}: ${complaint}`),
        );
        expect(complaints).toEqual([]);
      },
      TIMEOUT,
    );
  });
};
