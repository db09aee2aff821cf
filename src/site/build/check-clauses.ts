import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anchorMissing } from '../../text/problems/build-messages.ts';
import { planAddress } from '../../views/addresses/addresses.ts';
import { idsIn, missingAnchors } from '../content/clause-anchors.ts';
import type { SiteModel } from '../model/model.ts';
import { DataError } from '../model/user-error.ts';

/**
 * Checks the rendered text of the plan: every clause that a target or a task refers to has its
 * anchor there.
 * @param out folder with the rendered pages
 * @throws UserError that names every clause without an anchor
 */
export const checkClauses = async ({ sets }: SiteModel, out: string): Promise<void> => {
  const texts = new Set<string>();
  for (const { set, evaluation } of sets) {
    const html = await readFile(join(out, planAddress(set), 'index.html'), 'utf8');
    for (const { clause, neededBy } of missingAnchors(evaluation, idsIn(html))) {
      texts.add(anchorMissing(clause, neededBy));
    }
  }
  if (texts.size > 0) throw new DataError([...texts].join('\n'));
};
