/**
 * What happens in the made-up years. The generator draws the details (which commune, how many
 * cases); what is written here holds whatever the seed, so that the illustrative pages always show
 * every verdict and everything that real data have: late reports, corrections, gaps, contradictions.
 * Units are named by their codes in the registry of Yên Bái.
 */

/** The days on which the rows were put into the ledger; each ends with a release. */
export const BATCHES = { first: '2026-11-22', second: '2026-11-23' } as const;

/** Seed of the set that is kept in the repository. */
export const SEED = 272;

/** The district whose report of one year came in so late that the first release lacks it. */
export const LATE_REPORT = { district: '136', year: 2024, publishedOn: '2025-06-09' } as const;

/** How well the communes of a district are placed: the higher, the sooner they meet the criteria. */
export const DISTRICT_STRENGTH: Readonly<Record<string, number>> = {
  '132': 60,
  '133': 40,
  '135': 30,
  '136': 40,
  '137': 0,
  '138': 70,
  '139': 0,
  '140': 25,
  '141': 50,
};

type ByYear = Readonly<Record<number, number>>;

/** Communes that do not meet 19.2 for want of strength; of the last year one more is disputed. */
export const COMMUNES_FAILING: ByYear = { 2020: 13, 2021: 11, 2022: 10, 2023: 3, 2024: 2, 2025: 1 };

/** Years at whose end one commune, once recognised, does not meet 19.2 any more. */
export const LOST_YEARS: readonly number[] = [2022, 2023];

/** The day on which that commune's recognition was withdrawn. */
export const WITHDRAWN_ON = '2023-10-16';

/** Communes that meet 19.2 of the advanced set. */
export const COMMUNES_ADVANCED: ByYear = {
  2020: 12,
  2021: 18,
  2022: 30,
  2023: 50,
  2024: 74,
  2025: 75,
};

/** Year of the commune whose advanced 19.2 was not assessed (`x`). */
export const UNASSESSED_YEAR = 2023;

/** Communes recognised so far, at the end of each year. */
export const COMMUNES_RECOGNISED: Readonly<Record<string, ByYear>> = {
  'xa-duoc-cong-nhan-ntm': { 2020: 76, 2021: 90, 2022: 97, 2023: 104, 2024: 112, 2025: 116 },
  'xa-duoc-cong-nhan-ntm-nang-cao': { 2020: 4, 2021: 12, 2022: 20, 2023: 31, 2024: 40, 2025: 44 },
  'xa-duoc-cong-nhan-ntm-kieu-mau': { 2020: 0, 2021: 1, 2022: 3, 2023: 6, 2024: 10, 2025: 13 },
};

/**
 * Places in the order of 2021 among which the commune that loses its status is found: recognised by
 * then, and too far back ever to be counted among the advanced ones.
 */
export const LOSING_PLACES = { from: 84, to: 90 } as const;

/** First year at whose end a district meets the criterion; districts left out never do. */
export const DISTRICTS_MEETING: Readonly<Record<string, ByYear>> = {
  'huyen-dat-9.4': { 138: 2020, 141: 2020, 132: 2020, 133: 2022, 135: 2023, 136: 2025 },
  'huyen-nang-cao-dat-9.1': { 138: 2023, 141: 2024 },
};

/** Nobody was assessed for this before the criteria were issued on 08/3/2022 and piloted. */
export const DISTRICTS_UNASSESSED = { indicator: 'huyen-nang-cao-dat-9.1', year: 2020 } as const;

/** Days on which districts were recognised. */
export const DISTRICTS_RECOGNISED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'huyen-duoc-cong-nhan-ntm': {
    138: '2020-03-16',
    132: '2021-11-08',
    141: '2022-09-19',
    133: '2022-12-12',
    135: '2024-05-13',
  },
  'huyen-duoc-cong-nhan-ntm-nang-cao': { 138: '2023-12-18' },
};

/** Crimes against social order in the baseline year, about. */
export const CRIMES_2019: Readonly<Record<string, number>> = {
  '132': 184,
  '133': 61,
  '135': 104,
  '136': 112,
  '137': 38,
  '138': 83,
  '139': 22,
  '140': 97,
  '141': 118,
};

/** By how many thousandths of 2019 crimes have come down, from the least to the most. */
export const CRIME_REDUCTION: Readonly<Record<number, readonly [number, number]>> = {
  2020: [-25, 20],
  2021: [18, 40],
  2022: [27, 60],
  2023: [36, 85],
  2024: [56, 110],
};

/** Districts with a way of their own in a year. 136 is the one that misses the 5 % in the end. */
export const OWN_REDUCTION: Readonly<Record<string, ByYear>> = {
  '132': { 2021: 10, 2022: 28, 2023: 36, 2024: 54 },
  '136': { 2024: 10 },
  '137': { 2020: -50 },
};

/** A district with so few cases in a year that the figure is withheld (`c`). */
export const WITHHELD = { district: '139', year: 2022 } as const;

/** Least and most by which a yearly figure changes against the year before. */
export type Change = readonly [number, number];

/** A yearly count of the whole province. */
export interface ProvinceSeries {
  readonly in2019: number;
  /** Year by year from 2020 on. */
  readonly changes: readonly Change[];
  /** A year whose figure is not available (`x`). */
  readonly missingYear?: number;
}

const everyYear = (change: Change): readonly Change[] => Array<Change>(5).fill(change);

/**
 * The four trends of the plan: one broken by a single year, one that stands still once, one that
 * holds throughout, one with a gap. Below them the counts that give them context.
 */
export const PROVINCE_SERIES: Readonly<Record<string, ProvinceSeries>> = {
  'tong-toi-pham': {
    in2019: 1142,
    changes: [
      [-25, -8],
      [-25, -8],
      [4, 8],
      [-40, -25],
      [-25, -8],
    ],
  },
  'te-nan-xa-hoi': {
    in2019: 238,
    changes: [
      [3, 12],
      [-12, -3],
      [0, 0],
      [-12, -3],
      [-12, -3],
    ],
  },
  'tai-nan-giao-thong': {
    in2019: 141,
    changes: [
      [2, 9],
      [-9, -2],
      [-9, -2],
      [-9, -2],
      [-9, -2],
    ],
  },
  'vi-pham-khac': { in2019: 1874, changes: everyYear([-60, -15]), missingYear: 2021 },
  'nguoi-chet-do-tai-nan-giao-thong': { in2019: 74, changes: everyYear([-5, 2]) },
  'nguoi-bi-thuong-do-tai-nan-giao-thong': { in2019: 96, changes: everyYear([-7, 4]) },
  'vu-pham-toi-ma-tuy-phat-hien': { in2019: 214, changes: everyYear([-4, 4]) },
  'doi-tuong-pham-toi-ma-tuy-phat-hien': { in2019: 260, changes: everyYear([-3, 5]) },
  'buoi-tuyen-truyen-antt': { in2019: 1620, changes: everyYear([-40, 90]) },
  'nguon-tin-quan-chung': { in2019: 940, changes: everyYear([-30, 60]) },
};

/** Drug users on file per district at the first year's end, about. */
export const DRUG_USERS_2020: Readonly<Record<string, number>> = {
  '132': 210,
  '133': 190,
  '135': 260,
  '136': 240,
  '137': 180,
  '138': 95,
  '139': 90,
  '140': 330,
  '141': 150,
};
