import { TABLES } from '../../../schema/index.ts';
import { changesOf } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import type { ChangedRow } from '../changes/pair-changes.ts';
import { namesAddress } from '../changes/public-address.ts';
import { changeFindings, lostFinding } from '../changes/row-facts.ts';

/** What is listed of the file of an edition. */
const FILE = ['inputs_sha256', 'text_sha256', 'pdf_sha256', 'runtime', 'processor', 'format'];

/** Until the site has an address an edition is listed anew under its number, with what goes into its file. */
const RELISTED = new Set([...FILE, 'reasons', 'nonce']);

/** What the withdrawal of a row of it leaves of an edition. */
const WITHDRAWN = new Set(['withdrawn', 'withdrawn_on', 'nonce']);

/** Whether an edition is listed otherwise as commands do it: with its hashes, or after a withdrawal. */
const isByCommand = ({ was, is, columns }: ChangedRow, isPublic: boolean): boolean => {
  const only = (names: ReadonlySet<string>): boolean => columns.every((name) => names.has(name));
  if (columns.includes('withdrawn')) return only(WITHDRAWN) && is.cells.nonce === '';
  if (!isPublic) return only(RELISTED);
  return was.cells.pdf_sha256 === '' && only(new Set(FILE));
};

/** An edition that everybody sees is listed otherwise, or no longer. */
export const baseEditionChanged: ContributionCheck = {
  id: 'base-edition-changed',
  level: 'error',
  run: ({ base, changes, set }) => {
    const { changed, lost } = changesOf(changes, TABLES.reports);
    const isPublic = namesAddress(base, set);
    return [
      ...changed.filter((row) => !isByCommand(row, isPublic)).flatMap(changeFindings),
      ...lost.map(lostFinding),
    ];
  },
};
