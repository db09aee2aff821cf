import type { DataFiles } from '../../dataset/csv/data-files.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { Tables } from '../../schema/index.ts';
import { clauseMissing } from '../texts/clause-missing.ts';
import { editionNames } from './edition-names.ts';
import { reportFile } from './report-file.ts';
import { reportSameAddress } from './report-same-address.ts';

/** A set whose tables are sound, each by itself. */
export interface SoundSet {
  readonly set: string;
  readonly tables: Tables;
  /** All files of the data folder. */
  readonly files: DataFiles;
}

/**
 * What is wrong with a set although each of its tables is sound.
 * @param anchors those of the text of the plan; null where no texts are looked at
 */
export const fitsTogether = (
  { set, tables, files }: SoundSet,
  anchors: ReadonlySet<string> | null,
): Problem[] => {
  const names = editionNames(tables);
  return [
    ...(anchors === null ? [] : clauseMissing(tables, anchors)),
    ...reportSameAddress(names),
    ...reportFile(names, files, set),
  ];
};
