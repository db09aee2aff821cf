import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/evaluation/record/evaluation.ts';
import { nbsp } from '../../../src/text/format/format.ts';
import { noLink } from '../../../src/text/names/row-words.ts';
import {
  correctionGroups,
  correctionLines,
  foldedCorrections,
} from '../../../src/text/tables/correction-groups.ts';
import { evaluation } from '../builders.ts';

const SOURCE = 'sources: bao';

const correction = (
  row: string,
  recordedOn: string,
  reason: string,
  cells: Correction['cells'],
): Correction => ({
  recordedOn,
  table: row.split(':')[0] ?? '',
  oldRow: `${row} @2026-11-22`,
  newRow: `${row} @${recordedOn}`,
  cells,
  reason,
});

const title = { column: 'title', old: 'Tên cũ', new: 'Tên mới' };
const day = { column: 'published_on', old: 'x', new: '2026-11-20' };

describe('corrections as a list', () => {
  const ev = evaluation({
    corrections: [
      correction(SOURCE, '2026-11-30', 'Đã tìm được tên.', [title, day]),
      correction('sources: tap-chi', '2026-11-30', 'Nhập sai.', [title]),
      correction('sources: dai', '2026-11-30', 'Đã tìm được tên.', [day]),
      correction('sources: so', '2026-11-29', 'Đã tìm được tên.', [day]),
    ],
  });
  const groups = correctionGroups(ev, noLink);

  it('says a reason once for the rows of one day that share it', () => {
    expect(
      groups.map(({ recordedOn, reason, corrected }) => [recordedOn, reason, corrected.length]),
    ).toEqual([
      ['30/11/2026', 'Đã tìm được tên.', 2],
      ['30/11/2026', 'Nhập sai.', 1],
      ['29/11/2026', 'Đã tìm được tên.', 1],
    ]);
  });

  it('says of each row what only it changed, and which rows they are', () => {
    expect(groups[0]?.corrected[0]).toEqual({
      about: 'Nguồn',
      changes: [{ column: 'Tên tài liệu', before: 'Tên cũ', after: 'Tên mới' }],
      rows: `sources.csv: mã nguồn bao; dòng ghi ${nbsp('ngày', '22/11/2026')} thay bằng dòng ghi ${nbsp('ngày', '30/11/2026')}`,
      href: undefined,
    });
  });

  it('says once what all rows of a group share', () => {
    expect(groups[0]?.shared).toEqual([
      { column: 'Ngày công bố', before: 'chưa có số liệu', after: '20/11/2026' },
    ]);
    expect(groups[0]?.corrected[1]?.changes).toEqual([]);
    expect(groups[1]?.shared).toEqual([]);
  });

  it('links a row where readers can be shown it', () => {
    const linked = correctionGroups(ev, (row) => `https://kho.example/${row.length}`);
    expect(linked[0]?.corrected[0]?.href).toBe('https://kho.example/24');
  });

  it('says of prose in a print only that it was written anew', () => {
    const prose = { column: 'title', old: 'Cũ '.repeat(40), new: 'Mới' };
    const [group] = correctionGroups(
      evaluation({ corrections: [correction(SOURCE, '2026-11-30', 'Rõ hơn.', [prose])] }),
      noLink,
    );
    expect(group && correctionLines(group).lines).toEqual(['Nguồn. Tên tài liệu viết lại.']);
  });

  it('is a few lines in a print, where a note is only said to be written anew', () => {
    const note = { column: 'note', old: 'Ghi chú dài.', new: 'Ghi chú khác.' };
    const [group] = correctionGroups(
      evaluation({
        corrections: [
          correction(SOURCE, '2026-11-30', 'Đã tìm được tên.', [title, day, note]),
          correction('sources: dai', '2026-11-30', 'Đã tìm được tên.', [day, note]),
          correction('sources: bao-khac', '2026-11-30', 'Đã tìm được tên.', [day, note]),
        ],
      }),
      noLink,
    );
    if (group === undefined) throw new Error('no group');
    const { lead, lines } = correctionLines(group);
    expect(lead).toBe('30/11/2026. Đã tìm được tên.');
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Ngày công bố: chưa có số liệu đổi thành 20/11/2026; ghi chú viết lại.',
      'Nguồn. Tên tài liệu: Tên cũ đổi thành Tên mới.',
      'Nguồn (2 dòng).',
    ]);
  });

  it('counts rows, not groups, where it is folded', () => {
    expect(foldedCorrections(groups).replaceAll('\u00a0', ' ')).toBe('Xem 4 dòng đã đính chính');
  });
});
