import { describe, expect, it } from 'vitest';
import type { Conflict, Margin, UnknownCount } from '../../src/evaluation/record/evaluation.ts';
import { dataStamp } from '../../src/text/names/notices.ts';
import { cautions } from '../../src/text/verdict/cautions.ts';
import { conflictText } from '../../src/text/verdict/conflict.ts';
import { lastKnownText } from '../../src/text/verdict/last-known.ts';
import { marginText } from '../../src/text/verdict/margin.ts';
import { missingText } from '../../src/text/verdict/missing.ts';
import { smallNumbersText } from '../../src/text/verdict/small-numbers.ts';
import { sameUnit } from '../../src/views/same-unit.ts';
import {
  counted,
  evaluation,
  PROVINCE,
  reductionTarget,
  result,
  target,
  trendTarget,
  UNITS,
  unitVersion,
} from './builders.ts';

const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;

const NONE: Margin = { toConfirm: null, toRefute: null, lacking: null, toReverse: null };

describe('the margin', () => {
  const of = (margin: Partial<Margin>, due = true, unknown = 0): string | null =>
    plain(
      marginText(
        target(),
        counted([100, 46 - unknown, unknown], 145, 'inconclusive', {
          due,
          margin: { ...NONE, ...margin },
        }),
        evaluation(),
      ),
    );

  it('of a settled verdict: how many would turn it round', () => {
    expect(of({ toReverse: 3 })).toBe('Kết luận đảo chiều nếu 3 xã đổi kết quả.');
  });

  it('before the due date: a level that can be reached, not yet a verdict', () => {
    expect(of({ toConfirm: 53 }, false)).toBe(
      'Cần xác định thêm 53 xã đạt mới kết luận Đã đạt mức.',
    );
    expect(of({ lacking: 12 }, false)).toBe('Còn thiếu 12 xã đạt.');
    expect(of({ lacking: 12 }, false, 4)).toBe('Còn thiếu ít nhất 12 xã đạt.');
  });

  it('is silent where no number of units could change it, and for quantities', () => {
    expect(of({})).toBeNull();
    const total = counted([1, 0, 0], 1, 'met', { margin: { ...NONE, toReverse: 1 } });
    expect(marginText(trendTarget(), total, evaluation())).toBeNull();
  });
});

describe('the caution for small numbers', () => {
  it('says what one unit weighs', () => {
    const one = counted([3, 0, 6], 6, 'inconclusive', { smallNumbers: 'units' });
    const scoped = target({ scopeTypes: ['huyen', 'thi-xa', 'thanh-pho'] });
    expect(plain(smallNumbersText(scoped, one))).toBe(
      'Số đơn vị ít: một đơn vị cấp huyện bằng 11,1 điểm phần trăm.',
    );
  });

  it('says that a base is small where the units are many', () => {
    const one = counted([100, 0, 46], 146, 'inconclusive', { smallNumbers: 'base' });
    expect(smallNumbersText(reductionTarget(), one)).toContain('Số gốc nhỏ');
  });

  it('is silent otherwise', () => {
    expect(smallNumbersText(target(), counted([3, 0, 6], 6, 'met'))).toBeNull();
  });
});

describe('what is missing', () => {
  const open = (...unknownReasons: readonly UnknownCount[]) => ({
    ...counted([143, 0, 3], 145, 'inconclusive'),
    unknownReasons,
  });
  const said = (...reasons: readonly UnknownCount[]) =>
    plain(missingText(target(), open(...reasons), evaluation()));

  it('names the holder, and the one reason without counting again', () => {
    expect(said({ reason: 'not-published', units: 3 })).toBe(
      'Chưa biết kết quả của 3 xã: không có số liệu công bố. Cơ quan nắm số liệu: Công an tỉnh.',
    );
  });

  it('counts the units by reason where there are several', () => {
    expect(said({ reason: 'not-published', units: 1 }, { reason: 'conflict', units: 2 })).toContain(
      '3 xã: 1 xã không có số liệu công bố; 2 xã có số liệu nêu khác nhau.',
    );
  });

  it('gives no reasons where none are listed', () => {
    expect(said()).toBe('Chưa biết kết quả của 3 xã. Cơ quan nắm số liệu: Công an tỉnh.');
  });

  it('is null where nothing is', () => {
    expect(missingText(target(), counted([146, 0, 0], 145, 'met'), evaluation())).toBeNull();
  });
});

