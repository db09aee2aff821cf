import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type OverridePair, overrideText } from '../../../scripts/bench/override-text.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { extractPdf } from '../../report/pdf/extract.ts';
import { fixtureDocument } from '../../report/pdf/fixture.ts';

const address = (path: string): string => new URL(`../../../${path}`, import.meta.url).href;

/** Draws without any of the overrides: in a process of its own, as none comes back. */
const WITHOUT = `
  import { PDF_OVERRIDES, takeOut } from '${address('scripts/bench/pdf-overrides.ts')}';
  import { renderPdf } from '${address('src/report/pdf/render-pdf.ts')}';
  import { fixtureDocument } from '${address('tests/report/pdf/fixture.ts')}';
  for (const name of Object.keys(PDF_OVERRIDES)) takeOut(name);
  const bytes = await renderPdf(fixtureDocument());
  process.stdout.write(Buffer.from(bytes).toString('base64'));
`;

test('a report says the same without what only buys speed or size, and is larger', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', WITHOUT],
    { maxBuffer: 100_000_000 },
  );
  // A copy: pdf.js takes no buffer of Node.
  const without = Uint8Array.from(Buffer.from(stdout, 'base64'));
  const whole = await renderPdf(fixtureDocument());
  expect(without.length).toBeGreaterThan(whole.length * 1.2);
  expect((await extractPdf(without)).text).toBe((await extractPdf(whole)).text);
});

const pair = (whole: number, without: number): OverridePair => {
  const report = (figure: number) => ({
    phases: [],
    processorMilliseconds: figure,
    peakMegabytes: 2 * figure,
    note: '',
    bytes: 1000,
  });
  return { whole: report(whole), without: report(without) };
};

test('what an override buys is the middle of the ratios of its pairs', () => {
  expect(overrideText('ten', [pair(100, 150), pair(300, 360), pair(100, 900)])).toBe(
    'không có ten: thời gian bộ xử lý 1,50, bộ nhớ 1,50, dung lượng 1,00',
  );
});
