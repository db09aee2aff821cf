import type { SetModel } from '../model/model.ts';
import { fileSize } from './file-size.ts';

/** A link to a file, as the list of files shows it. */
export interface FileLink {
  readonly href: string;
  readonly label: string;
  readonly format: 'CSV' | 'JSON' | 'JSON Schema' | 'PDF' | 'XLSX' | 'ZIP' | 'Atom' | 'TXT';
  /** Null where it is not known. */
  readonly size: string | null;
  readonly note?: string;
}

/** A link to one of the files of a set; throws if the set has no such file. */
export const downloadLink = (
  site: SetModel,
  href: string,
  label: string,
  format: FileLink['format'],
): FileLink => {
  const file = site.downloads.find(({ address }) => address === href);
  if (file === undefined) throw new Error(`No file is made for ${href}.`);
  return { href, label, format, size: fileSize(file.bytes.length) };
};
