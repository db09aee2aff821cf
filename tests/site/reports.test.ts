import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { ElementNode } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import { bodyStrings } from '../../src/report/pdf/content/strings.ts';
import { fileSize } from '../../src/site/downloads/file-size.ts';
import { pdfPages } from '../../src/site/reports/pdf-pages.ts';
import { reportLabel } from '../../src/site/reports/report-links.ts';
import { formatDate } from '../../src/text/format/dates.ts';
import { ILLUSTRATIVE_NOTICE } from '../../src/text/names/notices.ts';
import { unitTitle } from '../../src/text/names/unit-names.ts';
import { reasonWords } from '../../src/text/report/edition-words.ts';
import {
  reportAreaAddress,
  reportEditionsAddress,
  reportPeriodAddress,
  reportsAddress,
} from '../../src/views/addresses/addresses.ts';
import {
  attribute,
  childrenOf,
  dist,
  named,
  pageAt,
  SETS,
  textOf,
  withClass,
  within,
} from './pages.ts';
import { editionsOf } from './report-editions.ts';

const fileAt = (address: string): Buffer => readFileSync(`${dist()}${address}`);

/** Text without what a browser may break or join. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe.each(SETS)('the reports of the set %s', (set) => {
  const editions = editionsOf(set);

  it('are of the territory and of every district, of each year and of the whole period', () => {
    expect(editions.length).toBeGreaterThanOrEqual(50);
  });

  it('stand in one matrix, areas by periods, the newest edition of each with its PDF', () => {
    const [matrix] = withClass(pageAt(reportsAddress(set)), 'report-matrix');
    const [head, ...rows] = matrix
      ? within(matrix, 'tr').map((row) => childrenOf(row, 'th', 'td'))
      : [];
    const newest = editions.filter(({ supersededBy }) => supersededBy === null);
    const periods = head?.slice(1).map(textOf) ?? [];
    expect(periods).toEqual([...periods.slice(0, 1), ...periods.slice(1).sort().reverse()]);
    expect(rows.length * periods.length).toBe(newest.length);
    for (const [area, ...cells] of rows) {
      for (const [column, cell] of cells.entries()) {
        const [page, pdf] = within(cell, 'a');
        const edition = newest.find(({ address }) => address === (page && attribute(page, 'href')));
        if (!area || !page || !pdf || !edition) throw new Error(textOf(cell));
        expect(textOf(area)).toBe(unitTitle(edition.area));
        expect(edition.slugs.period).toBe(periods[column]);
        const label = reportLabel(edition);
        expect(textOf(page)).toBe(`${label}: Đọc`);
        const bytes = fileAt(edition.pdfAddress);
        expect(attribute(pdf, 'href')).toBe(edition.pdfAddress);
        expect(textOf(pdf)).toBe(
          `${label}: PDF, ${fileSize(bytes.length)}, ${pdfPages(bytes)}\u00A0trang`,
        );
      }
    }
  });

  /** What is said of an edition in the lists of a page, by the address of its own page. */
  const listedAt = (address: string): Map<string | undefined, ElementNode> =>
    new Map(
      withClass(pageAt(address), 'edition').map((item) => {
        const [link] = within(item, 'a');
        return [link && attribute(link, 'href'), item];
      }),
    );

  it('are listed one by one: why, when and from what issued, with the hash', () => {
    for (const edition of editions) {
      const bytes = fileAt(edition.pdfAddress);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      const superseded = edition.supersededBy;
      const address = reportEditionsAddress(set, edition.slugs);
      const item = listedAt(address).get(edition.address);
      if (item === undefined) throw new Error(`${address}: ${edition.name}`);
      const said = textOf(item);
      expect(said).toContain(
        `${reportLabel(edition)}: Đọc lần\u00A0${edition.number} (${superseded ? `đã có lần\u00A0${superseded.number}` : 'mới nhất'})`,
      );
      expect(said).toContain(formatDate(edition.issuedOn));
      expect(said).toContain(`từ bản số liệu ${edition.release.id}`);
      expect(said).toContain(reasonWords(edition.reasons));
      expect(said).toContain(hash('sha256', bytes));
      expect(said).toContain(`PDF, ${fileSize(bytes.length)}, ${pdfPages(bytes)}\u00A0trang`);
      expect(within(item, 'a').map((a) => attribute(a, 'href'))).toEqual([
        edition.address,
        edition.pdfAddress,
      ]);
      const [about] = withClass(pageAt(edition.address), 'report-edition');
      expect(about && textOf(about)).toContain(
        `Mã băm SHA-256 của tệp PDF: ${hash('sha256', bytes)}. Để kiểm tra`,
      );
    }
  });

  it('are listed by period and by area with the newest edition, and where the others stand', () => {
    for (const edition of editions.filter(({ supersededBy }) => supersededBy === null)) {
      const { period, area } = edition.slugs;
      const all = reportEditionsAddress(set, edition.slugs);
      const { length } = editions.filter(({ slugs }) => reportEditionsAddress(set, slugs) === all);
      for (const address of [reportPeriodAddress(set, period), reportAreaAddress(set, area)]) {
        const page = pageAt(address);
        const part = named(page, 'section').find((one) =>
          within(one, 'a').some((a) => attribute(a, 'href') === edition.address),
        );
        const links = part ? within(part, 'a').map((a) => attribute(a, 'href')) : [];
        expect(links, address).toEqual([
          all,
          edition.address,
          edition.pdfAddress,
          ...(length > 1 ? [all] : []),
        ]);
      }
    }
  });

  it('are found at an address that lasts, which names the newest edition first', () => {
    for (const { slugs, address, supersededBy } of editions) {
      const [first] = listedAt(reportEditionsAddress(set, slugs)).keys();
      expect(first).toBe(supersededBy?.address ?? address);
    }
  });

  it('have a page each with every string of their document, in its order of headings', () => {
    for (const { address, document } of editions) {
      const page = pageAt(address);
      const [article] = named(page, 'article');
      if (article === undefined) throw new Error(address);
      const text = squeezed(textOf(article));
      const { blocks, stamp, notice } = document();
      const missing = bodyStrings(document()).filter((one) => !text.includes(squeezed(one)));
      expect(missing, address).toEqual([]);
      expect(squeezed(page.html)).toContain(squeezed(stamp));
      if (notice !== null) expect(text).toContain(squeezed(ILLUSTRATIVE_NOTICE));
      const headings = blocks.flatMap((block) =>
        block.kind === 'heading' ? [`h${block.level + 1} ${squeezed(block.text)}`] : [],
      );
      const drawn = new Set(
        blocks.flatMap((block) => (block.kind === 'figure' ? [squeezed(block.chart.title)] : [])),
      );
      const shown = ['h2', 'h3', 'h4', 'h5']
        .flatMap((level) => within(article, level))
        .filter((heading) => attribute(heading, 'id') !== 'muc-luc')
        .map((heading) => `${heading.name} ${squeezed(textOf(heading))}`)
        .filter((heading) => !drawn.has(heading.slice(3)));
      expect([...shown].sort(), address).toEqual([...headings].sort());
    }
  });

  it('have as many tables, rows and drawings on their page as in their document', () => {
    for (const { address, document } of editions) {
      const [article] = named(pageAt(address), 'article');
      if (article === undefined) throw new Error(address);
      const { blocks } = document();
      const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
      const shown = within(article, 'table').map((table) => within(table, 'tr').length - 1);
      expect(shown, address).toEqual(tables.map(({ rows }) => rows.length));
      const drawings = within(article, 'svg').filter((svg) => attribute(svg, 'role') === 'img');
      expect(drawings.length).toBe(blocks.filter(({ kind }) => kind === 'figure').length);
    }
  });

  it('lead from the list of contents to every heading it names', () => {
    for (const { address, document } of editions.slice(0, 12)) {
      const page = pageAt(address);
      const [contents] = withClass(page, 'report-contents');
      const links = contents ? within(contents, 'a') : [];
      const listed = document().blocks.flatMap((block) =>
        block.kind === 'heading' && block.level < 3 && block.unlisted !== true ? [block.text] : [],
      );
      expect(links.map(textOf).map(squeezed)).toEqual(listed.map(squeezed));
      const ids = new Map(
        page.elements.map((element) => [attribute(element, 'id'), element] as const),
      );
      for (const link of links) {
        const heading = ids.get(attribute(link, 'href')?.slice(1));
        expect(heading && textOf(heading), address).toBe(textOf(link));
      }
    }
  });

  it('say at the top that there is a newer edition, and lead to it; the newest ones do not', () => {
    for (const { address, supersededBy } of editions) {
      const notices = withClass(pageAt(address), 'report-edition').flatMap((element) =>
        within(element, 'p').filter((one) => attribute(one, 'class') === 'notice'),
      );
      expect(notices.length, address).toBe(supersededBy === null ? 0 : 1);
      const [notice] = notices;
      if (supersededBy === null || notice === undefined) continue;
      expect(textOf(notice)).toContain(formatDate(supersededBy.issuedOn));
      expect(within(notice, 'a').map((a) => attribute(a, 'href'))).toEqual([supersededBy.address]);
    }
  });

  it('offer the tables as CSV and the evaluation they were made from', () => {
    for (const edition of editions.slice(0, 3)) {
      const links = named(pageAt(edition.address), 'a').flatMap((a) => attribute(a, 'href') ?? []);
      const archive = links.find((href) => href.endsWith(`${edition.name}.zip`)) ?? '';
      const packed = unzipSync(fileAt(archive));
      for (const { name, text, mediaType } of edition.document().attachments) {
        if (mediaType !== 'text/csv') continue;
        const bytes = packed[`${edition.name}/${name}`];
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(text);
      }
      const results = links.find((href) => /\/bao-cao\/evaluation-.*\.json$/.test(href)) ?? '';
      expect(JSON.parse(fileAt(results).toString('utf8')).asOf).toBe(edition.evaluation.asOf);
    }
  });

  it('carry the data stamp of their own release at the foot of the page', () => {
    for (const { address, release } of editions) {
      const [footer] = named(pageAt(address), 'footer');
      expect(footer && textOf(footer), address).toContain(`Bản số liệu ${release.id}`);
    }
  });
});

it('an edition of the illustrative set has been followed by another, so that one is shown', () => {
  const superseded = editionsOf('illustrative').filter(({ supersededBy }) => supersededBy !== null);
  const areas = superseded.map(({ subject }) => `${subject.area} ${subject.year}`);
  expect(areas).toContain('15 2024');
  expect(areas).toContain('136 2024');
});
