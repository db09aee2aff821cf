import { areaView } from '../../evaluation/area-view.ts';
import { documentText } from '../../report/document/document-text.ts';
import type { ReportRow } from '../../schema/reports.ts';
import { contentText, ownContent } from '../../views/reports/content/own-content.ts';
import type { ReportEdition } from '../model/report-edition.ts';
import { type EditionSources, listedEditions } from './listed-editions.ts';
import { basisOn } from './new-editions.ts';

/** An edition that had withdrawn rows, and what becomes of it. */
export interface WithdrawnEdition {
  readonly edition: ReportEdition;
  /** Without its nonce nobody can try values against its hashes. */
  readonly cells: Pick<
    ReportRow,
    'area_code' | 'period' | 'edition' | 'withdrawn' | 'withdrawn_on' | 'nonce'
  >;
}

const keyOf = ({ area_code, period, edition }: ReportRow): string =>
  `${area_code} ${period} ${edition}`;

/** What is known of the sources of a report besides their figures: it is shown, and no cause of an edition. */
const tracesShown = ({ evaluation, subject }: ReportEdition): string =>
  JSON.stringify(areaView(evaluation, subject.area).sources.map(({ id, trace }) => [id, trace]));

/**
 * How an edition stands to rows that are there before and not after. It shows them where they are content of its
 * own, and only counts them where it says something else merely of what is compared with.
 */
const standingTo = (
  [before, after]: readonly [ReportEdition, ReportEdition],
  [sourcesBefore, sourcesAfter]: readonly [EditionSources, EditionSources],
): ReportRow['withdrawn'] => {
  const contentOf = ({ evaluation, subject }: ReportEdition, sources: EditionSources): string =>
    contentText(
      ownContent(basisOn(sources.tables, sources.evaluationOn)(evaluation.asOf), subject),
    );
  if (contentOf(before, sourcesBefore) !== contentOf(after, sourcesAfter)) return 'neu-ro';
  if (tracesShown(before) !== tracesShown(after)) return 'neu-ro';
  return documentText(before.document()) === documentText(after.document()) ? 'khong' : 'tinh-vao';
};

/**
 * The editions that had what a withdrawal takes out, with the cells that their rows get. Compared is what this
 * program makes of the data before and after, so that no change of the program is taken for a withdrawal.
 * @param day of the withdrawal
 */
export const withdrawnEditions = (
  before: EditionSources,
  after: EditionSources,
  day: string,
): readonly WithdrawnEdition[] => {
  const remaining = new Map(listedEditions(after).map((edition) => [keyOf(edition.row), edition]));
  return listedEditions(before).flatMap((edition): WithdrawnEdition[] => {
    const { row } = edition;
    const left = remaining.get(keyOf(row));
    if (left === undefined || row.withdrawn === 'neu-ro') return [];
    const withdrawn = standingTo([edition, left], [before, after]);
    if (withdrawn === 'khong' || withdrawn === row.withdrawn) return [];
    const { area_code, period, edition: number } = row;
    const cells = {
      area_code,
      period,
      edition: number,
      withdrawn,
      withdrawn_on: day,
      nonce: '',
    } as const;
    return [{ edition, cells }];
  });
};
