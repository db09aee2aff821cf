import { describe, expect, it } from 'vitest';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import { FULL } from '../fixtures/extent.ts';
import { PROMISES } from '../promises/index.ts';
import { pdfs } from '../promises/pdfs.ts';
import { attribute, builtFiles, builtPages, named, withClass } from './pages.ts';

describe('the site', () => {
  for (const promise of PROMISES) promise();
});

describe('there is enough for the promises to be about', () => {
  const pages = builtPages();
  const count = (...names: readonly string[]): number =>
    pages.flatMap((page) => named(page, ...names)).length;

  it.each([
    ['tables', count('table'), 100],
    ['links', count('a'), 1000],
    ['statuses', pages.flatMap((page) => withClass(page, 'status')).length, 50],
    ['captions of drawings', count('figcaption'), 10],
    [
      'drawings with a name',
      pages.flatMap((page) => named(page, 'svg')).filter((svg) => attribute(svg, 'role') === 'img')
        .length,
      50,
    ],
    [
      'pages of made-up figures',
      pages.filter(({ address }) => /^.minh-hoa/.test(address)).length,
      200,
    ],
    [
      'pages of real figures',
      pages.filter(({ address }) => !/^.minh-hoa/.test(address)).length,
      200,
    ],
    ['CSV files', builtFiles().filter((path) => path.endsWith('.csv')).length, 50],
  ])('%s', (_, found, least) => {
    expect(found).toBeGreaterThan(least);
  });
});

/** Of a territory or a part of it, of a year or the whole period, a first edition or a later one. */
const kindOf = ({ area, evaluation, subject, number }: ReportEdition): string => {
  const isWhole = area.code === evaluation.plan.territoryCode;
  return `${isWhole} ${subject.year === null} ${number}`;
};

// One report of each kind; every PDF is read where the data of the repository are looked at.
pdfs((editions) =>
  FULL
    ? editions
    : editions.filter(
        (edition, index) => editions.findIndex((one) => kindOf(one) === kindOf(edition)) === index,
      ),
);
