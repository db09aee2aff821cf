import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../src/report/document/report-document.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { readDrawn } from './drawn-report.ts';
import { fixtureDocument } from './fixture.ts';
import { complaintsOf, PROOFS } from './proofs.ts';

const NONCE = '00112233445566778899aabbccddeeff';

const latin = async (changes: Partial<ReportDocument>): Promise<string> =>
  Buffer.from(await renderPdf(fixtureDocument(changes))).toString('latin1');

/** The identifier at the end of a file, twice. */
const idsOf = (file: string): string[] =>
  (/\/ID \[<([0-9a-f]+)> <([0-9a-f]+)>\]/.exec(file) ?? []).slice(1);

describe('the identifier of a file', () => {
  it('is the nonce of its edition, at its end and in its metadata', async () => {
    const file = await latin({ identifier: NONCE });
    expect(idsOf(file)).toEqual([NONCE, NONCE]);
    const uuid = 'uuid:00112233-4455-6677-8899-aabbccddeeff';
    expect(file).toContain(`<xmpMM:DocumentID>${uuid}</xmpMM:DocumentID>`);
    expect(file).toContain(`<xmpMM:InstanceID>${uuid}</xmpMM:InstanceID>`);
  });

  it('is made of the metadata where an edition has no nonce, as it was before there were any', async () => {
    const file = await latin({ identifier: null });
    expect(idsOf(file)[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(file).not.toContain('xmpMM');
    expect(idsOf(await latin({ identifier: null, title: 'Khác' }))).not.toEqual(idsOf(file));
  });

  it('makes other bytes of the same report, and the same bytes each time', async () => {
    const [one, again, other] = await Promise.all(
      [NONCE, NONCE, 'f'.repeat(32)].map((identifier) => latin({ identifier })),
    );
    expect(again === one).toBe(true);
    expect(other === one).toBe(false);
  });

  it('is read by both readers of PDFs like any other', async () => {
    const document = fixtureDocument({ identifier: NONCE });
    const drawn = await readDrawn(document, await renderPdf(document));
    for (const proof of Object.values(PROOFS)) expect(complaintsOf(proof, [drawn])).toEqual([]);
  });
});
