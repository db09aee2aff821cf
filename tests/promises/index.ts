import { addresses } from './addresses.ts';
import { dataPackage } from './data-package.ts';
import { downloads } from './downloads.ts';
import { guides } from './guides.ts';
import { html } from './html.ts';
import { letters } from './letters.ts';
import { links } from './links.ts';
import { noBreakSpaces } from './no-break-spaces.ts';
import { numbers } from './numbers.ts';
import { selfContained } from './self-contained.ts';
import { setsApart } from './sets-apart.ts';
import { statedOrInferred } from './stated-or-inferred.ts';
import { structure } from './structure.ts';
import { traces } from './traces.ts';
import { weight } from './weight.ts';

/**
 * What every site keeps that is built from data and texts without errors, whatever stands in them:
 * each registers the tests that prove it of the site of the run. Promises that need a browser or read
 * PDFs are in `in-browser.ts` and `pdfs.ts`.
 */
export const PROMISES: readonly (() => void)[] = [
  structure,
  html,
  links,
  addresses,
  selfContained,
  setsApart,
  noBreakSpaces,
  letters,
  weight,
  numbers,
  downloads,
  dataPackage,
  guides,
  traces,
  statedOrInferred,
];
