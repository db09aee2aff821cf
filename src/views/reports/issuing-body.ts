import { listCell } from '../../dataset/cells/list-cell.ts';
import { inForce } from '../../dataset/ledger/ledger.ts';
import { TABLES, type Tables } from '../../schema/index.ts';
import type { IssuingBody } from './report-subject.ts';

/** The body that issued formal reports as known on a day; null where none was recorded by then. */
export const issuingBodyOn = (tables: Tables, date: string): IssuingBody | null => {
  const rows = tables['issuing-body'].filter(({ recorded_on }) => recorded_on <= date);
  const [row] = inForce(TABLES['issuing-body'], rows);
  if (row === undefined) return null;
  const { superior, name, symbol, place, addressees, recipients, capacity } = row;
  return {
    superior,
    name,
    symbol,
    place,
    addressees: listCell(addressees),
    recipients: listCell(recipients),
    capacity: listCell(capacity),
  };
};
