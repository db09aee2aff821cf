import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import type { Letter } from '../../src/site/model/letter.ts';
import type { SetModel } from '../../src/site/model/model.ts';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import type { Specimen } from '../../src/site/model/specimen.ts';
import { SETS } from './pages.ts';
import { site } from './site.ts';

const files = await readDataFolder(site().data);

/** Later than any row, so that none is "in the future". */
const { model } = loadModel(files, { sets: SETS, today: '2099-12-31' });

const modelOf = (set: string): SetModel => {
  const own = model?.sets.find((site) => site.set === set);
  if (own === undefined) throw new Error(`There is no set ${set}.`);
  return own;
};

/** The editions of a set as the built site has them, made again from its data. */
export const editionsOf = (set: string): readonly ReportEdition[] => modelOf(set).reports;

/** Its letters that ask for missing figures, made again, without their files. */
export const lettersIn = (set: string): readonly Letter[] => modelOf(set).letters;

/** Its specimen of a formal report, made again, without its file; null where it has none. */
export const specimenIn = (set: string): Specimen | null => modelOf(set).specimen;
