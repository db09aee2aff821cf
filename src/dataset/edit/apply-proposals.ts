import type { DataFiles } from '../csv/data-files.ts';
import type { Proposal } from '../problems/problem.ts';
import { replaceCells } from './replace-cells.ts';

type CellProposal = Extract<Proposal, { readonly kind: 'cell' }>;

/**
 * The files with every proposal put in its place: cells first, of two for one cell the earlier, then
 * names. Files that are not UTF-8 have no proposals for their cells.
 * @throws RangeError for a place that is not there, or a new name that is taken: a bug of the check
 */
export const applyProposals = (
  files: DataFiles,
  proposals: readonly Proposal[],
): Map<string, Uint8Array> => {
  const applied = new Map(files);
  const cells = proposals.filter((one): one is CellProposal => one.kind === 'cell');
  for (const file of new Set(cells.map((one) => one.file))) {
    const bytes = applied.get(file);
    if (bytes === undefined) throw new RangeError(`no file ${file}`);
    applied.set(
      file,
      replaceCells(
        bytes,
        cells.filter((one) => one.file === file),
      ),
    );
  }
  for (const proposal of proposals) {
    if (proposal.kind !== 'rename') continue;
    const bytes = applied.get(proposal.file);
    if (bytes === undefined || applied.has(proposal.to)) {
      throw new RangeError(`${proposal.file} cannot become ${proposal.to}`);
    }
    applied.delete(proposal.file);
    applied.set(proposal.to, bytes);
  }
  return new Map([...applied].sort(([a], [b]) => (a < b ? -1 : 1)));
};
