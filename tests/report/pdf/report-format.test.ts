import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { REPORT_FORMAT } from '../../../src/report/report-format.ts';
import { fixtureDocument } from './fixture.ts';
import { readPdfFile } from './pdf-file.ts';

const GOLDEN = join(import.meta.dirname, '../../golden/report-format.json');

/** What is painted on the pages of one document, unpacked: it does not depend on the machine. */
const painted = async (): Promise<string> => {
  const file = readPdfFile(
    await renderPdf(fixtureDocument({ notice: 'Số liệu minh họa.', watermark: 'MINH HỌA' })),
  );
  const hash = createHash('sha256');
  for (const { dict } of file.pages) hash.update(file.stream(dict.Contents)).update('\n');
  return hash.digest('hex');
};

it('the number of the form is raised when the same document is drawn otherwise', async () => {
  const now = { format: REPORT_FORMAT, painted: await painted() };
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, `${JSON.stringify(now)}\n`);
  expect(existsSync(GOLDEN), 'missing: UPDATE_GOLDEN=1 writes it').toBe(true);
  const known = JSON.parse(readFileSync(GOLDEN, 'utf8')) as typeof now;
  const advice = 'raise REPORT_FORMAT, then UPDATE_GOLDEN=1';
  expect(known.painted === now.painted || known.format !== now.format, advice).toBe(true);
  expect(now, 'UPDATE_GOLDEN=1 writes what goes with the new number').toEqual(known);
});
