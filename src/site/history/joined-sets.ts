import type { DataFiles } from '../../dataset/read-dataset.ts';
import { PUBLISHED } from '../../schema/sets.ts';
import { setsIn } from '../build/data-folder.ts';

/**
 * Sets that are looked at where data are joined with a base: those that are there, and the published one, which
 * may not be taken away; a set that was made may.
 */
export const joinedSets = (base: DataFiles, joined: DataFiles): string[] => {
  const kept = setsIn(base).filter((set) => set === PUBLISHED);
  return [...new Set([...kept, ...setsIn(joined)])];
};
