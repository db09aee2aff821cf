import { fileURLToPath } from 'node:url';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Evaluation } from '../../src/evaluation/evaluation.ts';
import type { Edition, IssuingBody, ReportOptions } from '../../src/report/report-subject.ts';
import { readDataFolder } from '../../src/site/data-folder.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** Later than any row, so that none is "in the future". */
const TODAY = '2099-12-31';

/** The evaluation of a set of the repository, as known on a day if one is given; throws where the data do not pass their checks. */
export const evaluationOf = async (set: string, asOf?: string): Promise<Evaluation> => {
  const { tables, problems } = readDataset(await readDataFolder(DATA), { set, today: TODAY });
  if (tables === null) throw new Error(`${set}: ${JSON.stringify(problems[0])}`);
  return evaluate(tables, { set, asOf });
};

/** A summary of data of which no edition is listed. */
export const SUMMARY: ReportOptions = {
  edition: null,
  issuingBody: null,
  address: '/bao-cao/2024/tinh-yen-bai/',
};

/** The first edition of a report. */
export const FIRST: Edition = { number: 1, issuedOn: '2026-01-05', previous: null };

/** A body that issues formal reports. */
export const ISSUING_BODY: IssuingBody = {
  superior: 'Ủy ban nhân dân tỉnh Yên Bái',
  name: 'Ủy ban nhân dân huyện Lục Yên',
  symbol: 'BC-UBND',
  place: 'Lục Yên',
  addressees: ['Ủy ban nhân dân tỉnh Yên Bái', 'Công an tỉnh Yên Bái'],
  recipients: ['Như trên', 'Thường trực Huyện ủy', 'Lưu: VT'],
  capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
};
