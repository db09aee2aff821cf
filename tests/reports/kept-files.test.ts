import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import type { ReportDocument } from '../../src/report/document/report-document.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import { renderReports } from '../../src/site/build/render-reports.ts';
import type { SiteModel } from '../../src/site/model/model.ts';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import { NO_CACHE } from '../../src/site/reports/pdf-cache.ts';
import { formatProblems } from '../../src/text/problems/problem-report.ts';
import { soundFiles, TODAY, withText } from '../fixtures/data-files.ts';
import { documentOf } from '../report/pdf/fixture.ts';
import { modelOf } from './editions-fixture.ts';

const PATH = 'observations/published/editions/bao-cao-2023-thi-xa-ha-son-lan-1.pdf';

/** A file that this program drew, though of another report. */
const KEPT = await renderPdf(documentOf([{ kind: 'paragraph', tone: 'body', text: 'Bản cũ.' }]));

const listedAs = (sha256: string, files: DataFiles = soundFiles()): Map<string, Uint8Array> =>
  withText(
    files,
    'observations/published/reports.csv',
    `area_code,period,edition,release,issued_on,note,text_sha256,pdf_sha256,runtime,processor,format\n042,2023,1,2025-03,2025-04-02,,${sha256 === '' ? ',,,,' : `${'a'.repeat(64)},${sha256},node-24,x64,1`}\n`,
  );

const withKept = (files: DataFiles, bytes = KEPT, path = PATH): Map<string, Uint8Array> =>
  new Map([...files, [path, bytes]]);

const render = async (model: SiteModel): Promise<ReportEdition> => {
  const pool = {
    run: async (_: string, input: () => unknown) => renderPdf(input() as ReportDocument),
  };
  const drawn = await renderReports(model, pool as never, NO_CACHE);
  const [edition] = drawn.sets[0]?.reports ?? [];
  if (edition === undefined) throw new Error('no edition');
  return edition;
};

const problemsOf = (files: DataFiles): string =>
  formatProblems(loadModel(files, { sets: ['published'], today: TODAY }).problems, 'text');

describe('a file kept of an edition', () => {
  it('is shown as it is, whatever the program would draw now', async () => {
    const { pdf, standing, saysAsListed } = await render(
      modelOf(withKept(listedAs(hash('sha256', KEPT)))),
    );
    expect(Buffer.from(pdf?.bytes ?? []).equals(Buffer.from(KEPT))).toBe(true);
    expect([standing, saysAsListed]).toEqual(['as-listed', false]);
  });

  it('must be the one listed', () => {
    const listed = '0'.repeat(64);
    const report = problemsOf(withKept(listedAs(listed)));
    expect(report).toContain(`${PATH}: lỗi`);
    expect(report).toContain(`cần tệp có mã băm SHA-256 ${listed}`);
    expect(report).toContain('[report-file]');
  });

  it('must be of an edition that is listed, with its hash', () => {
    expect(problemsOf(withKept(listedAs('')))).toContain('cần lần phát hành có mã băm');
    const other = PATH.replace('lan-1', 'lan-2');
    expect(problemsOf(withKept(listedAs(hash('sha256', KEPT)), KEPT, other))).toContain(
      'cần tên tệp của một lần phát hành',
    );
  });

  it('is none of another set', () => {
    const other = PATH.replace('published', 'illustrative');
    expect(problemsOf(withKept(listedAs(hash('sha256', KEPT)), KEPT, other))).not.toContain(
      'report-file',
    );
  });
});
