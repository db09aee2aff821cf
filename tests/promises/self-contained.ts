import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contributeAddress, searchAddress } from '../../src/views/addresses/addresses.ts';
import {
  attribute,
  type BuiltPage,
  builtFiles,
  builtPages,
  dist,
  named,
  SETS,
  textOf,
  withClass,
} from '../site/pages.ts';

/** Attributes that make a browser fetch something. */
const FETCHING: Readonly<Record<string, readonly string[]>> = {
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  object: ['data'],
  embed: ['src'],
  form: ['action'],
};

const isOutside = (address: string): boolean => /^(?:[a-z]+:)?\/\//i.test(address);

/** Pages fetch their own files only and run nothing but the scripts of the search, of contributions and of tables. */
export const selfContained = (): void => {
  it('fetches nothing from another host', () => {
    const outside = builtPages().flatMap((page) =>
      page.elements.flatMap((element) =>
        (FETCHING[element.name] ?? [])
          .map((name) => attribute(element, name))
          .filter((address) => address !== undefined && isOutside(address))
          .map((address) => `${page.address}: <${element.name}> ${address}`),
      ),
    );
    expect(outside).toEqual([]);
  });

  it('has style files of its own only, which import and fetch nothing from elsewhere', () => {
    const styles = builtFiles().filter((path) => path.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    const addresses = styles.flatMap((path) => {
      const css = readFileSync(join(dist(), path), 'utf8');
      expect(css, path).not.toMatch(/@import/);
      return [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address ?? '');
    });
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^\/(?:_astro|fonts)\//.test(address))).toEqual([]);
  });

  it('has no style outside the style files and nothing that runs inline', () => {
    const found = builtPages().flatMap((page) =>
      page.elements
        .filter(
          (element) =>
            element.name === 'style' ||
            (element.name === 'script' &&
              (attribute(element, 'src') === undefined || textOf(element) !== '')) ||
            Object.keys(element.attributes).some(
              (name) => name === 'style' || name.startsWith('on'),
            ),
        )
        .map((element) => `${page.address}: <${element.name}>`),
    );
    expect(found).toEqual([]);
  });

  it('needs no script: one to search, one to contribute, and one that spares idle stops at tables', () => {
    const scriptsOf = (page: BuiltPage): string[] =>
      named(page, 'script').map((script) => {
        expect(attribute(script, 'type'), page.address).toBe('module');
        return attribute(script, 'src') ?? '';
      });
    const scripts = builtPages().map((page) => ({ page, files: scriptsOf(page) }));
    for (const { files } of scripts) {
      for (const file of files) expect(file).toMatch(/^\/_astro\/[^/]+\.js$/);
    }
    const own = [...SETS.map(searchAddress), ...SETS.map(contributeAddress)];
    const others = scripts.filter(({ page }) => !own.includes(page.address));
    // All that scrolls by itself on the other pages has the same script, and nothing else has any.
    const stops = new Set(others.flatMap(({ files }) => files));
    expect(stops.size).toBe(1);
    for (const { page, files } of scripts) {
      const scrolls = withClass(page, 'table-scroll').length > 0 ? [...stops] : [];
      const rest = files.filter((file) => !stops.has(file));
      expect(
        files.filter((file) => stops.has(file)),
        page.address,
      ).toEqual(scrolls);
      expect(rest.length, page.address).toBe(own.includes(page.address) ? 1 : 0);
    }
  });

  it('forbids everything but its own files on every page', () => {
    for (const page of builtPages()) {
      const policy = named(page, 'meta').find(
        (meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy',
      );
      expect(policy && attribute(policy, 'content'), page.address).toContain("default-src 'self'");
      expect(policy && attribute(policy, 'content')).not.toContain('unsafe');
    }
  });
};
