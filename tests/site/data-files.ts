import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { dist } from './pages.ts';

/** A file of the built site, by its address. */
export const bytesAt = (address: string): Buffer => readFileSync(join(dist(), address));

export const textAt = (address: string): string => bytesAt(address).toString('utf8');

/** A published table: its header and its rows by column. */
export const tableAt = (address: string): { header: string[]; rows: Record<string, string>[] } => {
  const { data, meta } = Papa.parse<Record<string, string>>(
    textAt(address).replace(/^\uFEFF/, ''),
    {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    },
  );
  return { header: meta.fields ?? [], rows: data };
};
