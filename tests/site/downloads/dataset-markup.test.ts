import type { ElementNode } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import {
  datasetMarkup,
  type MarkupItem,
  type MarkupValue,
} from '../../../src/site/downloads/dataset-markup.ts';
import { NO_SETTINGS } from '../../../src/views/addresses/site-settings.ts';
import { NO_TRACE } from '../../text/builders.ts';
import { bytesAt, textAt } from '../data-files.ts';
import { attribute, builtFiles, childrenOf, evaluationOf, named, pageAt } from '../pages.ts';

const page = pageAt('/so-lieu/');
const jsonLd: MarkupItem = JSON.parse(textAt('/so-lieu/dataset.jsonld'));

const oneOrMany = (values: (string | MarkupItem)[]): MarkupValue =>
  values.length === 1 ? (values[0] ?? '') : values;

/** An item of the page's microdata, as the item it was made from. */
const itemOf = (element: ElementNode): MarkupItem => {
  const values = new Map<string, (string | MarkupItem)[]>();
  for (const child of childrenOf(element, 'div', 'link', 'meta')) {
    const name = attribute(child, 'itemprop') ?? '';
    const value =
      child.name === 'div'
        ? itemOf(child)
        : (attribute(child, 'href') ?? attribute(child, 'content') ?? '');
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const id = attribute(element, 'itemid');
  return {
    '@type': attribute(element, 'itemtype')?.replace('https://schema.org/', '') ?? '',
    ...(id === undefined ? {} : { '@id': id }),
    ...Object.fromEntries([...values].map(([name, all]) => [name, oneOrMany(all)])),
  };
};

describe('the description of the published data for search engines', () => {
  it('has what they ask for', () => {
    const { asOf, releases, rowsAfterRelease } = evaluationOf('published');
    // Every release so far brought new rows.
    const version = `1.${releases.length - 1}.0`;
    expect(jsonLd).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      url: '/so-lieu/',
      version: rowsAfterRelease === 0 ? version : `${version}+${rowsAfterRelease}`,
      datePublished: '2026-11-22',
      dateModified: asOf,
    });
    expect(String(jsonLd.description).length).toBeGreaterThan(50);
    expect(jsonLd.temporalCoverage).toMatch(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/);
  });

  it('offers files that are there', () => {
    const files = jsonLd.distribution as readonly MarkupItem[];
    expect(files.length).toBe(4);
    for (const { contentUrl } of files) {
      expect(bytesAt(String(contentUrl)).length).toBeGreaterThan(1000);
    }
  });

  it('names every source', () => {
    const sources = jsonLd.isBasedOn as readonly MarkupItem[];
    expect(sources.map(({ name }) => name)).toEqual(
      evaluationOf('published').sources.map(({ title }) => title),
    );
  });

  it('says where a source is archived, of those that are', () => {
    const evaluation = evaluationOf('published');
    const archivedAddress = 'https://luu-tru.example/2025/https://example.vn/ds';
    const sources = evaluation.sources.map((source, i) => ({
      ...source,
      trace: i === 0 ? { ...NO_TRACE, archivedAddress } : null,
    }));
    const item = datasetMarkup({ ...evaluation, sources }, [], NO_SETTINGS);
    const told = item?.isBasedOn as readonly MarkupItem[];
    expect(told.map(({ archivedAt }) => archivedAt)).toEqual(
      sources.map((_, i) => (i === 0 ? archivedAddress : undefined)),
    );
  });

  it('is linked from the page of data and stands in it, unseen, as microdata', () => {
    const links = named(page, 'link').filter(
      (link) => attribute(link, 'type') === 'application/ld+json',
    );
    expect(links.map((link) => attribute(link, 'href'))).toEqual(['/so-lieu/dataset.jsonld']);
    const items = page.elements.filter(
      (element) => attribute(element, 'itemtype') === 'https://schema.org/Dataset',
    );
    expect(items.length).toBe(1);
    const [item] = items;
    if (item === undefined) throw new Error('no item');
    expect(item.attributes).toHaveProperty('hidden');
    const { '@context': _, ...described } = jsonLd;
    expect(itemOf(item)).toEqual(described);
  });
});

describe('made-up figures', () => {
  it('are not offered as data', () => {
    const evaluation = evaluationOf('illustrative');
    expect(datasetMarkup(evaluation, [], NO_SETTINGS)).toBeNull();
    expect(builtFiles().filter((path) => path.endsWith('.jsonld'))).toEqual([
      'so-lieu/dataset.jsonld',
    ]);
    expect(pageAt('/minh-hoa/so-lieu/').html).not.toContain('schema.org');
  });
});

describe('the site at a known address', () => {
  it('gives absolute addresses', () => {
    const evaluation = evaluationOf('published');
    const settings = { ...NO_SETTINGS, address: 'https://vi.du', publisher: 'Nhóm vì dân' };
    expect(datasetMarkup(evaluation, [], settings)).toMatchObject({
      url: 'https://vi.du/so-lieu/',
      version: '0.0.0',
      creator: { name: 'Nhóm vì dân' },
    });
  });

  it("has the plan's period where no figure is published", () => {
    const evaluation = evaluationOf('published');
    expect(datasetMarkup({ ...evaluation, figures: [] }, [], NO_SETTINGS)?.temporalCoverage).toBe(
      '2022-01-01/2025-12-31',
    );
  });
});
