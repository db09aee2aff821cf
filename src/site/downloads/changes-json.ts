import type { Evaluation, Result } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { ILLUSTRATIVE_NOTICE } from '../../text/names/notices.ts';
import { releaseChangesAddress } from '../../views/addresses/data-addresses.ts';
import type { SiteFile } from '../model/site-file.ts';

const resultOf = (result: Result | null) =>
  result === null
    ? null
    : {
        referenceDate: result.referenceDate,
        status: result.status,
        statusRange: result.statusRange,
        n: result.n,
        met: result.met,
        stated: result.stated,
        inferred: result.inferred,
        notMet: result.notMet,
        unknown: result.unknown,
        quantity: result.quantity,
      };

const changesOf = ({ release, since, tables, rows, figures, results }: ReleaseChanges) => ({
  release,
  since,
  tables,
  rows,
  figures: figures.map(({ figure, replaces }) => ({ figure, replaces })),
  results: results.map(({ before, after, ...change }) => ({
    ...change,
    before: resultOf(before),
    after: resultOf(after),
  })),
});

/** What each release brought, for programs; figures and results as in `evaluation.json`. */
export const changesJson = (
  history: readonly ReleaseChanges[],
  { set, illustrative }: Evaluation,
): SiteFile => {
  const content = {
    ...(illustrative ? { notice: ILLUSTRATIVE_NOTICE } : {}),
    set,
    releases: history.map(changesOf),
  };
  return {
    address: releaseChangesAddress(set),
    bytes: new TextEncoder().encode(`${JSON.stringify(content)}\n`),
  };
};
