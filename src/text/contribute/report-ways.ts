import { type IssueContent, issuePage } from '../../views/addresses/host-pages.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { hostedRepository } from '../../views/addresses/repository-host.ts';
import { mailAddress } from './mail-address.ts';
import type { Say } from './phrases.ts';
import type { SendPlace } from './send-ways.ts';
import type { ReportFieldId, ReportFieldKind } from './wrong-figure-fields.ts';

/** A field of a report as typed, trimmed. */
export interface TypedField {
  readonly id: ReportFieldId;
  readonly label: string;
  readonly kind: ReportFieldKind;
  /** Empty where nothing is typed. */
  readonly value: string;
}

/** A report of a wrong figure: the fields in the order of the form, and what is declared at its end. */
export interface FigureReport {
  readonly fields: readonly TypedField[];
  readonly declaration: string;
}

/** The ways to send a report, whose words are in `wrong-figure-words.ts`: the page has them from its HTML. */
export type ReportWayName =
  | 'form-github'
  | 'form-gitlab'
  | 'empty-form-github'
  | 'empty-form-gitlab'
  | 'repository'
  | 'mail'
  | 'long-mail'
  | 'contact-page';

/** A way to send the report at hand, and where its link leads. */
export interface ReportWay {
  readonly way: ReportWayName;
  readonly href: string;
}

/** What the title says of the figure; a period as "from đến to". */
const titleOf = (say: Say, { fields }: FigureReport): string => {
  const typed = (id: ReportFieldId): string => fields.find((field) => field.id === id)?.value ?? '';
  const [from, to] = [typed('period_start'), typed('period_end')];
  const period = to === '' || to === from ? from : say('fromTo', { from, to });
  const about = [typed('indicator'), typed('unit_code'), period].join(', ');
  return say('report', { kind: typed('kind'), about });
};

/** A report as a text that can be sent anywhere: what is filled in, with its label. */
export const reportText = ({ fields, declaration }: FigureReport): string => {
  const lines = fields
    .filter(({ value }) => value !== '')
    .map(({ label, kind, value }) => `${label}:${kind === 'lines' ? '\n' : ' '}${value}`);
  return `${[...lines, declaration].join('\n')}\n`;
};

/** Text fields are filled in on the host; the list is chosen there again. */
const issueOf = (say: Say, report: FigureReport): IssueContent => ({
  title: titleOf(say, report),
  text: reportText(report),
  fields: report.fields
    .filter(({ kind }) => kind !== 'choice')
    .map(({ id, value }) => [id, value] as const),
});

const throughRepository = (say: Say, report: FigureReport, repository: string): ReportWay[] => {
  if (repository === '') return [];
  const hosted = hostedRepository(repository);
  if (hosted === undefined) return [{ way: 'repository', href: repository }];
  const full = issuePage(repository, issueOf(say, report));
  if (full !== undefined) return [{ way: `form-${hosted.host}`, href: full }];
  const empty = issuePage(repository, { title: '', text: '', fields: [] });
  return empty === undefined ? [] : [{ way: `empty-form-${hosted.host}`, href: empty }];
};

/** Longer addresses are cut or refused by some mail programs and systems. */
const LONGEST_MAIL = 2000;

const throughContact = (say: Say, report: FigureReport, contact: string): ReportWay[] => {
  if (contact === '') return [];
  if (isWhole(contact)) return [{ way: 'contact-page', href: contact }];
  const title = titleOf(say, report);
  const whole = mailAddress(contact, title, reportText(report));
  return whole.length <= LONGEST_MAIL
    ? [{ way: 'mail', href: whole }]
    : [{ way: 'long-mail', href: mailAddress(contact, title, `${say('pasteHere')}\n`) }];
};

/** The ways to send a report; none where no place is set. */
export const reportWays = (
  say: Say,
  report: FigureReport,
  { repository, contact }: SendPlace,
): readonly ReportWay[] => [
  ...throughRepository(say, report, repository),
  ...throughContact(say, report, contact),
];
