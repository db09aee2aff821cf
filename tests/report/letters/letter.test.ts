import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { letterText } from '../../../src/report/letters/letter-text.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import type { Tables } from '../../../src/schema/index.ts';
import { lettersOf } from '../../../src/site/letters/letters.ts';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';
import { readDrawn } from '../pdf/drawn-report.ts';
import { complaintsOf, PROOFS } from '../pdf/proofs.ts';

const tables = readDataset(soundFiles(), { set: 'published', today: TODAY }).tables as Tables;
const evaluation = evaluate(tables, { set: 'published' });
const letters = lettersOf(evaluation, { address: '', basePath: '' });

describe('letters', () => {
  it('there is one for each holder of what is missing, and every open target is in one', () => {
    const open = evaluation.targets.filter(({ final }) => final.needed !== null);
    expect(open.length).toBeGreaterThan(2);
    expect(letters.flatMap(({ asks }) => asks.map(({ target }) => target.id)).sort()).toEqual(
      open.map(({ id }) => id).sort(),
    );
    expect(new Set(letters.map(({ address }) => address)).size).toBe(letters.length);
    expect(lettersOf({ ...evaluation, illustrative: true }, { address: '', basePath: '' })).toEqual(
      [],
    );
  });

  it('hold what every PDF of the site has to', async () => {
    for (const { document } of letters) {
      const drawn = await readDrawn(document, await renderPdf(document));
      for (const [what, proof] of Object.entries(PROOFS)) {
        expect(complaintsOf(proof, [drawn]), what).toEqual([]);
      }
      expect(drawn.file.pages.length).toBeLessThanOrEqual(3);
    }
  });

  it('say the same to copy: every string on paper but the notice', () => {
    for (const { document } of letters) {
      const text = letterText(document);
      for (const block of document.blocks) {
        if (block.kind !== 'terms') continue;
        for (const { label, text: says } of block.items) {
          expect(text).toContain(`${label}: ${says.replaceAll('\u00A0', ' ')}`);
        }
      }
      expect(text).not.toContain('\u00A0');
    }
  });

  it('leave room for who asks, and name nobody', () => {
    for (const { document } of letters) {
      expect(letterText(document)).toMatch(/Họ và tên: …+\n/);
      expect(letterText(document)).not.toMatch(/(?<!\p{L})(?:ông|bà) \p{Lu}/u);
    }
  });

  it('name the address of the gap where the site has one', () => {
    const published = lettersOf(evaluation, { address: 'https://trang.example', basePath: '' });
    for (const { document, slug } of published) {
      expect(letterText(document)).toContain(`https://trang.example/xin-so-lieu/#${slug}`);
    }
  });
});
