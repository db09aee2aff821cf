import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../src/dataset/seal/seal.ts';
import type { Tables } from '../../src/schema/index.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import type { SiteModel } from '../../src/site/model/model.ts';
import { soundFiles, TODAY, withText } from '../fixtures/data-files.ts';

const REPORTS = 'observations/published/reports.csv';

const HEADER = 'area_code,period,edition,release,issued_on,note';

/** Editions of three reports: one of them is issued again from the second release. */
export const EDITIONS: readonly string[] = [
  '04,2024,1,2024-06,2025-01-02,',
  '041,ca-giai-doan,1,2024-06,2025-07-01,',
  '04,2024,2,2025-03,2025-04-02,Thêm báo cáo năm 2024',
  '042,2023,1,2025-03,2025-04-02,',
];

/** The sound data with a list of reports. */
export const filesWithReports = (
  rows: readonly string[] = EDITIONS,
  files: DataFiles = soundFiles(),
): Map<string, Uint8Array> =>
  withText(files, REPORTS, [HEADER, ...rows].map((row) => `${row}\n`).join(''));

/** The model of the published set of these files; throws where they do not pass the checks. */
export const modelOf = (files: DataFiles): SiteModel => {
  const { model, problems } = loadModel(files, { sets: ['published'], today: TODAY });
  if (model === null) throw new Error(JSON.stringify(problems[0]));
  return model;
};

/** The files with a body that issues formal reports, recorded on a day. */
export const withBody = (files: DataFiles, recordedOn: string): Map<string, Uint8Array> =>
  withText(
    files,
    'plan/issuing-body.csv',
    'plan,superior,name,symbol,place,addressees,recipients,capacity,recorded_on,reason,note\n' +
      `ke-hoach-1,,Ủy ban nhân dân tỉnh Sơn Hà,BC-UBND,Sơn Hà,Tỉnh ủy; HĐND tỉnh,"Như trên; Lưu: VT, NC",TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH,${recordedOn},,\n`,
  );

/** Rows of the published set of these files; throws where they do not pass the checks. */
export const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = readDataset(files, { set: 'published', today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems[0]));
  return tables;
};

/** The files with another release of the published set. */
export const withRelease = (
  files: DataFiles,
  release: { readonly release: string; readonly cutOff: string },
): Map<string, Uint8Array> => {
  const next = { ...release, title: 'Bản', note: '' };
  const sealed = sealRelease(tablesOf(files), 'published', next, files);
  return new Map([...files, ...sealed.files]);
};
