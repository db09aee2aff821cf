import { describe, expect, it } from 'vitest';
import type { ReleaseChanges } from '../../src/evaluation/release-changes.ts';
import { dataVersion } from '../../src/site/downloads/data-version.ts';
import { HASH_RECIPE } from '../../src/text/releases/hash-recipe.ts';
import { dataAddress } from '../../src/views/addresses/addresses.ts';
import { textAt } from './data-files.ts';
import { attribute, evaluationOf, named, pageAt, SETS, textOf, within } from './pages.ts';

/** Rows of a table of a page, cell by cell, without its head. */
const rowsOf = (address: string, id: string): string[][] => {
  const table = named(pageAt(address), 'table').find((one) => attribute(one, 'id') === id);
  if (table === undefined) throw new Error(`There is no table ${id} on ${address}.`);
  return within(table, 'tr')
    .slice(1)
    .map((row) => [...within(row, 'th'), ...within(row, 'td')].map(textOf));
};

const PUBLISHED = '/so-lieu/ban-chot/';
const ILLUSTRATIVE = '/minh-hoa/so-lieu/ban-chot/';

describe('the page of releases', () => {
  it.each(SETS)('has a part for each release of the set %s, newest first', (set) => {
    const page = pageAt(`${dataAddress(set)}ban-chot/`);
    const anchors = named(page, 'h2').map((heading) => attribute(heading, 'id'));
    const ids = evaluationOf(set).releases.map(({ id }) => `ban-${id}`);
    expect(anchors).toEqual([...ids.reverse(), 'kiem-tra', 'so-sanh']);
    expect(named(page, 'main').map(textOf).join()).toContain('Bản đầu tiên');
  });

  it('names of each release the one before it, what it sealed and its hash', () => {
    const main = named(pageAt(PUBLISHED), 'main').map(textOf).join().replaceAll('\u00A0', ' ');
    for (const { id, previous, newRows, sha256 } of evaluationOf('published').releases) {
      expect(main, id).toContain(`SHA-256 ${sha256}`);
      if (previous !== null) expect(main).toContain(`sau bản ${previous};`);
      if (previous !== null) expect(main).toContain(`trong đó ${newRows} dòng mới.`);
    }
  });

  it('says how anybody computes a hash again', () => {
    const items = named(pageAt(PUBLISHED), 'li').map(textOf);
    for (const step of HASH_RECIPE) {
      expect(items.map((one) => one.replaceAll('\u00A0', ' '))).toContain(step.replaceAll('`', ''));
    }
  });

  it('shows the 18 rows of the second published release by table', () => {
    expect(rowsOf(PUBLISHED, 'ban-2026-11-23-so-dong')).toEqual([
      ['Số liệu theo đơn vị', '12', '0'],
      ['Số liệu tổng hợp', '6', '0'],
      ['Tất cả', '18', '0'],
    ]);
    expect(rowsOf(PUBLISHED, 'ban-2026-11-23-so-lieu').length).toBe(18);
  });

  it('shows the verdicts that the second published release changed', () => {
    const rows = rowsOf(PUBLISHED, 'ban-2026-11-23-ket-luan');
    expect(rows.length).toBe(2);
    for (const [target, , , before, after] of rows) {
      expect(target).toContain('9.1');
      expect(before).toMatch(/^Chưa có số liệu công bố/);
      expect(after).toMatch(/^Chưa thể kết luận/);
    }
  });

  it('shows a verdict of the illustrative set before and after, with its numbers', () => {
    const rows = rowsOf(ILLUSTRATIVE, 'ban-minh-hoa-2-ket-luan');
    const closing = rows.find(
      ([target, , when]) => target?.includes('giảm ít nhất 5%') && when === 'Thời điểm chốt',
    );
    expect(closing?.[3]).toMatch(
      /^Chưa thể kết luận: 8\/9.đơn vị cấp huyện đạt, 0.không đạt, 1.chưa biết/,
    );
    expect(closing?.[4]).toMatch(/^Không đạt: 8\/9.đơn vị cấp huyện đạt, 1.không đạt, 0.chưa biết/);
  });

  it('shows a corrected figure beside the one it replaces', () => {
    const rows = rowsOf(ILLUSTRATIVE, 'ban-minh-hoa-2-so-lieu');
    const corrected = rows.find(([, , , figure]) => figure?.startsWith('1.114'));
    expect(corrected?.[4]).toMatch(/^1\.099/);
    expect(rows.filter(([, , , , before]) => before !== 'chưa có').length).toBe(3);
  });

  it.each(SETS)(
    'leads to a page for any two releases of the set %s, with the same numbers',
    (set) => {
      const { releases } = evaluationOf(set);
      const address = `${dataAddress(set)}ban-chot/`;
      const links = named(pageAt(address), 'a').map((link) => attribute(link, 'href') ?? '');
      const pairs = links.filter((href) => href.includes('-so-voi-'));
      expect(pairs.length).toBe((releases.length * (releases.length - 1)) / 2);
      const last = releases.at(-1)?.id;
      const table = `ban-${last}-so-dong`;
      const since = releases.at(-2)?.id;
      expect(rowsOf(`${address}${last}-so-voi-${since}/`, table)).toEqual(rowsOf(address, table));
    },
  );

  it.each(SETS)('has its numbers of the set %s in a file for programs', (set) => {
    const { releases } = JSON.parse(textAt(`${dataAddress(set)}ban-chot.json`));
    const sealed = evaluationOf(set).releases;
    let rows = 0;
    for (const [i, changes] of releases.entries()) {
      let own = 0;
      for (const { added, corrected } of changes.tables) own += added + corrected;
      expect(changes.rows.added + changes.rows.corrected).toBe(own);
      rows += own;
      expect(rows).toBe(sealed[i]?.rows);
    }
  });
});

describe('the version of the data', () => {
  const changes = (added: number, corrected: number): ReleaseChanges => ({
    release: {
      id: 'a',
      cutOff: '2026-01-01',
      title: 'a',
      note: '',
      rows: 1,
      sha256: '',
      formerSha256: null,
      newRows: 1,
      withdrawn: 0,
      previous: null,
    },
    since: null,
    tables: [{ table: 'values', added, corrected }],
    rows: { added, corrected },
    figures: [],
    results: [],
  });

  it.each([
    ['no release', [], 3, '0.0.0'],
    ['the first', [changes(9, 0)], 0, '1.0.0'],
    ['new rows', [changes(9, 0), changes(1, 1)], 0, '1.1.0'],
    ['corrections alone', [changes(9, 0), changes(0, 1), changes(0, 2)], 0, '1.0.2'],
    ['new rows after corrections', [changes(9, 0), changes(0, 1), changes(1, 0)], 0, '1.1.0'],
    ['rows not released', [changes(9, 0)], 4, '1.0.0+4'],
  ] as const)('counts %s', (_, history, rowsAfterRelease, version) => {
    expect(dataVersion(history, { rowsAfterRelease })).toBe(version);
  });
});
