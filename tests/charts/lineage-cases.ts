import type { Chart, ChartOptions } from '../../src/charts/draw/chart.ts';
import { lineageChart } from '../../src/charts/lineage/lineage-chart.ts';
import type { Evaluation, UnitVersion } from '../../src/evaluation/record/evaluation.ts';
import type { ChangeKind } from '../../src/schema/unit-changes.ts';
import type { UnitType } from '../../src/schema/unit-type.ts';
import { DISTRICTS, evaluation, unitVersion } from '../text/builders.ts';

/** A change between two units of a register for the test. */
interface Change {
  readonly from: string;
  readonly to: string;
  readonly changes?: readonly ChangeKind[];
  readonly inferred?: boolean;
}

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly type?: UnitType;
  readonly parent?: string;
}

const OPENED = '2018-12-15';
const DISTRICT = '135@2019-01-01';
const TODAY = '15@2025-07-01';

const linkOf = (
  unit: string,
  date: string,
  { changes = ['merged'], inferred = false }: Change,
) => ({
  unit,
  date,
  changes,
  inferred,
  resolution: 'Nghị quyết',
  basis: 'Công báo',
  row: '',
});

/** A register of a few units: both ends of a change are made from one statement of it. */
const register = (
  units: readonly Unit[],
  changes: readonly Change[],
  more: Partial<Evaluation> = {},
): Evaluation => {
  const versions = units.map(
    ({ code, name, from = OPENED, to, type = 'xa', parent }): UnitVersion => {
      const ref = `${code}@${from}`;
      const dateOf = (other: string): string => other.split('@')[1] ?? '';
      return unitVersion(code, name, type, {
        validFrom: from,
        validTo: to ?? null,
        parent: parent ?? (from >= '2025-07-01' ? TODAY : DISTRICT),
        from: changes
          .filter((change) => change.to === ref)
          .map((change) => linkOf(change.from, from, change)),
        to: changes
          .filter((change) => change.from === ref)
          .map((change) => linkOf(change.to, dateOf(change.to), change)),
      });
    },
  );
  const provinces = [
    unitVersion('15', 'Yên Bái', 'tinh', { validTo: '2025-06-30' }),
    unitVersion('15', 'Lào Cai', 'tinh', { validFrom: '2025-07-01' }),
  ];
  return evaluation({ units: [...provinces, ...DISTRICTS, ...versions], ...more });
};

const MERGED_2 = register(
  [
    { code: '04510', name: 'Việt Thành', to: '2024-11-30' },
    { code: '04507', name: 'Đào Thịnh', to: '2024-11-30' },
    { code: '04510', name: 'Thành Thịnh', from: '2024-12-01' },
  ],
  [
    { from: '04510@2018-12-15', to: '04510@2024-12-01', inferred: true },
    { from: '04507@2018-12-15', to: '04510@2024-12-01', inferred: true },
  ],
);

const MERGED_3 = register(
  [
    { code: '04420', name: 'Yên Thái', to: '2020-01-31' },
    { code: '04432', name: 'Yên Hưng', to: '2020-01-31' },
    { code: '04435', name: 'Yên Phú', to: '2020-01-31' },
    { code: '04420', name: 'Yên Thái', from: '2020-02-01' },
  ],
  [
    { from: '04420@2018-12-15', to: '04420@2020-02-01' },
    { from: '04432@2018-12-15', to: '04420@2020-02-01' },
    { from: '04435@2018-12-15', to: '04420@2020-02-01' },
  ],
);

const SIBLINGS = ['04252', '04255', '04258', '04261', '04270', '04273', '04276', '04279'];

/** Eight wards into one; the fourth was itself formed shortly before, on a code used again. */
const MANY = register(
  [
    ...SIBLINGS.map((code, index) => ({ code, name: `Phường số ${index + 1}`, to: '2025-06-30' })),
    { code: '04264', name: 'Nguyễn Phúc', type: 'phuong', to: '2024-11-30' },
    { code: '04267', name: 'Hồng Hà', type: 'phuong', to: '2024-11-30' },
    { code: '04264', name: 'Hồng Hà', type: 'phuong', from: '2024-12-01', to: '2025-06-30' },
    { code: '04252', name: 'Yên Bái', type: 'phuong', from: '2025-07-01' },
  ],
  [
    { from: '04264@2018-12-15', to: '04264@2024-12-01' },
    { from: '04267@2018-12-15', to: '04264@2024-12-01' },
    { from: '04264@2024-12-01', to: '04252@2025-07-01' },
    ...SIBLINGS.map((code) => ({ from: `${code}@2018-12-15`, to: '04252@2025-07-01' })),
  ],
);

