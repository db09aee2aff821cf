import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ENGLISH_ILLUSTRATIVE_NOTICE } from '../../src/text/english/english-notices.ts';
import { ILLUSTRATIVE_NOTICE } from '../../src/text/names/notices.ts';
import { englishAddress } from '../../src/views/addresses/addresses.ts';
import {
  attribute,
  type BuiltPage,
  builtFiles,
  builtPages,
  dist,
  named,
  textOf,
  withClass,
} from '../site/pages.ts';

const isIllustrative = (page: BuiltPage): boolean => page.address.startsWith('/minh-hoa/');

const isNoindex = (page: BuiltPage): boolean =>
  named(page, 'meta').some(
    (meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content') === 'noindex',
  );

/** The notice in the language of a page. */
const noticeOf = ({ address }: BuiltPage): string =>
  address.startsWith(englishAddress('illustrative'))
    ? ENGLISH_ILLUSTRATIVE_NOTICE
    : ILLUSTRATIVE_NOTICE;

/** Figures that are made up say so wherever they stand, and never stand among real ones. */
export const setsApart = (): void => {
  const illustrative = builtPages().filter(isIllustrative);
  const published = builtPages().filter((page) => !isIllustrative(page));

  it('marks every illustrative page: band, title, noindex', () => {
    for (const page of illustrative) {
      const notice = noticeOf(page);
      expect(withClass(page, 'set-notice').map(textOf), page.address).toEqual([notice]);
      expect(named(page, 'title').map(textOf)[0], page.address).toContain(notice);
      expect(isNoindex(page), page.address).toBe(true);
    }
  });

  it('marks every drawing of the illustrative set and every figure in its caption', () => {
    const drawings = illustrative.flatMap((page) =>
      named(page, 'svg').filter((svg) => attribute(svg, 'role') === 'img'),
    );
    for (const drawing of drawings)
      expect(textOf(drawing).replaceAll(' ', '')).toContain(
        ILLUSTRATIVE_NOTICE.replaceAll(' ', ''),
      );
    const captions = illustrative.flatMap((page) => named(page, 'figcaption'));
    for (const caption of captions) expect(textOf(caption)).toContain(ILLUSTRATIVE_NOTICE);
  });

  it('marks every file of the illustrative set that was made from its results', () => {
    const files = builtFiles().filter((path) =>
      /^minh-hoa\/so-lieu\/muc-tieu\/.*\.csv$/.test(path),
    );
    for (const path of files) {
      const [, ...rows] = readFileSync(join(dist(), path), 'utf8').trimEnd().split('\r\n');
      for (const row of rows) expect(row.endsWith(`,${ILLUSTRATIVE_NOTICE}`), path).toBe(true);
    }
  });

  it('never marks a published page and never shows it a figure that is not real', () => {
    for (const page of published) {
      expect(page.html.includes(ILLUSTRATIVE_NOTICE), page.address).toBe(false);
      expect(page.html.includes(ENGLISH_ILLUSTRATIVE_NOTICE), page.address).toBe(false);
      expect(isNoindex(page), page.address).toBe(false);
      expect(page.html.includes('observations/illustrative'), page.address).toBe(false);
    }
  });
};
