import { describe, expect, it } from 'vitest';
import type { Evaluation, RowRef } from '../../../src/evaluation/record/evaluation.ts';
import { rowLinks, rowPlaces } from '../../../src/site/model/row-places.ts';
import { rowsOnPage } from '../../../src/site/model/rows-on-page.ts';
import { soundFiles, textOf, withText } from '../../fixtures/data-files.ts';
import { modelOf, tablesOf } from '../../reports/editions-fixture.ts';

const VALUES = 'observations/published/values.csv';
const REPOSITORY = 'https://github.com/tinh/ke-hoach';

const files = soundFiles();
const [header = '', ...lines] = textOf(files, VALUES).trimEnd().split('\n');

/** The model of the sound data, and the same with the rows of a table in another file and order. */
const here = modelOf(files);
const moved = withText(
  new Map([...files].filter(([path]) => path !== VALUES)),
  'observations/published/values/khac.csv',
  [header, ...lines.toReversed(), ''].join('\n'),
);
const there = modelOf(moved);

const setOf = ({ sets: [set] }: typeof here) => {
  if (set === undefined) throw new Error('no set');
  return set;
};

const refsOf = ({ figures }: Evaluation): RowRef[] =>
  figures.map(({ row }) => row).filter((row) => row.startsWith('values: '));

describe('where rows stand', () => {
  it('is looked up from what they say, wherever that is', () => {
    for (const row of refsOf(setOf(here).evaluation)) {
      const [at] = setOf(here).placesOf(row);
      const [moved] = setOf(there).placesOf(row);
      expect([at?.file, moved?.file]).toEqual([VALUES, 'observations/published/values/khac.csv']);
      expect((at?.line ?? 0) + (moved?.line ?? 0)).toBe(lines.length + 3);
      const [indicator] = row.slice('values: '.length).split(' · ');
      expect(lines[(at?.line ?? 0) - 2]).toMatch(new RegExp(`^${indicator},`));
    }
  });

  it('is several places for rows of one rank, and none for rows that are not there', () => {
    const tables = tablesOf(files);
    const [first] = tables.values;
    if (first === undefined) throw new Error('no row');
    const twin = { ...first, note: 'Khác.', at: { file: 'x.csv', line: 9 } };
    const placesOf = rowPlaces({ ...tables, values: [...tables.values, twin] });
    const [row = ''] = refsOf(setOf(here).evaluation).filter((one) => placesOf(one).length > 1);
    expect(placesOf(row).map(({ file }) => file)).toEqual([VALUES, 'x.csv']);
    expect(placesOf('values: khong-co @2026-01-01')).toEqual([]);
  });

  it('is a link where the repository is set', () => {
    const { placesOf, evaluation } = setOf(here);
    const [row = ''] = refsOf(evaluation);
    const line = placesOf(row)[0]?.line;
    expect(rowLinks(placesOf, REPOSITORY)(row)).toBe(
      `${REPOSITORY}/blob/HEAD/data/${VALUES}#L${line}`,
    );
    expect(rowLinks(placesOf, '')(row)).toBeUndefined();
  });
});

describe('rows as a page shows them', () => {
  const said = (site: typeof here, repository: string) => {
    const set = setOf(site);
    return rowsOnPage(refsOf(set.evaluation), set, repository);
  };

  it('say the same wherever they stand; only their places differ', () => {
    const [one, other] = [said(here, ''), said(there, '')];
    expect(one.length).toBeGreaterThan(1);
    expect(other.map(({ words, sources }) => [words, sources])).toEqual(
      one.map(({ words, sources }) => [words, sources]),
    );
    expect(other.map(({ files }) => files)).not.toEqual(one.map(({ files }) => files));
  });

  it('name file and lines with a link only where the repository is set', () => {
    for (const { words, sources, files: places } of said(here, '')) {
      expect(words).toMatch(/^Bảng Số liệu theo đơn vị \(values\.csv\)/);
      expect(sources.length).toBeGreaterThan(0);
      expect(places.map(({ file, href }) => [file, href])).toEqual([[VALUES, undefined]]);
    }
    for (const { files: places } of said(here, REPOSITORY)) {
      expect(places[0]?.href).toMatch(/^https:\/\/github\.com\/.*values\.csv#L\d+/);
    }
  });
});
