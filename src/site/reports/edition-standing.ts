import type { ReportRow } from '../../schema/reports.ts';
import type { EditionStanding } from '../model/report-edition.ts';
import { type DrawingPlace, isSamePlace } from './drawing-place.ts';

/** What the list says of the drawing of an edition. */
export type ListedDrawing = Pick<ReportRow, 'pdf_sha256' | 'text_sha256'> & DrawingPlace;

/** The same of what was drawn now. */
export interface DrawnEdition {
  readonly pdfSha256: string;
  readonly textSha256: string;
  readonly place: DrawingPlace;
  /** Whether the settings name an address, so that what is listed may have been read. */
  readonly isPublic: boolean;
}

/** Where runtime, processor and form are those listed, bytes are compared, elsewhere text and structure. */
export const standingOf = (
  listed: ListedDrawing,
  { pdfSha256, textSha256, place, isPublic }: DrawnEdition,
): EditionStanding => {
  if (listed.pdf_sha256 === '') return 'unlisted';
  if (listed.pdf_sha256 === pdfSha256) return 'as-listed';
  if (!isSamePlace(listed, place) && listed.text_sha256 === textSha256) return 'elsewhere';
  return isPublic ? 'gone' : 'redrawn';
};
