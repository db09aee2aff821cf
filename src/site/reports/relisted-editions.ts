import { listedReports } from '../../dataset/reports/listed-reports.ts';
import { REPORT_FORMAT } from '../../report/report-format.ts';
import type { Tables } from '../../schema/index.ts';
import type { EditionReason, ReportRow } from '../../schema/reports.ts';
import { contentReasons, inOrder } from '../../views/reports/content/content-reasons.ts';
import { ownContent } from '../../views/reports/content/own-content.ts';
import { subjectOf } from '../../views/reports/report-subject.ts';
import type { ReportEdition } from '../model/report-edition.ts';
import { type BasisOn, inputsSha256 } from './new-editions.ts';

/** An edition that keeps its number and is listed anew, with the cells that change before it is drawn. */
export interface RelistedEdition {
  readonly row: ReportRow;
  readonly cells: Pick<ReportRow, 'reasons' | 'nonce' | 'inputs_sha256'>;
}

/** Whether an edition was drawn by another form of the program than this. */
const isOfOtherForm = ({ standing, row }: ReportEdition): boolean =>
  standing === 'elsewhere' && row.format !== REPORT_FORMAT;

/**
 * Why an edition is another one than listed although nothing was added to the data: its results are
 * computed otherwise, or it is drawn otherwise; none where it is as listed.
 * @param edition drawn, and its hash is listed
 */
export const redrawnReasons = (
  edition: ReportEdition,
  basis: BasisOn,
): readonly EditionReason[] => {
  if (edition.withdrawal !== null) return ['rut-so-lieu'];
  const { standing, row, evaluation, subject, saysAsListed } = edition;
  const isOther = standing === 'redrawn' || standing === 'gone' || isOfOtherForm(edition);
  if (!isOther && saysAsListed) return [];
  const inputs = inputsSha256(basis(evaluation.asOf), subject, row.nonce);
  return [inputs === row.inputs_sha256 ? 'cach-trinh-bay' : 'cach-tinh'];
};

/** Why each edition was issued, by what was known at its release and at that of the edition before. */
const firstReasons = (
  tables: Tables,
  basis: BasisOn,
): ReadonlyMap<ReportRow, readonly EditionReason[]> =>
  new Map(
    listedReports(tables).map(({ row, release, before }) => {
      if (before === null) return [row, ['lan-dau']];
      const [then, now] = [before.release, release].map((one) =>
        ownContent(basis(one?.cut_off ?? ''), subjectOf(row)),
      );
      return [row, then && now ? contentReasons(then, now) : []];
    }),
  );

/**
 * The listed editions that get their hashes now: those without any, and, as long as nothing is public, those
 * that are drawn otherwise than when they were listed. What may have been read stays as it is: there an
 * edition without hashes gets those of the file that is shown, and no other words.
 * @param editions those of the list that are looked at; those with hashes are drawn
 */
export const relistedEditions = (
  tables: Tables,
  editions: readonly ReportEdition[],
  {
    basis,
    isPublic,
    nonce,
  }: { readonly basis: BasisOn; readonly isPublic: boolean; readonly nonce: () => string },
): readonly RelistedEdition[] => {
  const without = editions.filter(({ row }) => row.pdf_sha256 === '');
  const first = without.length > 0 && !isPublic ? firstReasons(tables, basis) : new Map();
  return editions.flatMap((edition): RelistedEdition[] => {
    const { row, subject, evaluation } = edition;
    if (edition.withdrawal !== null) return [];
    const listed = (reasons: readonly EditionReason[], own: string): RelistedEdition => ({
      row,
      cells: {
        reasons,
        nonce: own,
        inputs_sha256: inputsSha256(basis(evaluation.asOf), subject, own),
      },
    });
    if (row.pdf_sha256 === '') {
      if (isPublic) return [listed(row.reasons, row.nonce)];
      const known = row.reasons.length > 0 ? row.reasons : (first.get(row) ?? []);
      return [listed(inOrder([...known, 'cach-trinh-bay']), row.nonce || nonce())];
    }
    const why = isPublic ? [] : redrawnReasons(edition, basis);
    return why.length === 0 ? [] : [listed(inOrder([...row.reasons, ...why]), row.nonce)];
  });
};
