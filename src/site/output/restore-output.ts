import fs from 'node:fs';
import { lastBuildRestored, leftoverRemoved } from '../../text/problems/output-messages.ts';
import { hasCode } from '../model/has-code.ts';
import type { Files } from './files.ts';
import { realPlace } from './output-place.ts';
import { settleOutput } from './put-in-place.ts';
import { abandonedFolders, endWorkFolder, type Settle, workPrefix } from './work-folder.ts';

type Say = (text: string) => void;

/**
 * Ends the working folders with a prefix that builds left which were stopped dead. Those of builds
 * that still run stay.
 */
export const endAbandoned = (prefix: string, settle: Settle, say: Say, files: Files = fs): void => {
  for (const folder of abandonedFolders(prefix, files)) {
    try {
      if (endWorkFolder(folder, settle, say, files)) say(leftoverRemoved(folder));
    } catch (error) {
      // Another build found it too and was faster.
      if (!hasCode(error, 'ENOENT')) throw error;
    }
  }
};

/**
 * Puts right what builds left at a place that were stopped dead: the last whole build is put back
 * where none stands, and what they had not finished is removed.
 * @param out absolute path; links are followed
 * @param say receives what was done, a sentence each
 */
export const restoreOutput = (out: string, say: Say, files: Files = fs): void => {
  const place = realPlace(out);
  const settle = settleOutput(place, () => say(lastBuildRestored(place)));
  endAbandoned(workPrefix(place), settle, say, files);
};
