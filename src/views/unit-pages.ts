import type { Evaluation, UnitVersion } from '../evaluation/record/evaluation.ts';
import { unitCode } from '../evaluation/record/unit-code.ts';
import { byCode } from '../schema/code-order.ts';
import { keepsUnit } from '../schema/unit-changes.ts';
import { unitAddress } from './addresses/addresses.ts';
import { indexOf } from './evaluation-index.ts';

/**
 * What one page of units is about: the versions of a code that the plan looks at, or those of another unit that
 * got the code after closing. The results of the first must not stand under the name of the second.
 */
export interface UnitPage {
  readonly code: string;
  /** The last part of its address: the code, or "15-tu-2025-07-01". */
  readonly slug: string;
  /** Oldest first. */
  readonly versions: readonly [UnitVersion, ...UnitVersion[]];
  /** The newest of the versions, after which the page is called. */
  readonly unit: UnitVersion;
  /** Whether it is about a unit that began after closing under a code that stood for another until then. */
  readonly isLater: boolean;
}

interface Pages {
  /** In the order of codes; of one code the page of the earlier unit first. */
  readonly all: readonly UnitPage[];
  readonly byRef: ReadonlyMap<string, UnitPage>;
  readonly byCode: ReadonlyMap<string, UnitPage>;
}

const known = new WeakMap<Evaluation, Pages>();

/** The last day on which any target is judged. */
const closingOf = ({ targets, plan }: Evaluation): string =>
  targets
    .map(({ closingDate }) => closingDate)
    .sort()
    .at(-1) ?? plan.periodEnd;

const goesOn = (before: UnitVersion | undefined, version: UnitVersion): boolean =>
  version.from.some(({ unit, changes }) => unit === before?.ref && keepsUnit(changes));

const pageOf = (
  code: string,
  versions: readonly UnitVersion[],
  isLater: boolean,
): readonly UnitPage[] => {
  const [first, ...others] = versions;
  if (first === undefined) return [];
  return [
    {
      code,
      slug: isLater ? `${code}-tu-${first.validFrom}` : code,
      versions: [first, ...others],
      unit: others.at(-1) ?? first,
      isLater,
    },
  ];
};

const buildPages = (evaluation: Evaluation): Pages => {
  const closing = closingOf(evaluation);
  const codes = [...new Set(evaluation.units.map(({ code }) => code))].sort(byCode);
  const all = codes.flatMap((code) => {
    const versions = indexOf(evaluation).versions(code);
    const later = versions.findIndex(
      (version, at) => at > 0 && version.validFrom > closing && !goesOn(versions[at - 1], version),
    );
    const end = later === -1 ? versions.length : later;
    return [
      ...pageOf(code, versions.slice(0, end), false),
      ...pageOf(code, versions.slice(end), true),
    ];
  });
  return {
    all,
    byRef: new Map(all.flatMap((page) => page.versions.map(({ ref }) => [ref, page]))),
    byCode: new Map(all.toReversed().map((page) => [page.code, page])),
  };
};

const pagesOf = (evaluation: Evaluation): Pages => {
  const pages = known.get(evaluation) ?? buildPages(evaluation);
  known.set(evaluation, pages);
  return pages;
};

/** Every page about units, in the order of codes. */
export const unitPages = (evaluation: Evaluation): readonly UnitPage[] => pagesOf(evaluation).all;

/**
 * The page that a version of a unit stands on; of a bare code, or of a version that is not listed, the first page
 * of the code. Undefined for a code that is not known.
 */
export const unitPage = (ref: string, evaluation: Evaluation): UnitPage | undefined => {
  const pages = pagesOf(evaluation);
  return pages.byRef.get(ref) ?? pages.byCode.get(unitCode(ref));
};

/** The address of that page; of a code that is not known, that of the page it would have. */
export const unitPageAddress = (ref: string, evaluation: Evaluation): string =>
  unitAddress(evaluation.set, unitPage(ref, evaluation)?.slug ?? ref);