describe('a conflict', () => {
  const statedBy = (source: string, n = 1): string =>
    `aggregates: cong-nhan · 15 · 2020-12-31 · 2020-12-31 · ${source} @2026-11-22${n === 1 ? '' : `#${n}`}`;
  const figures = [
    { value: 75, total: 157, rows: [statedBy('bao')] },
    { value: 76, total: 157, rows: [statedBy('niem-giam')] },
  ];
  const conflict: Conflict = {
    indicator: 'cong-nhan',
    unit: PROVINCE,
    date: '2020-12-31',
    figures,
    difference: 1,
  };

  it('is told with both figures and their difference', () => {
    expect(plain(conflictText(conflict, evaluation()))).toBe(
      'Các nguồn nêu khác nhau về “Xã được công nhận nâng cao” ở tỉnh Yên Bái ngày 31/12/2020: 75/157 xã và 76/157 xã, chênh nhau 1 xã. Trang này nêu đủ các số, không lấy trung bình.',
    );
  });

  it('of rows of one source is not said to be between sources', () => {
    const among = (...rows: readonly (readonly string[])[]) =>
      plain(
        conflictText(
          {
            ...conflict,
            figures: figures.map((figure, i) => ({ ...figure, rows: rows[i] ?? [] })),
          },
          evaluation(),
        ),
      );
    expect(among([statedBy('bao')], [statedBy('bao', 2)])).toMatch(
      /^Hai dòng ghi cùng nguồn nói khác nhau về “Xã được công nhận nâng cao” ở tỉnh Yên Bái/,
    );
    expect(among([statedBy('bao')], [statedBy('bao')])).toMatch(/^Hai dòng ghi cùng nguồn/);
    expect(among([statedBy('bao')], [statedBy('bao', 2), statedBy('bao', 3)])).toMatch(
      /^Các dòng ghi cùng nguồn nói khác nhau/,
    );
    expect(among([statedBy('bao')], [statedBy('bao', 2), statedBy('niem-giam')])).toMatch(
      /^Các nguồn nêu khác nhau/,
    );
  });

  it('between judgements of one unit has no size', () => {
    const judgements = {
      ...conflict,
      unit: '04303@2019-01-01',
      figures: [
        { value: 0, total: null, rows: [] },
        { value: 1, total: null, rows: [] },
      ],
    };
    expect(plain(conflictText(judgements, evaluation()))).toContain(
      'ở xã Tân Phượng ngày 31/12/2020: không đạt và đạt. Trang này',
    );
  });
});

describe('the last known figure', () => {
  const lastKnown = {
    date: '2023-06-30',
    met: 150,
    total: 150,
    metPermyriad: 10_000,
    evidence: 'aggregate',
    rows: [],
  } as const;

  it('is said not to be the result', () => {
    expect(plain(lastKnownText(target(), result({ lastKnown })))).toBe(
      'Số liệu gần nhất: 150/150 xã (100%), ngày 30/6/2023. Số liệu này có trước kỳ xét nên không dùng làm kết quả.',
    );
    expect(lastKnownText(target(), result())).toBeNull();
  });
});

describe('cautions', () => {
  it('come in a fixed order and only where there is something to say', () => {
    const one = counted([3, 0, 6], 6, 'inconclusive', {
      smallNumbers: 'units',
      margin: { ...NONE, toConfirm: 3 },
    });
    expect(cautions(target(), one, evaluation()).map((text) => text.slice(0, 6))).toEqual([
      'Cần xá',
      'Số đơn',
    ]);
    expect(cautions(target(), counted([146, 0, 0], 145, 'met'), evaluation())).toEqual([]);
  });
});

describe('the stamp of the data', () => {
  const release = {
    id: '2026-11-22',
    cutOff: '2026-11-22',
    title: '',
    note: '',
    rows: 10,
    sha256: 'abcdef0123456789'.repeat(4),
    formerSha256: null,
    newRows: 1,
    withdrawn: 0,
    previous: null,
  };

  it('names the date, the release and its hash', () => {
    expect(dataStamp(evaluation({ release }))).toBe(
      'Số liệu ghi đến 22/11/2026 · Bản số liệu 2026-11-22 · SHA-256 abcdef012345…',
    );
  });

  it('says that rows were added since, or that there is no release', () => {
    expect(dataStamp(evaluation({ release, rowsAfterRelease: 4 }))).toContain(
      '4 dòng ghi sau bản này',
    );
    expect(dataStamp(evaluation())).toBe('Số liệu ghi đến 22/11/2026 · chưa chốt bản số liệu');
  });
});

describe('the same unit', () => {
  const link = (unit: string, changes: readonly ('renamed' | 'merged')[]) => ({
    unit,
    date: '2024-12-01',
    changes,
    resolution: '',
    inferred: false,
    basis: '',
    row: '',
  });

  it('goes on through renaming, not through merging or the reuse of a code', () => {
    const old = unitVersion('04264', 'Cũ', 'xa', { to: [link('04265@2024-12-01', ['renamed'])] });
    const renamed = unitVersion('04265', 'Mới', 'xa', {
      validFrom: '2024-12-01',
      from: [link(old.ref, ['renamed'])],
      to: [link('04270@2025-07-01', ['merged'])],
    });
    const reused = unitVersion('04264', 'Khác', 'xa', { validFrom: '2024-12-01' });
    const units = [...UNITS, old, renamed, reused];
    expect([...sameUnit(evaluation({ units }), old.ref)]).toEqual([old.ref, renamed.ref]);
  });
});
