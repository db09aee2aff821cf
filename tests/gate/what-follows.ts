import Papa from 'papaparse';
import { type DataFiles, fileForNewRows } from '../../src/dataset/csv/data-files.ts';
import { appendRows } from '../../src/dataset/edit/append-rows.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../src/dataset/seal/seal.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { pastEvaluations } from '../../src/evaluation/past-evaluations.ts';
import { checkText } from '../../src/report/pdf/content/check-text.ts';
import { TABLES, type TableName } from '../../src/schema/index.ts';
import { reportsTable } from '../../src/schema/reports.ts';
import { PUBLISHED } from '../../src/schema/sets.ts';
import { setsIn } from '../../src/site/build/data-folder.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import { checkSite } from '../../src/site/gate/check-site.ts';
import type { SiteModel } from '../../src/site/model/model.ts';
import { newEditions } from '../../src/site/reports/new-editions.ts';
import { reportFiles } from '../../src/site/reports/report-files.ts';
import { jsonTableAddress, sourceTableAddress } from '../../src/views/addresses/data-addresses.ts';
import { TODAY } from '../fixtures/data-files.ts';
import type { Folders } from './mutations.ts';

const RELEASE = { release: 'thu', cutOff: '2025-07-19', title: 'Bản thử', note: '' };

/** The errors that the gate names; null where it lets the folders pass. */
const refusedBy = ({ files, texts }: Folders): readonly string[] | null => {
  const { tables, problems } = checkSite({
    files,
    texts,
    belongTogether: true,
    sets: setsIn(files),
    today: TODAY,
  });
  if (tables !== null) return null;
  return problems.filter(({ level }) => level === 'error').map(({ check }) => check);
};

/** The published set sealed in a release, with the reports of the whole territory and of each district. */
const released = (files: DataFiles): DataFiles => {
  const tablesOf = (given: DataFiles) => {
    const { tables } = readDataset(given, { set: PUBLISHED, today: TODAY });
    if (tables === null) throw new Error('sealed, the data has an error');
    return tables;
  };
  const sealed = new Map([
    ...files,
    ...sealRelease(tablesOf(files), PUBLISHED, RELEASE, files).files,
  ]);
  const tables = tablesOf(sealed);
  const { rows } = newEditions(
    tables,
    pastEvaluations(tables, evaluate(tables, { set: PUBLISHED })),
    {
      release: RELEASE.release,
      issuedOn: TODAY,
      note: '',
      siteAddress: '',
      publisher: '',
      nonce: () => '00112233445566778899aabbccddeeff',
      wanted: ({ year }) => year === null || year === 2024,
    },
  );
  const list = fileForNewRows(sealed, reportsTable, PUBLISHED);
  return new Map([...sealed, [list, appendRows(reportsTable, sealed.get(list), rows)]]);
};

/**
 * Different rows of a table as another program counts them, parts together: copies are one row, blank ones do
 * not count.
 */
const rowsIn = (files: readonly Uint8Array[]): number =>
  new Set(
    files.flatMap((bytes) => {
      const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
      const { data } = Papa.parse<string[]>(text, {
        delimiter: ',',
        newline: '\n',
        skipEmptyLines: true,
      });
      const [header = [], ...rows] = data;
      return rows
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) => JSON.stringify(header.map((_, column) => row[column] ?? '')));
    }),
  ).size;

const sourcesOf = (files: DataFiles, name: TableName, set: string): Uint8Array[] => {
  const { group } = TABLES[name];
  const stem = `${group === 'observations' ? `observations/${set}` : group}/${name}`;
  return [...files]
    .filter(
      ([path]) => path === `${stem}.csv` || (path.startsWith(`${stem}/`) && path.endsWith('.csv')),
    )
    .map(([, bytes]) => bytes);
};

/** Tables of which a row is missing in the file for readers, or in its JSON. */
const lostRows = ({ sets }: SiteModel, files: DataFiles): string[] =>
  sets.flatMap(({ set, downloads }) =>
    (Object.keys(TABLES) as TableName[]).flatMap((name) => {
      const sources = sourcesOf(files, name, set);
      if (sources.length === 0) return [];
      const at = (address: string) => downloads.find((file) => file.address === address)?.bytes;
      const csv = at(sourceTableAddress(set, name));
      const json = at(jsonTableAddress(set, name));
      const rows = [
        rowsIn(sources),
        csv === undefined ? -1 : rowsIn([csv]),
        json === undefined ? -1 : JSON.parse(new TextDecoder().decode(json)).rows.length,
      ];
      return new Set(rows).size === 1 ? [] : [`${set}/${name}: ${rows.join(', ')}`];
    }),
  );

/** Addresses that two files have, whatever the case of their letters; and parts that no disk takes. */
const badAddresses = ({ sets, common }: SiteModel): string[] => {
  const addresses = [
    ...common.map(({ address }) => address),
    ...sets.flatMap(({ downloads, reports }) => [
      ...[...downloads, ...reportFiles(reports)].map(({ address }) => address),
      ...reports.flatMap(({ address, pdfAddress }) => [address, pdfAddress]),
    ]),
  ];
  const seen = new Set<string>();
  return addresses.filter((address) => {
    const key = address.toLowerCase();
    const isTaken = seen.has(key);
    seen.add(key);
    const isLong = address.split('/').some((part) => Buffer.byteLength(part) > 255);
    return isTaken || isLong || /[#?%\s"<>]/.test(address);
  });
};

/** What came of folders: which checks refused them, or what went wrong although none did. */
export type Outcome =
  | { readonly refused: readonly string[] }
  | { readonly wrong: readonly string[] };

/**
 * Follows folders through the gate and, where it lets them pass, through everything before drawing: a
 * release, editions, the gate again, evaluation, downloads, the document of each report.
 */
export const whatFollows = (folders: Folders): Outcome => {
  const refused = refusedBy(folders);
  if (refused !== null) return { refused };
  const files = released(folders.files);
  const again = refusedBy({ ...folders, files });
  if (again !== null) return { wrong: again.map((check) => `sealed: ${check}`) };
  const { model } = loadModel(files, { sets: setsIn(files), today: TODAY, texts: folders.texts });
  if (model === null) return { wrong: ['no model'] };
  for (const { document } of model.sets.flatMap(({ reports }) => reports)) checkText(document());
  const reports = model.sets.flatMap((set) => set.reports).length;
  return {
    wrong: [
      ...(reports === 0 ? ['no report was made'] : []),
      ...lostRows(model, files),
      ...badAddresses(model),
    ],
  };
};
