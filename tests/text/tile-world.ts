import type { Evaluation, Tile, UnitVersion } from '../../src/evaluation/record/evaluation.ts';
import { DISTRICTS, UNITS, unitVersion } from './builders.ts';

/** A small tile map of three districts, with the longest names and a merger on 01/12/2024. */

const LUC_YEN = '135@2019-01-01';
const MU_CANG_CHAI = '137@2019-01-01';
const YEN_BAI = '132@2019-01-01';

const inDistrict = (
  parent: string,
  [code, name]: readonly [string, string],
  more: Partial<UnitVersion> = {},
): UnitVersion => unitVersion(code, name, 'xa', { parent, ...more });

export const TILE_COMMUNES: readonly UnitVersion[] = [
  inDistrict(LUC_YEN, ['04311', 'Châu Quế Thượng']),
  inDistrict(LUC_YEN, ['04312', 'Y Can']),
  inDistrict(LUC_YEN, ['04313', 'Nguyễn Thái Học'], { validTo: '2024-11-30' }),
  inDistrict(LUC_YEN, ['04314', 'Ẫm Ể Ỗ'], { validTo: '2024-11-30' }),
  inDistrict(LUC_YEN, ['04313', 'Phượng Thành'], { validFrom: '2024-12-01' }),
  inDistrict(MU_CANG_CHAI, ['04315', 'Tà Si Láng']),
  inDistrict(MU_CANG_CHAI, ['04316', 'La Pán Tẩn']),
  inDistrict(MU_CANG_CHAI, ['04317', 'Phong Dụ Hạ']),
  inDistrict(YEN_BAI, ['04318', 'Âu Lâu']),
  inDistrict(YEN_BAI, ['04319', 'Giới Phiên']),
  unitVersion('04320', 'Nguyễn Phúc', 'phuong', { parent: YEN_BAI }),
];

const at = (unit: string, [row, col]: readonly [number, number], cells = 1): Tile => ({
  unit,
  row,
  col,
  cells,
});

const TILES: readonly Tile[] = [
  at(LUC_YEN, [1, 7], 3),
  at(MU_CANG_CHAI, [2, 1], 5),
  at(YEN_BAI, [4, 7], 4),
  at('04311@2019-01-01', [2, 7]),
  at('04312@2019-01-01', [2, 8]),
  at('04313@2019-01-01', [2, 9]),
  at('04314@2019-01-01', [2, 6]),
  at('04313@2024-12-01', [2, 9]),
  at('04315@2019-01-01', [3, 3]),
  at('04316@2019-01-01', [3, 4]),
  at('04317@2019-01-01', [3, 5]),
  at('04318@2019-01-01', [3, 7]),
  at('04319@2019-01-01', [3, 8]),
  at('04320@2019-01-01', [3, 9]),
];

/** Units and tiles for an evaluation. */
export const tileWorld = (): Pick<Evaluation, 'units' | 'tiles'> => ({
  units: [...UNITS, ...TILE_COMMUNES],
  tiles: TILES,
});

/** The same communes right below the province, as in a country without districts. */
export const withoutDistricts = (): Pick<Evaluation, 'units' | 'tiles'> => {
  const districts = new Set(DISTRICTS.map(({ ref }) => ref));
  return {
    units: [
      ...UNITS.slice(0, 1),
      ...TILE_COMMUNES.map((unit) => ({ ...unit, parent: '15@2019-01-01' })),
    ],
    tiles: TILES.filter(({ unit }) => !districts.has(unit)),
  };
};
