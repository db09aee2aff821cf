import { type DataFiles, layOut } from '../../dataset/csv/data-files.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import type { BaseData } from '../../views/contribution/base-data.ts';

/** What the page of contributions is told of a set. */
interface ContributionDataParts {
  readonly set: string;
  /** The last day of which anything was recorded. */
  readonly asOf: string;
  /** All files of the data folder; they passed the checks, so that all are UTF-8. */
  readonly files: DataFiles;
  readonly settings: SiteSettings;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** Every file that the set is read from, byte for byte: the page checks as the command does. */
export const contributionData = ({ set, asOf, files, settings }: ContributionDataParts): string => {
  const texts = layOut(files, set).files.map(({ file, bytes }) => [file, decoder.decode(bytes)]);
  const data: BaseData = {
    format: 1,
    set,
    asOf,
    basePath: settings.basePath,
    files: Object.fromEntries(texts),
  };
  return `${JSON.stringify(data)}\n`;
};
