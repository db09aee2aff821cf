import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import type { Table } from '../../text/format/table.ts';
import { areaYearsTable } from '../../text/tables/area-years-table.ts';
import { areasTable } from '../../text/tables/areas-table.ts';
import { unitStatesTable } from '../../text/tables/unit-states-table.ts';
import { yearsTable } from '../../text/tables/years-table.ts';
import { dataAddress } from '../../views/addresses/addresses.ts';
import type { SetModel } from '../model/model.ts';
import type { SiteFile } from '../model/site-file.ts';
import { downloadLink, type FileLink } from './file-link.ts';
import { tableFile } from './table-file.ts';

/** A table of a target's page as a file of its own. */
interface TargetFile {
  readonly address: string;
  readonly table: Table;
}

/** All tables of a target, whether they have rows or not. */
const targetTables = (target: TargetEvaluation, evaluation: Evaluation): TargetFile[] => {
  const address = (name: string): string =>
    `${dataAddress(evaluation.set)}muc-tieu/${target.id}-${name}.csv`;
  return [
    { address: address('qua-cac-nam'), table: yearsTable(target, evaluation) },
    { address: address('dia-ban-qua-cac-nam'), table: areaYearsTable(target, evaluation) },
    ...(target.areas.length === 0
      ? []
      : [{ address: address('theo-dia-ban'), table: areasTable(target, null, evaluation) }]),
    { address: address('tung-don-vi'), table: unitStatesTable(target, null, evaluation) },
  ];
};

const hasRows = ({ table }: TargetFile): boolean => table.rows.length > 0;

/**
 * The tables of every target's page as CSV files. One that has lost its rows by a correction or a withdrawal is
 * there with its head alone, as long as its address is promised.
 * @param promised addresses that have to answer
 */
export const targetFiles = (
  evaluation: Evaluation,
  promised: ReadonlySet<string> = new Set(),
): SiteFile[] =>
  evaluation.targets.flatMap((target) =>
    targetTables(target, evaluation)
      .filter((file) => hasRows(file) || promised.has(file.address))
      .map(({ address, table }) => tableFile(address, table, evaluation)),
  );

/** The link to the file of a target's units at closing; null where it has none. */
export const unitStatesLink = (site: SetModel, target: TargetEvaluation): FileLink | null => {
  const file = targetTables(target, site.evaluation).at(-1);
  return file === undefined || !hasRows(file)
    ? null
    : downloadLink(site, file.address, file.table.caption, 'CSV');
};

/** Links to the files of one target, in the order of the tables on its page. */
export const targetFileLinks = (site: SetModel, target: TargetEvaluation): FileLink[] =>
  targetTables(target, site.evaluation)
    .filter(hasRows)
    .map(({ address, table }) => downloadLink(site, address, table.caption, 'CSV'));
