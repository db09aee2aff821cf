import { nbsp } from './format.ts';

/** Years with runs joined: "2020", "2020–2022", "2020, 2022–2024". Years are in order. */
export const yearRuns = (years: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

/** "năm 2023", "các năm 2020–2022"; empty for no year. */
export const inYears = (years: readonly number[]): string => {
  if (years.length === 0) return '';
  return nbsp(years.length === 1 ? 'năm' : 'các năm', yearRuns(years));
};
