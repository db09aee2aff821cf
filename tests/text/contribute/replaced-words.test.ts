import { beforeAll, describe, expect, it } from 'vitest';
import { triedFigure, triedTable } from '../../../src/browser/contribute/tried.ts';
import type { TypedFigure } from '../../../src/dataset/import/figure/typed-figure.ts';
import type { TrialBasis } from '../../../src/views/contribution/trial.ts';
import { knownBase } from '../../../src/views/impact/known.ts';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';

let basis: TrialBasis;

beforeAll(() => {
  basis = { base: knownBase(soundFiles(), TODAY), set: 'published', today: TODAY };
});

/** On record: 1.250, by a source of the same name. */
const FIGURE: TypedFigure = {
  indicator: 'vu-pham-toi',
  unit: '042',
  period: '2022-12-15..2023-12-14',
  value: '1251',
  statement: null,
  flag: 'z',
  source: 'bao-cao-2023',
  place: 'Trang 3',
  reason: '',
};

const TABLE = {
  name: 'bang.csv',
  bytes: new TextEncoder().encode('Đơn vị;Số vụ\nThượng Sơn;112\n'),
};
const OF_2023 = [
  { option: 'indicator', value: 'vu-pham-toi' },
  { option: 'period', value: '2023' },
  { option: 'source', value: 'bao-cao-2023' },
];
const REASON = { option: 'reason', value: 'Nguồn đã đính chính.' };

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('a figure that is on record otherwise is told with its unit of measure and source', () => {
  it('of the form: what the page has, what was typed, when to give a reason', () => {
    const { questions } = triedFigure(basis, FIGURE);
    expect(questions.map(({ text }) => plain(text))).toEqual([
      'trang đang ghi 1.250 vụ (Công an tỉnh Sơn Hà, 05/01/2024); bạn ghi 1.251 vụ. Nếu điều bạn ghi là đúng, hãy nêu lý do đính chính.',
    ]);
    expect(questions).toMatchObject([{ field: 'reason', option: 'reason', remedy: '' }]);
  });

  it('of the form with a reason: both', () => {
    const { corrections } = triedFigure(basis, { ...FIGURE, reason: 'Nguồn đã đính chính.' });
    expect(corrections.map(plain)).toEqual(['1.250 vụ → 1.251 vụ']);
  });

  it('of a table: also its line and what it is about', () => {
    const { questions } = triedTable(basis, TABLE, OF_2023);
    expect(questions.map(({ text }) => plain(text))).toEqual([
      'dòng 2: Số vụ phạm tội, huyện Thượng Sơn, 15/12/2022–14/12/2023: trang đang ghi 110 vụ, sơ bộ (Công an tỉnh Sơn Hà, 05/01/2024), bảng ghi 112 vụ; hãy xem lại với nguồn; số mới đúng thì nêu lý do đính chính; số trên trang đúng thì bỏ dòng này khỏi bảng.',
    ]);
    const { corrections } = triedTable(basis, TABLE, [...OF_2023, REASON]);
    expect(corrections.map(plain)).toEqual([
      'Dòng 2: Số vụ phạm tội, huyện Thượng Sơn, 15/12/2022–14/12/2023: 110 vụ, sơ bộ → 112 vụ',
    ]);
  });

  it('of a statement on an area: with its total, and "at least"', () => {
    const said = { indicator: 'xa-dat', unit: '04', period: '2023-12-31', value: '5' };
    const statement = { total: 'x', qualifier: 'at-least' };
    const { questions } = triedFigure(basis, { ...FIGURE, ...said, statement, flag: '' });
    expect(questions.map(({ text }) => plain(text))).toEqual([
      'trang đang ghi 4/6 xã đạt (Công an tỉnh Sơn Hà, 05/01/2024); bạn ghi ít nhất 5 xã đạt. Nếu điều bạn ghi là đúng, hãy nêu lý do đính chính.',
    ]);
  });
});

it('a figure that the page has is told to be on it, and not where', () => {
  const { state, leftOut } = triedFigure(basis, { ...FIGURE, value: '1250' });
  expect([state, leftOut]).toEqual(['nothing-new', []]);
});