const RENAMED = register(
  [
    { code: '04624', name: 'NT Nghĩa Lộ', type: 'thi-tran', to: '2020-01-31' },
    { code: '04624', name: 'Nghĩa Lộ', from: '2020-02-01', to: '2024-11-30' },
    { code: '04624', name: 'Nghĩa Lộ', from: '2024-12-01', parent: '133@2019-01-01' },
  ],
  [
    { from: '04624@2018-12-15', to: '04624@2020-02-01', changes: ['retyped', 'renamed'] },
    { from: '04624@2020-02-01', to: '04624@2024-12-01', changes: ['moved'] },
  ],
);

/** Half of a unit goes to a new one, a part to a neighbour that lives on. */
const SPLIT = register(
  [
    { code: '04600', name: 'Cát Thịnh', to: '2022-05-31' },
    { code: '04600', name: 'Cát Thịnh', from: '2022-06-01' },
    { code: '04601', name: 'Cát Mới', from: '2022-06-01' },
    { code: '04606', name: 'Thượng Bằng La', to: '2022-05-31' },
    { code: '04606', name: 'Thượng Bằng La', from: '2022-06-01' },
  ],
  [
    { from: '04600@2018-12-15', to: '04600@2022-06-01', changes: ['split'] },
    { from: '04600@2018-12-15', to: '04601@2022-06-01', changes: ['split'] },
    { from: '04600@2018-12-15', to: '04606@2022-06-01', changes: ['split'], inferred: true },
    { from: '04606@2018-12-15', to: '04606@2022-06-01', changes: ['merged'] },
  ],
);

const ENDED = register(
  [{ code: '142', name: 'Mù Cang Chải', type: 'huyen', to: '2025-06-30', parent: '15@2019-01-01' }],
  [{ from: '142@2018-12-15', to: '15@2025-07-01', changes: ['ended'] }],
);

const LONG = 'Phong Dụ Thượng Ẫ Ể Ỗ';

const LONGEST = register(
  [
    { code: '04700', name: LONG, to: '2020-01-31' },
    {
      code: '04703',
      name: `${LONG} và các bản vùng cao của hai xã cũ nhập vào cùng lúc`,
      to: '2020-01-31',
    },
    { code: '04700', name: `${LONG} mới`, from: '2020-02-01', to: '2024-11-30' },
    { code: '04706', name: `${LONG} sau cùng`, from: '2024-12-01' },
    { code: '04709', name: 'Ẫ', to: '2024-11-30' },
  ],
  [
    { from: '04700@2018-12-15', to: '04700@2020-02-01' },
    { from: '04703@2018-12-15', to: '04700@2020-02-01' },
    { from: '04700@2020-02-01', to: '04706@2024-12-01' },
    { from: '04709@2018-12-15', to: '04706@2024-12-01' },
  ],
);

/** A name each year: more dates than fit on one row of a phone. */
const OFTEN = register(
  ['2018', '2019', '2020', '2021', '2022', '2023'].map((year, index) => ({
    code: '04800',
    name: `Tên thứ ${index + 1}`,
    from: index === 0 ? OPENED : `${year}-07-01`,
    ...(year === '2023' ? {} : { to: `${Number(year) + 1}-06-30` }),
  })),
  ['2019', '2020', '2021', '2022', '2023'].map((year, index) => ({
    from: index === 0 ? '04800@2018-12-15' : `04800@${Number(year) - 1}-07-01`,
    to: `04800@${year}-07-01`,
    changes: ['renamed'],
  })),
);

const lineage = (name: string, code: string, model: Evaluation) => ({
  name: `lineage-${name}`,
  draw: (options: ChartOptions): Chart => lineageChart(code, model, options),
});

/** The histories that a register can hold, each with its awkward side. */
export const LINEAGES = [
  lineage('unchanged', '04303', register([{ code: '04303', name: 'Tân Phượng' }], [])),
  lineage('merged-from-2-inferred', '04510', MERGED_2),
  lineage('merged-from-3', '04420', MERGED_3),
  lineage('merged-away', '04432', MERGED_3),
  lineage('many-siblings', '04270', MANY),
  lineage('reused-code', '04264', MANY),
  lineage('renamed-and-moved', '04624', RENAMED),
  lineage('split', '04600', SPLIT),
  lineage('split-off', '04601', SPLIT),
  lineage('ended', '142', ENDED),
  lineage('longest-names', '04700', LONGEST),
  lineage('many-dates', '04800', OFTEN),
  lineage('unknown-code', '99999', register([], [])),
  lineage('illustrative', '04510', { ...MERGED_2, illustrative: true, set: 'illustrative' }),
];
