import { describe, expect, it } from 'vitest';
import type { ReleaseInfo } from '../../../src/evaluation/record/evaluation.ts';
import { openRowsText, sealedText } from '../../../src/text/releases/release-words.ts';
import { releasesTable } from '../../../src/text/tables/releases-table.ts';
import { evaluation } from '../builders.ts';

const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;

const release = (over: Partial<ReleaseInfo> = {}): ReleaseInfo => ({
  id: '2025-03',
  previous: '2024-06',
  cutOff: '2025-03-31',
  title: 'Bản quý I năm 2025',
  note: '',
  rows: 1054,
  newRows: 8,
  withdrawn: 0,
  sha256: 'a'.repeat(64),
  formerSha256: null,
  ...over,
});

describe('what a release sealed', () => {
  it.each([
    [
      'and the release before it',
      release(),
      'Chốt ngày 31/3/2025, sau bản 2024-06; niêm phong 1.054 dòng, trong đó 8 dòng mới.',
    ],
    [
      'where rows of it were withdrawn',
      release({ withdrawn: 2 }),
      'Chốt ngày 31/3/2025, sau bản 2024-06; niêm phong 1.054 dòng, trong đó 8 dòng mới; 2 dòng mới của bản này đã rút.',
    ],
    [
      'of the first one',
      release({ previous: null, rows: 46, newRows: 46 }),
      'Chốt ngày 31/3/2025, bản đầu tiên; niêm phong 46 dòng.',
    ],
  ])('is told, %s', (_, one, words) => {
    expect(plain(sealedText(one))).toBe(words);
  });

  it('stands in the table of releases', () => {
    const releases = [release({ id: '2024-06', previous: null }), release({ withdrawn: 2 })];
    const { columns, rows } = releasesTable(evaluation({ releases }));
    expect(columns.slice(0, 5).map(({ label }) => label)).toEqual([
      ...['Bản', 'Ngày chốt số liệu', 'Tên', 'Số dòng', 'Đã rút'],
    ]);
    expect(rows.map((row) => [row[0]?.text, row[4]?.text])).toEqual([
      ['2024-06', '0'],
      ['2025-03', '2'],
    ]);
  });
});

describe('rows in no release', () => {
  it('are counted where something was released, and belong to the next one', () => {
    const open = (rowsAfterRelease: number, one: ReleaseInfo | null) =>
      plain(openRowsText(evaluation({ rowsAfterRelease, release: one })));
    expect(open(3, release())).toBe(
      'Hiện có 3 dòng chưa thuộc bản nào; các dòng ấy sẽ thuộc bản tiếp theo.',
    );
    expect([open(0, release()), open(3, null)]).toEqual([null, null]);
  });
});
