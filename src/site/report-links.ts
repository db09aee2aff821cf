import { inYear } from '../text/dates.ts';
import type { FileLink } from './file-link.ts';
import { fileSize } from './file-size.ts';
import type { SetModel } from './model.ts';

/** The annual reports of a set, newest first. */
export const reportLinks = ({ reports }: SetModel): FileLink[] =>
  [...reports]
    .sort(([a], [b]) => b - a)
    .map(([year, { address, bytes }]) => ({
      href: address,
      label: `Báo cáo ${inYear(year)}`,
      format: 'PDF',
      size: fileSize(bytes.length),
    }));
