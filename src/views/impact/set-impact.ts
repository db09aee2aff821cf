import { changesOf } from '../../dataset/contribution/changes/changed-tables.ts';
import type { SetChanges } from '../../dataset/contribution/changes/compare-ledgers.ts';
import type { HeldRow } from '../../dataset/contribution/changes/held-rows.ts';
import { closedKeys } from '../../dataset/ledger/closed-keys.ts';
import { keyText } from '../../dataset/ledger/key-text.ts';
import type { LedgerRow } from '../../dataset/ledger/ledger.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { withdrawalsOf } from '../../evaluation/record/withdrawals.ts';
import { evaluationChanges, type ResultChange } from '../../evaluation/release-changes.ts';
import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import { reportKey, subjectOf } from '../reports/report-subject.ts';
import type { ReportChange, RowChange, SetImpact } from './impact.ts';
import { type Known, type KnownBase, knownOf } from './known.ts';
import { reportChanges } from './report-changes.ts';
import { rowChanges } from './row-changes.ts';
import { secondLooks } from './second-looks.ts';
import { touchedBy } from './touched.ts';

/** A set before and after. */
export interface SetStates {
  readonly set: string;
  readonly changes: SetChanges;
  readonly base: KnownBase;
  /** Null where it is not there or has an error. */
  readonly after: Tables | null;
}

const LEDGER = (Object.keys(TABLES) as TableName[]).filter((name) => TABLES[name].ledger);

/** Withdrawals that the later state alone has, with the rows of the earlier one that each takes out. */
const withdrawn = (before: Tables, after: Tables): SetImpact['withdrawals'] => {
  const idOf = (row: Tables['withdrawals'][number]): string =>
    JSON.stringify([row.table, row.key, row.key_sha256, row.withdrawn_on, row.decided_by]);
  const known = new Set(before.withdrawals.map(idOf));
  const withdrawals = after.withdrawals.filter((row) => !known.has(idOf(row)));
  if (withdrawals.length === 0) return [];
  const rows = LEDGER.flatMap((table) =>
    (before[table] as unknown as readonly LedgerRow[]).map((row) => ({
      table,
      key: keyText(TABLES[table], row),
      day: row.recorded_on,
    })),
  );
  return withdrawals.map((one) => {
    const isClosed = closedKeys([one]);
    const closed = rows.filter(
      ({ table, key, day }) => day <= one.withdrawn_on && isClosed(table, key) !== undefined,
    );
    const [withdrawal] = withdrawalsOf({ ...after, withdrawals: [one] });
    if (withdrawal === undefined) throw new Error('a withdrawal has a tombstone');
    return { withdrawal, rows: closed.length };
  });
};

/** The territory before its areas; at closing before milestones, these before the years, the last year first. */
const byWeight =
  ({ plan, targets }: Evaluation) =>
  (a: ResultChange, b: ResultChange): number => {
    const places = targets.map(({ id }) => id);
    const weight = ({
      area,
      year,
      milestone,
      target,
      verdict,
    }: ResultChange): readonly number[] => [
      verdict ? 0 : 1,
      area === plan.territoryCode ? 0 : 1,
      year === null && milestone === null ? 0 : 1,
      milestone === null ? 1 : 0,
      -(year ?? 0),
      places.indexOf(target),
      Number(area),
    ];
    const [left, right] = [weight(a), weight(b)];
    const at = left.findIndex((one, i) => one !== right[i]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  };

/** What only the day would explain otherwise is due to what was withdrawn. */
const withdrawnReason = (
  { reasons, subject }: ReportChange,
  withdrawals: SetImpact['withdrawals'],
): ReportChange => ({
  subject,
  reasons: reasons.map((one) =>
    one === 'ngay-chot' && withdrawals.length > 0 ? 'rut-so-lieu' : one,
  ),
});

/** Tells of a report whether an edition that is listed anew tells all that is known of it. */
const isIssued = (
  editions: readonly HeldRow[],
  { release, rowsAfterRelease }: Evaluation,
): ((report: ReportChange) => boolean) => {
  const told =
    rowsAfterRelease > 0 ? [] : editions.filter(({ cells }) => cells.release === release?.id);
  const keys = new Set(
    told.map(({ cells }) =>
      reportKey(subjectOf({ area_code: cells.area_code ?? '', period: cells.period ?? '' })),
    ),
  );
  return ({ subject }) => keys.has(reportKey(subject));
};

/** What the two states make of the set, where both can be evaluated. */
const compared = (
  before: Known,
  after: Known,
  rows: readonly RowChange[],
  editions: readonly HeldRow[],
) => {
  const changes = evaluationChanges(before.evaluation, after.evaluation);
  const sources = new Set(before.evaluation.sources.map(({ id }) => id));
  const figures = changes.figures.map(({ figure }) => figure);
  const withdrawals = withdrawn(before.tables, after.tables);
  const reports = reportChanges(before, after).map((one) => withdrawnReason(one, withdrawals));
  const issued = isIssued(editions, after.evaluation);
  return {
    results: changes.results.toSorted(byWeight(after.evaluation)),
    newSources: after.evaluation.sources.filter(({ id }) => !sources.has(id)),
    secondLooks: secondLooks(changes.figures, after.evaluation),
    touched: touchedBy({ results: changes.results, figures, rows }, after.evaluation),
    withdrawals,
    reports,
    toIssue: reports.filter((report) => !issued(report)),
  };
};

const NOT_COMPARED = {
  results: [],
  newSources: [],
  secondLooks: [],
  touched: { targets: [], units: [] },
  withdrawals: [],
  reports: [],
  toIssue: [],
} as const;

/** What becomes of one set; null where nothing of it changes. */
export const setImpact = ({ set, changes, base, after }: SetStates): SetImpact | null => {
  const isSame = [...changes.values()].every(
    ({ added, changed, lost }) => added.length + changed.length + lost.length === 0,
  );
  if (isSame) return null;
  const [then, now] = [base.known(set), knownOf(set, after)];
  const [reports, releases] = [
    changesOf(changes, TABLES.reports),
    new Set(then?.tables.releases.map((row) => row.release)),
  ];
  const rows = rowChanges(changes, now?.evaluation ?? null, false);
  return {
    set,
    before: then?.evaluation ?? null,
    after: now?.evaluation ?? null,
    rows,
    releases: now?.evaluation.releases.filter(({ id }) => !releases.has(id)) ?? [],
    editions: { listed: reports.added.length, withdrawn: reports.changed.length },
    ...(then !== null && now !== null
      ? compared(then, now, [...rows, ...rowChanges(changes, now.evaluation, true)], reports.added)
      : NOT_COMPARED),
  };
};
