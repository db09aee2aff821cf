import { expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { bodyStrings } from '../../src/report/pdf/content/strings.ts';
import { makeReport } from '../../src/report/report.ts';
import { soundFiles } from '../fixtures/data-files.ts';
import { withTraces } from '../fixtures/source-traces.ts';
import { tablesOf } from '../reports/editions-fixture.ts';
import { SUMMARY } from './report-options.ts';

const ARCHIVED = 'https://luu-tru.example/20250301/https://example.vn/ds';
const TRACES = 'Vị trí trong nguồn, lưu vết';

/** The annex of sources of the province's report of a year, and all that the report says. */
const annexOf = (...rows: readonly string[]) => {
  const files = rows.length === 0 ? soundFiles() : withTraces(soundFiles(), rows);
  const evaluation = evaluate(tablesOf(files), { set: 'published' });
  const report = makeReport(evaluation, { area: '04', year: 2024 }, SUMMARY);
  const table = report.blocks.find(
    (block) => block.kind === 'table' && block.caption === 'Nguồn của số liệu',
  );
  if (table?.kind !== 'table') throw new Error('no annex of sources');
  const text = bodyStrings(report).join('\n').replaceAll('\u00a0', ' ');
  return { table, text, heads: table.columns.map(({ label }) => label) };
};

it('says of each source where its figures stand and where it is archived, and what is missing', () => {
  const { table, text, heads } = annexOf(
    'bao-cao-2023,"bảng 1, cột cuối",x,x,x,x,2025-04-10,,',
    `cong-nhan,x,x,${ARCHIVED},x,x,2025-04-10,,`,
  );
  expect(heads).toEqual(['Tài liệu', 'Nơi công bố', TRACES, 'Số dòng']);
  expect(table.rows.map((cells) => cells[2]?.text)).toEqual([
    'Bảng 1, cột cuối. Chưa có: bản lưu trữ.',
    'Chưa có: vị trí của số liệu, bản lưu trữ.',
    `Bản lưu trữ: ${ARCHIVED} Chưa có: vị trí của số liệu.`,
  ]);
  expect(text).toContain(
    'Lưu vết của 3 nguồn: 1 có vị trí của số liệu, 1 có bản lưu trữ; ' +
      'chưa nguồn nào có ngày truy cập, bản sao giữ lại, ngày báo nơi công bố.',
  );
});

it('has no column where nothing is known of any source, and says so', () => {
  const { text, heads } = annexOf();
  expect(heads).toEqual(['Tài liệu', 'Nơi công bố', 'Số dòng']);
  expect(text).toContain('Lưu vết của 3 nguồn: chưa nguồn nào có vị trí của số liệu,');
});

it('tells of no correction of it: what holds stands beside the source', () => {
  const { text } = annexOf(
    'bao-cao-2023,bảng 1,x,x,x,x,2025-04-10,,',
    'bao-cao-2023,bảng 2,x,x,x,x,2025-04-11,Đã mở lại nguồn để tìm bảng.,',
  );
  expect(text).toContain('Bảng 2.');
  expect(text).not.toContain('Đã mở lại nguồn để tìm bảng.');
});
