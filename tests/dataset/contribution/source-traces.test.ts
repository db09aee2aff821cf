import { describe, expect, test } from 'vitest';
import { checkSets } from '../../../src/dataset/check-sets.ts';
import { messagesOf, placesOf, problemsOfJoining } from '../../fixtures/contribution.ts';
import { soundFiles, TODAY, withText } from '../../fixtures/data-files.ts';
import { withTraces } from '../../fixtures/source-traces.ts';

/*
 * What is known of a source and the source itself come in different contributions: each right by itself, they may
 * not fit together. What is joined already stays green, whoever still can look again is told.
 */
const BASE = soundFiles();
const TRACES = 'observations/published/source-traces/2025-07-19-bao-cao-0a1b2c.csv';
const SOURCES = 'observations/published/sources/2025-07-19-bao-cao-0a1b2c.csv';

const EARLY = withTraces(BASE, ['bao-cao-2023,x,2024-01-04,x,x,x,2025-07-19,,'], TRACES);

/** The day of publication, which the base gives as 2024-01-05, put later. */
const withLaterSource = (files: ReadonlyMap<string, Uint8Array>) =>
  withText(
    files,
    SOURCES,
    'source,title,publisher,published_on,kind,address,recorded_on,reason,note\n' +
      'bao-cao-2023,Báo cáo năm 2023,Công an tỉnh Sơn Hà,2024-01-06,report,,2025-07-19,Nguồn ghi ngày khác.,\n',
  );

describe('an access before the day of publication', () => {
  test('is an error of the contribution that tells of it', () => {
    expect(placesOf(problemsOfJoining(BASE, EARLY))).toEqual([
      `error trace-before-source ${TRACES}:2`,
    ]);
  });

  test('is an error of the contribution that changes the day, told of its own row', () => {
    const base = withTraces(BASE, ['bao-cao-2023,x,2024-01-05,x,x,x,2025-07-19,,'], TRACES);
    expect(problemsOfJoining(BASE, base)).toEqual([]);
    const problems = problemsOfJoining(base, withLaterSource(base));
    expect(placesOf(problems)).toEqual([`error trace-before-source ${SOURCES}:2`]);
    expect(messagesOf(problems).join()).toContain(`(${TRACES}:2)`);
  });

  test('is a warning once both are joined', () => {
    const found = checkSets(EARLY, ['published'], TODAY);
    expect(found.map(({ check, level }) => `${level} ${check}`)).toEqual([
      'warning trace-before-source',
    ]);
  });
});

describe('an archived address that is the address of the source', () => {
  const own = (address: string): readonly string[] =>
    placesOf(
      problemsOfJoining(
        BASE,
        withTraces(BASE, [`cong-nhan,x,x,${address},x,x,2025-07-19,,`], TRACES),
      ),
    );

  test.each(['https://example.vn/ds', 'http://www.example.vn/ds/', 'https://EXAMPLE.vn/ds'])(
    'is an error: %s',
    (address) => {
      expect(own(address)).toEqual([`error trace-same-address ${TRACES}:2`]);
    },
  );

  test('is none where only a part of it is', () => {
    expect(own('https://luu-tru.example/2025/https://example.vn/ds')).toEqual([]);
    expect(own('https://example.vn/ds/luu')).toEqual([]);
  });

  test('is none of a source without an address', () => {
    const files = withTraces(
      BASE,
      ['bao-cao-2023,x,x,https://example.vn/ds,x,x,2025-07-19,,'],
      TRACES,
    );
    expect(problemsOfJoining(BASE, files)).toEqual([]);
  });
});
