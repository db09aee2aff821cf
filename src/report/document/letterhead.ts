import {
  formalSubject,
  numberLine,
  placeAndDate,
  recipientLine,
} from '../../text/report/letterhead-words.ts';
import { LETTERHEAD } from '../../text/report/official-labels.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import type { IssuingBody } from '../../views/reports/report-subject.ts';
import type { LetterheadBlock, SignatureBlock } from './report-document.ts';
import { webCopy } from './web-copy.ts';

/** The head of a formal report in the layout of Decree 30/2020/NĐ-CP, annex I. */
export const letterheadBlock = (scope: ReportScope, body: IssuingBody): LetterheadBlock => ({
  kind: 'letterhead',
  superior: body.superior === '' ? null : body.superior.toUpperCase(),
  body: body.name.toUpperCase(),
  number: numberLine(body.symbol),
  country: LETTERHEAD.country,
  motto: LETTERHEAD.motto,
  placeAndDate: placeAndDate(body.place, scope.options.edition),
  title: LETTERHEAD.title,
  subject: formalSubject(scope),
  addressees: body.addressees,
  ...webCopy(scope.options.address),
});

/** The end of a formal report; the name is written by the person who signs. */
export const signatureBlock = ({ recipients, capacity }: IssuingBody): SignatureBlock => ({
  kind: 'signature',
  recipients: recipients.map(recipientLine),
  capacity,
});
