import { aggregatesTable } from './aggregates.ts';
import { clarityTable } from './clarity.ts';
import { dueDatesTable } from './due-dates.ts';
import { indicatorsTable } from './indicators.ts';
import { inferencesTable } from './inferences.ts';
import { issuingBodyTable } from './issuing-body.ts';
import { measureProgressTable } from './measure-progress.ts';
import { measuresTable } from './measures.ts';
import { milestonesTable } from './milestones.ts';
import { planTable } from './plan.ts';
import { readingsTable } from './readings.ts';
import { releasesTable } from './releases.ts';
import { reportsTable } from './reports.ts';
import { requestsTable } from './requests.ts';
import { settingsTable } from './settings.ts';
import { sourceTracesTable } from './source-traces.ts';
import { sourcesTable } from './sources.ts';
import type { Row } from './table.ts';
import { targetsTable } from './targets.ts';
import { unitAliasesTable } from './unit-aliases.ts';
import { unitChangesTable } from './unit-changes.ts';
import { unitTilesTable } from './unit-tiles.ts';
import { unitsTable } from './units.ts';
import { valuesTable } from './values.ts';
import { type WithdrawalRow, withdrawalsTable } from './withdrawals.ts';

/** Every table of the data contract, in the order in which the dictionary lists them. */
export const TABLES = {
  units: unitsTable,
  'unit-aliases': unitAliasesTable,
  'unit-changes': unitChangesTable,
  'unit-tiles': unitTilesTable,
  plan: planTable,
  'issuing-body': issuingBodyTable,
  indicators: indicatorsTable,
  targets: targetsTable,
  readings: readingsTable,
  milestones: milestonesTable,
  clarity: clarityTable,
  inferences: inferencesTable,
  measures: measuresTable,
  values: valuesTable,
  aggregates: aggregatesTable,
  'measure-progress': measureProgressTable,
  'due-dates': dueDatesTable,
  requests: requestsTable,
  sources: sourcesTable,
  'source-traces': sourceTracesTable,
  withdrawals: withdrawalsTable,
  releases: releasesTable,
  reports: reportsTable,
  settings: settingsTable,
} as const;

export type TableName = keyof typeof TABLES;

export type RowOf<N extends TableName> = Row<(typeof TABLES)[N]>;

/** A row that refers to one that was withdrawn: it waits until what it refers to is there again. */
export interface SetAside {
  readonly table: TableName;
  readonly row: RowOf<TableName>;
  /** The withdrawal it waits for. */
  readonly withdrawal: WithdrawalRow;
}

/** A sealed row that is gone: of which release it was, and what took it. */
export interface TakenOut {
  /** The release that sealed it. */
  readonly release: RowOf<'releases'>;
  readonly withdrawal: WithdrawalRow;
}

/** All rows of one set, by table. Withdrawn rows are in none of them. */
export type Tables = { readonly [N in TableName]: readonly RowOf<N>[] } & {
  /** Rows that are in no table because of a withdrawal; absent where there is none. */
  readonly setAside?: readonly SetAside[];
  /** What withdrawals took out of sealed releases, row by row; absent before it is known, and of former days. */
  readonly takenOut?: readonly TakenOut[];
};
