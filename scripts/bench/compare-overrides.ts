/**
 * Measured process: draws the same reports with all overrides of pdfmake and without one of them, in
 * turn, for each that only buys speed or size.
 * Arguments: data, the date of today, the set.
 */

import { join } from 'node:path';
import { REPOSITORY } from '../../src/site/model/repository.ts';
import { HELD_TO } from './held-to.ts';
import { type OverridePair, overrideText } from './override-text.ts';
import { PDF_OVERRIDES } from './pdf-overrides.ts';
import { type ChildReport, sayReport, startPhases } from './phases.ts';
import { runChild } from './run-child.ts';

/** A busy machine falsifies one run, hardly the middle of several pairs next to one another. */
const PAIRS = 3;

const { phases, phase } = startPhases(() => performance.now());
const args = process.argv.slice(2);

const measured = async (...without: readonly string[]): Promise<ChildReport> => {
  const path = join(REPOSITORY, 'scripts/bench/measure-override.ts');
  const { output } = await runChild(path, [...args, ...without], HELD_TO);
  return JSON.parse(output) as ChildReport;
};

const details: string[] = [];
let note = '';
for (const name of Object.keys(PDF_OVERRIDES)) {
  const pairs: OverridePair[] = [];
  for (let i = 0; i < PAIRS; i += 1) {
    const whole = await phase('với mọi phần', () => measured());
    pairs.push({ whole, without: await phase('bớt một phần', () => measured(name)) });
    note = whole.note;
  }
  details.push(overrideText(name, pairs));
}
sayReport(phases, note, { details });
