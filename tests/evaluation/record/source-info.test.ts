import { describe, expect, it } from 'vitest';
import { type DataFiles, readDataset } from '../../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../../src/dataset/seal/seal.ts';
import { sweep } from '../../../src/dataset/withdraw/sweep.ts';
import { withdrawalFile } from '../../../src/dataset/withdraw/withdraw.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import type { SourceTrace } from '../../../src/evaluation/record/evaluation.ts';
import type { TableName, Tables } from '../../../src/schema/index.ts';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';
import { COPY, withTraces } from '../../fixtures/source-traces.ts';

const SET = 'published';
const PART = 'observations/published/source-traces/2025-04-11-bao-cao-0a1b2c.csv';
const ARCHIVED = 'https://luu-tru.example/20250301/https://example.vn/ds';

const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = readDataset(files, { set: SET, today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

const traceOf = (files: DataFiles, source: string, asOf?: string): SourceTrace | null => {
  const { sources } = evaluate(tablesOf(files), { set: SET, asOf });
  const found = sources.find(({ id }) => id === source);
  if (found === undefined) throw new Error(`no source ${source}`);
  return found.trace;
};

const PLACE = 'bao-cao-2023,"Bảng 1, cột cuối",x,x,x,x,2025-04-10,,';
const ONLY_PLACE: SourceTrace = {
  place: 'Bảng 1, cột cuối',
  accessedOn: null,
  archivedAddress: null,
  copySha256: null,
  toldOn: null,
};

describe('what is known of a source besides what it says', () => {
  it('is nothing where no row tells of it, with the table or without', () => {
    expect(traceOf(soundFiles(), 'cong-nhan')).toBeNull();
    expect(traceOf(withTraces(soundFiles(), [PLACE]), 'cong-nhan')).toBeNull();
  });

  it('is what the row says; what is not known stays missing', () => {
    const files = withTraces(soundFiles(), [
      PLACE,
      `cong-nhan,x,2025-03-01,${ARCHIVED},${COPY},2025-03-02,2025-04-10,,`,
    ]);
    expect(traceOf(files, 'bao-cao-2023')).toEqual(ONLY_PLACE);
    expect(traceOf(files, 'cong-nhan')).toEqual({
      place: null,
      accessedOn: '2025-03-01',
      archivedAddress: ARCHIVED,
      copySha256: COPY,
      toldOn: '2025-03-02',
    });
  });

  it('is what the last row with a reason says, and before it was recorded what was known then', () => {
    const files = withTraces(
      withTraces(soundFiles(), [PLACE]),
      ['bao-cao-2023,"Bảng 1, cột cuối",2025-04-11,x,x,x,2025-04-11,Đã mở nguồn.,'],
      PART,
    );
    expect(traceOf(files, 'bao-cao-2023')).toEqual({ ...ONLY_PLACE, accessedOn: '2025-04-11' });
    expect(traceOf(files, 'bao-cao-2023', '2025-04-10')).toEqual(ONLY_PLACE);
    expect(traceOf(files, 'bao-cao-2023', '2025-04-09')).toBeNull();
  });

  it('is unknown in what rows contradict each other in, and known in the rest', () => {
    const files = withTraces(
      withTraces(soundFiles(), ['bao-cao-2023,Bảng 1,2025-04-01,x,x,x,2025-04-10,,']),
      ['bao-cao-2023,Bảng 2,2025-04-01,x,x,x,2025-04-10,,'],
      PART,
    );
    const { contradictions } = evaluate(tablesOf(files), { set: SET });
    expect(contradictions.map(({ table }) => table)).toEqual(['source-traces']);
    expect(traceOf(files, 'bao-cao-2023')).toEqual({
      ...ONLY_PLACE,
      place: null,
      accessedOn: '2025-04-01',
    });
  });
});

const withRelease = (files: DataFiles): DataFiles => {
  const next = { release: '2025-06', cutOff: '2025-06-30', title: 'Bản', note: '' };
  return new Map([...files, ...sealRelease(tablesOf(files), SET, next, files).files]);
};

const withdrawn = (files: DataFiles, table: TableName, key: string): DataFiles => {
  const file = withdrawalFile(tablesOf(files), SET, {
    ...{ table, key, withdrawnOn: TODAY, kind: 'wrong-source', decidedBy: 'Công an tỉnh' },
    ...{ note: '', namesPerson: false },
  });
  return sweep(new Map([...files, file]), [SET, 'illustrative']).files;
};

describe('rows about sources are rows of the ledger', () => {
  const files = withRelease(withTraces(soundFiles(), [PLACE]));

  it('that a release seals, of which the releases before it know nothing', () => {
    expect(tablesOf(files).releases.map(({ rows }) => rows)).toEqual([46, 54, 55]);
    expect(traceOf(files, 'bao-cao-2023', '2025-03-31')).toBeNull();
    expect(traceOf(files, 'bao-cao-2023', '2025-06-30')).toEqual(ONLY_PLACE);
    const edited = withTraces(files, [PLACE.replace('Bảng 1', 'Bảng 2')]);
    const { problems } = readDataset(edited, { set: SET, today: TODAY });
    expect(problems.map(({ check }) => check)).toEqual(['seal-row-edited']);
  });

  it('that are withdrawn, and wait where their source is', () => {
    const gone = withdrawn(files, 'source-traces', 'bao-cao-2023');
    expect(traceOf(gone, 'bao-cao-2023')).toBeNull();
    const { withdrawals } = evaluate(tablesOf(withdrawn(files, 'sources', 'bao-cao-2023')), {
      set: SET,
    });
    expect(withdrawals.flatMap(({ setAside }) => setAside)).toContain(
      'source-traces: bao-cao-2023 @2025-04-10',
    );
  });
});
