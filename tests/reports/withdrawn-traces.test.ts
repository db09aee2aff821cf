import { expect, it } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { sweep } from '../../src/dataset/withdraw/sweep.ts';
import { withdrawalFile } from '../../src/dataset/withdraw/withdraw.ts';
import { markWithdrawn } from '../../src/site/build/mark-withdrawn.ts';
import { soundFiles, TODAY } from '../fixtures/data-files.ts';
import { withTraces } from '../fixtures/source-traces.ts';
import { filesWithReports, tablesOf, withRelease } from './editions-fixture.ts';

const folderOf = (files: DataFiles) => ({
  files,
  tables: new Map([['published', tablesOf(files)]]),
});

/** The source `cong-nhan` stands in the reports of the province and of the district 041 alone. */
const TRACED = withTraces(soundFiles(), ['cong-nhan,"bảng 1, cột cuối",x,x,x,x,2025-04-10,,']);

it('what was known of a source is withdrawn with the editions that show it, and with no other', () => {
  const released = withRelease(TRACED, { release: '2025-06', cutOff: '2025-06-30' });
  const before = filesWithReports(
    [
      '04,2024,1,2025-03,2025-04-02,',
      '04,2024,2,2025-06,2025-07-01,',
      '042,2024,1,2025-06,2025-07-01,',
    ],
    released,
  );
  const withdrawal = withdrawalFile(tablesOf(before), 'published', {
    ...{ table: 'source-traces', key: 'cong-nhan', withdrawnOn: TODAY, kind: 'personal-data' },
    ...{ decidedBy: 'Công an tỉnh', note: '', namesPerson: false },
  });
  const after = sweep(new Map([...before, withdrawal]), ['published', 'illustrative']).files;
  const { editions } = markWithdrawn(folderOf(before), folderOf(after), TODAY);
  expect(
    editions
      .filter(({ cells }) => cells.withdrawn === 'neu-ro')
      .map(({ cells }) => [cells.area_code, cells.edition]),
  ).toEqual([['04', 2]]);
});
