import { randomFor } from '../../src/illustrative/random.ts';

/** Name of the made-up set. */
export const NATION = 'nation';

/** Code of the whole country. */
export const COUNTRY = '00';

/** As many units as Viet Nam had at its three levels before 1 July 2025, and the years of a plan. */
export const NATION_SIZE = { provinces: 63, districts: 705, communes: 10_600, years: 7 } as const;

/** First of the years. */
export const FIRST_YEAR = 2019;

/** The source of a province's figures of a year. */
export const sourceId = (province: string, year: number): string => `${NATION}-${year}-${province}`;

/** A unit of the nation with the province it lies in. */
export interface NationUnit {
  readonly code: string;
  readonly province: string;
  /** 0–99: how soon it meets what is asked. */
  readonly strength: number;
}

/** The units by level; parents are dealt out in turn. */
export interface Nation {
  readonly provinces: readonly NationUnit[];
  readonly districts: readonly NationUnit[];
  readonly communes: readonly NationUnit[];
  readonly parents: ReadonlyMap<string, string>;
}

const codes = (count: number, digits: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(digits, '0'));

/** Makes the units: the same ones every time. */
export const makeNation = (): Nation => {
  const random = randomFor(NATION_SIZE.communes, NATION);
  const parents = new Map<string, string>();
  const unit = (code: string, parent: string, province: string): NationUnit => {
    parents.set(code, parent);
    return { code, province, strength: random.between(0, 99) };
  };
  const below = (parentUnits: readonly NationUnit[], count: number, digits: number) =>
    codes(count, digits).map((code, index) => {
      const parent = parentUnits[index % parentUnits.length];
      return unit(code, parent?.code ?? COUNTRY, parent?.province ?? code);
    });
  const provinces = codes(NATION_SIZE.provinces, 2).map((code) => unit(code, COUNTRY, code));
  const districts = below(provinces, NATION_SIZE.districts, 3);
  return { provinces, districts, communes: below(districts, NATION_SIZE.communes, 5), parents };
};
