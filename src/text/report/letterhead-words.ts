import type { PlanInfo } from '../../evaluation/record/evaluation.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import type { Edition, IssuingBody } from '../../views/reports/report-subject.ts';
import { formatDateInWords } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { periodInline } from '../names/plan-period.ts';
import { unitInline } from '../names/unit-names.ts';

/** The office that registers a report writes its number by hand into this room. */
const NUMBER_ROOM = '\u00A0'.repeat(6);

/** "Số:      /BC-UBND". */
export const numberLine = (symbol: string): string => `Số:${NUMBER_ROOM}/${symbol}`;

/** "ngày 05 tháng 01 năm 2026"; left open where no edition is issued yet. */
const dayInWords = (edition: Pick<Edition, 'issuedOn'> | null): string =>
  edition === null
    ? nbsp('ngày', '…', 'tháng', '…', 'năm', '…')
    : formatDateInWords(edition.issuedOn);

/** "Yên Bái, ngày 05 tháng 01 năm 2026"; the date is left open where no edition is issued yet. */
export const placeAndDate = (place: string, edition: Pick<Edition, 'issuedOn'> | null): string =>
  `${place}, ${dayInWords(edition)}`;

/** The plan as official texts cite it: number, date, issuer and title. */
export const planCitation = (plan: PlanInfo): string =>
  `Kế hoạch số ${plan.number} ${formatDateInWords(plan.signedOn)} của ${plan.issuer} ${lowerFirst(plan.title)}`;

/** What a formal report is about, below "BÁO CÁO". */
export const formalSubject = ({ area, year, evaluation: { plan } }: ReportScope): string =>
  `Kết quả thực hiện ${planCitation(plan)} trên địa bàn ${unitInline(area)} ${periodInline(year, plan)}`;

/** Below the head of an annex: "(Kèm theo Báo cáo số      /BC-UBND ngày 05 tháng 01 năm 2026 của …)". */
export const attachedTo = (
  { symbol, name }: Pick<IssuingBody, 'symbol' | 'name'>,
  edition: Pick<Edition, 'issuedOn'> | null,
): string => `(Kèm theo Báo cáo số${NUMBER_ROOM}/${symbol} ${dayInWords(edition)} của ${name})`;

/** "- Như trên;", the last one with a full stop, however the list was written. */
export const recipientLine = (recipient: string, index: number, all: readonly string[]): string =>
  `- ${recipient.replace(/^-\s*/, '').replace(/[;.]$/, '')}${index === all.length - 1 ? '.' : ';'}`;

/** First sentence of a formal report, after "Kính gửi". */
export const formalOpening = (scope: ReportScope, { name }: IssuingBody): string => {
  const { area, year, evaluation } = scope;
  const { plan } = evaluation;
  return `Thực hiện ${planCitation(plan)}, ${name} báo cáo kết quả ${periodInline(year, plan)} trên địa bàn ${unitInline(area)} như sau:`;
};

/** Last sentence of a formal report, closed by the sign that ends official texts. */
export const formalClosing = (scope: ReportScope, { name, addressees }: IssuingBody): string => {
  const { area, year, evaluation } = scope;
  const { plan } = evaluation;
  const to = addressees.length === 0 ? '' : `; ${name} trân trọng báo cáo`;
  return `Trên đây là kết quả thực hiện Kế hoạch số ${plan.number} ${periodInline(year, plan)} trên địa bàn ${unitInline(area)}${to}./.`;
};
