import type { Problem } from '../../dataset/problems/problem.ts';
import type { Tables } from '../../schema/index.ts';
import { clauseMissing } from '../texts/clause-missing.ts';
import { reportSameAddress } from './report-same-address.ts';

/**
 * What is wrong with a set although each of its tables is sound.
 * @param anchors those of the text of the plan; null where no texts are looked at
 */
export const fitsTogether = (tables: Tables, anchors: ReadonlySet<string> | null): Problem[] => [
  ...(anchors === null ? [] : clauseMissing(tables, anchors)),
  ...reportSameAddress(tables),
];
