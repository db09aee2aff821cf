import { csvText } from '../../src/dataset/csv/csv-text.ts';
import { addDays } from '../../src/schema/dates.ts';
import { TABLES, type Tables } from '../../src/schema/index.ts';
import { firstColumns } from '../../src/schema/table.ts';
import { nationFiles } from './nation.ts';
import { COUNTRY, FIRST_YEAR, makeNation, NATION, NATION_SIZE, sourceId } from './nation-units.ts';

/** Figures of the set: those of the nation's units, and summaries of one indicator and area. */
const FIGURES = 1_000_000;

const INDICATOR = 'xa-dat-19.2';

const rowsIn = (csv: string): number => csv.split('\n').length - 2;

const sourceIds = (): string[] =>
  makeNation().provinces.flatMap(({ code }) =>
    Array.from({ length: NATION_SIZE.years }, (_, index) => sourceId(code, FIRST_YEAR + index)),
  );

/** Summaries of the country, of every source on every day until there are enough. */
const summaries = (count: number): string => {
  const sources = sourceIds();
  const total = String(NATION_SIZE.communes);
  const rows = Array.from({ length: count }, (_, i) => {
    const day = addDays(`${FIRST_YEAR}-01-01`, Math.floor(i / sources.length));
    const source = sources[i % sources.length] ?? '';
    return [INDICATOR, COUNTRY, day, day, '0', total, 'at-least', source, '2026-01-31', '', ''];
  });
  return csvText([firstColumns(TABLES.aggregates), ...rows]);
};

/**
 * A data folder with a million figures, most of them of one indicator and area, to measure the checks:
 * files by path, sound as the checks want them.
 */
export const largeSetFiles = (tables: Tables): Map<string, string> => {
  const files = nationFiles(tables);
  const values = [...files]
    .filter(([path]) => path.includes('/values/'))
    .reduce((sum, [, csv]) => sum + rowsIn(csv), 0);
  return files.set(`observations/${NATION}/aggregates.csv`, summaries(FIGURES - values));
};
