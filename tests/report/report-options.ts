import type {
  Edition,
  IssuingBody,
  ReportOptions,
} from '../../src/views/reports/report-subject.ts';

/** A summary of data of which no edition is listed. */
export const SUMMARY: ReportOptions = {
  edition: null,
  issuingBody: null,
  publisher: '',
  address: '/bao-cao/2024/tinh-yen-bai/',
};

/** The first edition of a report. */
export const FIRST: Edition = {
  number: 1,
  issuedOn: '2026-01-05',
  reasons: [],
  nonce: '',
  previous: null,
};

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
