import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { readDrawn } from './drawn-report.ts';
import { fixtureDocument } from './fixture.ts';
import { complaintsOf, PROOFS } from './proofs.ts';

const sizeOf = async (changes: Parameters<typeof fixtureDocument>[0]): Promise<number> =>
  (await renderPdf(fixtureDocument(changes))).length;

describe('metadata and attachments of a PDF', () => {
  it('hold whatever the strings of the report hold', async () => {
    const document = fixtureDocument({
      title: 'A & B <C> "d" \'e\' – đạt',
      subject: '1 < 2 && 3 > 2',
      author: '<script>',
      keywords: ['a&amp;b', ']]>'],
    });
    const drawn = await readDrawn(document, await renderPdf(document));
    for (const proof of Object.values(PROOFS)) expect(complaintsOf(proof, [drawn])).toEqual([]);
  });

  it('are left out where a report has no attachment', async () => {
    const document = fixtureDocument({ attachments: [] });
    const { file } = await readDrawn(document, await renderPdf(document));
    expect(file.catalog.AF).toBeUndefined();
    expect(file.dict(file.catalog.Names).EmbeddedFiles).toBeUndefined();
  });

  it('sort the names of files by their bytes', async () => {
    const file = { description: 'a', mediaType: 'text/csv', text: 'a' } as const;
    const names = ['b-a.csv', 'ba.csv', 'B.csv', 'b.csv'];
    const attachments = names.map((name) => ({ ...file, name }));
    const document = fixtureDocument({ attachments });
    const drawn = await readDrawn(document, await renderPdf(document));
    for (const proof of Object.values(PROOFS)) expect(complaintsOf(proof, [drawn])).toEqual([]);
  });

  it('are packed', async () => {
    const text = 'đơn vị,kết quả\n'.repeat(50_000);
    const file = { name: 'a.csv', description: 'a', mediaType: 'text/csv', text } as const;
    const plain = await sizeOf({ attachments: [] });
    expect(await sizeOf({ attachments: [file] })).toBeLessThan(plain + 10_000);
  });

  it('are the same bytes the second time, when the text is packed already', async () => {
    const text = JSON.stringify(Array.from({ length: 5000 }, (_, index) => index));
    const file = { name: 'a.json', description: 'a', mediaType: 'application/json', text } as const;
    const first = await renderPdf(fixtureDocument({ attachments: [file] }));
    const second = await renderPdf(fixtureDocument({ attachments: [file] }));
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
