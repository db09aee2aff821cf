import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/text/format/dates.ts';
import { formatCount } from '../../../src/text/format/format.ts';
import { dataAddress } from '../../../src/views/addresses/addresses.ts';
import {
  archiveAddress,
  resultsFileAddress,
  sourceTableAddress,
  workbookAddress,
} from '../../../src/views/addresses/data-addresses.ts';
import { tableAt } from '../data-files.ts';
import { attribute, evaluationOf, pageAt, SETS, textOf, withClass, within } from '../pages.ts';

/** Without the spaces that keep numbers with their units. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each(SETS)('the page of data of the set %s', (set) => {
  const page = pageAt(dataAddress(set));
  const files = withClass(page, 'main-file');

  it('begins with results, figures and sources, each with its rows, its days and its first rows', () => {
    const expected = [
      { address: resultsFileAddress(set), dated: 'figures_to' },
      { address: sourceTableAddress(set, 'values'), dated: 'period_end' },
      { address: sourceTableAddress(set, 'sources'), dated: 'published_on' },
    ];
    expect(files).toHaveLength(expected.length);
    for (const [at, { address, dated }] of expected.entries()) {
      const part = files[at];
      if (part === undefined) throw new Error(address);
      const [link] = within(part, 'a');
      expect(link && attribute(link, 'href')).toBe(address);
      const { rows } = tableAt(address);
      const days = rows.map((row) => row[dated] ?? '').filter((day) => /^\d/.test(day));
      const said = plain(textOf(part));
      expect(said).toContain(`${formatCount(rows.length)} dòng, `);
      expect(said).toContain(formatDate(days.sort().at(-1) ?? ''));
      const shown = within(part, 'tr').slice(1);
      expect(shown.length).toBeGreaterThan(0);
      for (const [row, line] of shown.entries()) {
        const cells = [...within(line, 'th'), ...within(line, 'td')].map(textOf).map(plain);
        const inFile = Object.values(rows[row] ?? {}).map(plain);
        expect(cells.filter((cell) => !inFile.includes(cell))).toEqual([]);
      }
    }
  });

  it('offers all of it as a workbook and as an archive before anything else', () => {
    const { id } = evaluationOf(set).plan;
    const links = page.elements
      .filter(({ name }) => name === 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith(dataAddress(set)) && /\.\w+$/.test(href));
    expect(links.slice(0, 2)).toEqual([workbookAddress(id, set), archiveAddress(id, set)]);
  });
});
