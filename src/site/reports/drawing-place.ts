import { REPORT_FORMAT } from '../../report/report-format.ts';
import type { ReportRow } from '../../schema/reports.ts';

/** What the bytes of a drawn report depend on besides its document. */
export type DrawingPlace = Pick<ReportRow, 'runtime' | 'processor' | 'format'>;

/**
 * This program on this machine. The bytes depend on the zlib that packs them, which comes with Node and
 * packs otherwise on other processors; the release of Node beside it tells of what else may differ.
 */
export const drawnHere = (): DrawingPlace => {
  const { node, zlib } = process.versions;
  return {
    runtime: `node-${node.split('.')[0]}-zlib-${zlib.toLowerCase()}`,
    processor: process.arch,
    format: REPORT_FORMAT,
  };
};

/** Whether the same document has to give the same bytes in both. */
export const isSamePlace = (a: DrawingPlace, b: DrawingPlace): boolean =>
  a.runtime === b.runtime && a.processor === b.processor && a.format === b.format;
