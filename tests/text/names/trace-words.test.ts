import { describe, expect, it } from 'vitest';
import type { SourceInfo, SourceTrace } from '../../../src/evaluation/record/evaluation.ts';
import {
  missingTraceText,
  traceCellText,
  traceParts,
  tracesLabel,
  tracesText,
} from '../../../src/text/names/trace-words.ts';
import { knownKinds, TRACE_KINDS, traceCounts } from '../../../src/views/source-traces.ts';
import { evaluation, NO_TRACE } from '../builders.ts';

const [SOURCE] = evaluation().sources as [SourceInfo];
const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const ARCHIVED = 'https://luu-tru.example/2025/https://example.org/1';
const ALL: SourceTrace = {
  place: 'bảng 2, cột cuối',
  accessedOn: '2025-03-01',
  archivedAddress: ARCHIVED,
  copySha256: HASH,
  toldOn: '2025-03-02',
};
const withTrace = (trace: Partial<SourceTrace> | null, kind = SOURCE.kind): SourceInfo => ({
  ...SOURCE,
  kind,
  trace: trace && { ...NO_TRACE, ...trace },
});
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;
const said = (source: SourceInfo) => traceParts(source).map(({ text }) => plain(text));

describe('what is known of a source', () => {
  it('is a sentence each, the archived copy a link', () => {
    const source = withTrace(ALL);
    expect(said(source)).toEqual([
      'Vị trí trong nguồn: bảng 2, cột cuối.',
      'Truy cập ngày 01/3/2025.',
      'Bản lưu trữ.',
      `SHA-256 của bản sao giữ lại: ${HASH}.`,
      'Đã báo nơi công bố ngày 02/3/2025.',
    ]);
    expect(traceParts(source).map(({ href }) => href)).toEqual([
      undefined,
      undefined,
      ARCHIVED,
      undefined,
      undefined,
    ]);
    expect(missingTraceText(source)).toBeNull();
  });

  it('has one full stop, whoever wrote it', () => {
    expect(said(withTrace({ place: 'Bảng 2.' }))).toEqual(['Vị trí trong nguồn: Bảng 2.']);
  });

  it('is missing where it is missing, of what is asked for', () => {
    expect(missingTraceText(withTrace(null))).toBe(
      'Chưa có: vị trí của số liệu, ngày truy cập, bản lưu trữ, bản sao giữ lại, ngày báo nơi công bố.',
    );
    expect(missingTraceText(withTrace({ place: 'bảng 2' }), ['place', 'toldOn'])).toBe(
      'Chưa có: ngày báo nơi công bố.',
    );
    expect(missingTraceText(withTrace({ place: 'bảng 2' }), ['place'])).toBeNull();
    expect(said(withTrace(null))).toEqual([]);
  });

  it('is nothing of a made-up source, and nothing is missing of it', () => {
    expect(missingTraceText(withTrace(null, 'synthetic'))).toBeNull();
    expect(tracesText(traceCounts([withTrace(null, 'synthetic')]))).toBeNull();
  });

  it('stands in a cell with addresses in full', () => {
    expect(plain(traceCellText(withTrace({ ...ALL, place: null }), TRACE_KINDS))).toBe(
      `Truy cập ngày 01/3/2025. Bản lưu trữ: ${ARCHIVED} SHA-256 của bản sao giữ lại: ${HASH}. ` +
        'Đã báo nơi công bố ngày 02/3/2025. Chưa có: vị trí của số liệu.',
    );
    expect(traceCellText(withTrace({ place: 'bảng 2' }), ['place'])).toBe('Bảng 2.');
    expect(tracesLabel(['place'])).toBe('Vị trí trong nguồn');
    expect(tracesLabel(['place', 'accessedOn'])).toBe('Vị trí trong nguồn, lưu vết');
  });
});

describe('what is known of all sources', () => {
  const text = (...sources: readonly SourceInfo[]) => plain(tracesText(traceCounts(sources)));

  it('is counted, and what no source has is named', () => {
    expect(text(withTrace({ place: 'a', toldOn: '2025-03-02' }), withTrace({ place: 'b' }))).toBe(
      'Lưu vết của 2 nguồn: 2 có vị trí của số liệu, 1 có ngày báo nơi công bố; ' +
        'chưa nguồn nào có ngày truy cập, bản lưu trữ, bản sao giữ lại.',
    );
    expect(text(withTrace(null))).toBe(
      'Lưu vết của 1 nguồn: chưa nguồn nào có vị trí của số liệu, ngày truy cập, bản lưu trữ, bản sao giữ lại, ngày báo nơi công bố.',
    );
    expect(text(withTrace(ALL))).toBe(
      'Lưu vết của 1 nguồn: 1 có vị trí của số liệu, 1 có ngày truy cập, 1 có bản lưu trữ, 1 có bản sao giữ lại, 1 có ngày báo nơi công bố.',
    );
  });

  it('counts published sources alone', () => {
    expect(traceCounts([withTrace(ALL, 'synthetic'), withTrace(null)])).toEqual({
      sources: 1,
      known: { place: 0, accessedOn: 0, archivedAddress: 0, copySha256: 0, toldOn: 0 },
    });
    expect(knownKinds(traceCounts([withTrace({ accessedOn: '2025-03-01' })]))).toEqual([
      'accessedOn',
    ]);
  });
});
