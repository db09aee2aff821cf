import { hash } from 'node:crypto';
import { documentText } from '../../report/document/document-text.ts';
import type { ReportDocument } from '../../report/document/report-document.ts';
import type { Letter } from '../model/letter.ts';
import type { SetModel, SiteModel } from '../model/model.ts';
import type { ReportEdition, ReportPdf } from '../model/report-edition.ts';
import type { Specimen } from '../model/specimen.ts';
import { drawnHere } from '../reports/drawing-place.ts';
import { drawingParts, drawingVersion } from '../reports/drawing-version.ts';
import { standingOf } from '../reports/edition-standing.ts';
import { type PdfCache, pdfCache } from '../reports/pdf-cache.ts';
import { pdfPages } from '../reports/pdf-pages.ts';
import { saltedDigest } from '../reports/salted-digest.ts';
import { notYetAwaited } from '../threads/not-yet-awaited.ts';
import type { TaskPool } from '../threads/task-pool.ts';

/** The reports that this version of the program drew, kept in a folder. */
export const reportCache = (folder: string): PdfCache =>
  pdfCache(folder, drawingVersion(drawingParts()));

/** What a report says; a fault names the report. */
const documentOf = ({ document, pdfAddress }: ReportEdition): ReportDocument => {
  try {
    return document();
  } catch (cause) {
    throw new Error(`Report ${pdfAddress} could not be made`, { cause });
  }
};

/** The digest of text and structure that an edition is listed with. */
export const textSha256 = ({ row }: ReportEdition, document: ReportDocument): string =>
  saltedDigest(row.nonce, documentText(document));

/** Where reports are drawn, and where those drawn before are kept. */
export interface Workshop {
  readonly pool: Pick<TaskPool, 'run'>;
  readonly cache: PdfCache;
  /** Whether what is listed may have been read, so that no other file may stand in its place. */
  readonly isPublic: boolean;
}

/** An edition with its file, unless it is another one than that which was read. */
const withPdf = (
  edition: ReportEdition,
  bytes: Uint8Array,
  { text, isPublic }: { readonly text: string; readonly isPublic: boolean },
): ReportEdition => {
  const sha256 = hash('sha256', bytes);
  const drawn = { pdfSha256: sha256, textSha256: text, place: drawnHere(), isPublic };
  const standing = standingOf(edition.row, drawn);
  return {
    ...edition,
    standing,
    saysAsListed: edition.row.text_sha256 === '' || edition.row.text_sha256 === text,
    pdf:
      standing === 'gone'
        ? null
        : { address: edition.pdfAddress, bytes, pages: pdfPages(bytes), sha256 },
  };
};

/** Whether nothing is to be drawn: what it had was withdrawn, and its file is not kept or must not be. */
const isGone = ({ withdrawal, kept }: ReportEdition): boolean =>
  withdrawal !== null && (withdrawal.isShown || kept === null);

const withoutPdf = (edition: ReportEdition): ReportEdition => ({
  ...edition,
  standing: edition.withdrawal?.isShown ? 'withdrawn' : 'gone',
});

const draw = async (
  document: ReportDocument,
  { pool, cache }: Pick<Workshop, 'pool' | 'cache'>,
): Promise<Uint8Array> => {
  const bytes = await pool.run('report', () => document);
  await cache.keep(document, bytes);
  return bytes;
};

/** Reports that wait to be drawn: enough that no thread is idle, few enough to stand in memory. */
const WAITING = 6;

/**
 * Editions with their files. The first are drawn while the documents of the next are being made; those that
 * are kept are not drawn.
 */
export const renderEditions = async (
  editions: readonly ReportEdition[],
  workshop: Workshop,
): Promise<readonly ReportEdition[]> => {
  const drawn: Promise<ReportEdition>[] = [];
  for (const [i, edition] of editions.entries()) {
    await drawn[i - WAITING];
    if (isGone(edition)) {
      drawn.push(Promise.resolve(withoutPdf(edition)));
      continue;
    }
    const document = documentOf(edition);
    const bytes = edition.kept ?? (await workshop.cache.find(document));
    const { isPublic } = workshop;
    const finish = (file: Uint8Array): ReportEdition =>
      withPdf(edition, file, { text: textSha256(edition, document), isPublic });
    drawn.push(
      bytes === null
        ? notYetAwaited(draw(document, workshop).then(finish))
        : Promise.resolve(finish(bytes)),
    );
  }
  return Promise.all(drawn);
};

/** The file of a document that is listed nowhere: drawn as the program draws today. */
const unlistedPdf = async (
  address: string,
  document: ReportDocument,
  workshop: Pick<Workshop, 'pool' | 'cache'>,
): Promise<ReportPdf> => {
  const bytes = (await workshop.cache.find(document)) ?? (await draw(document, workshop));
  return { address, bytes, pages: pdfPages(bytes), sha256: hash('sha256', bytes) };
};

/** Editions with the sheets of those that have their own file. */
const renderSheets = async (
  editions: readonly ReportEdition[],
  workshop: Pick<Workshop, 'pool' | 'cache'>,
): Promise<readonly ReportEdition[]> => {
  const drawn: Promise<ReportEdition>[] = [];
  for (const [i, edition] of editions.entries()) {
    await drawn[i - WAITING];
    const { pdf, sheet, sheetAddress } = edition;
    drawn.push(
      pdf === null
        ? Promise.resolve(edition)
        : notYetAwaited(
            unlistedPdf(sheetAddress, sheet(), workshop).then((sheetPdf) => ({
              ...edition,
              sheetPdf,
            })),
          ),
    );
  }
  return Promise.all(drawn);
};

/** Letters with their files. There are few and they are short: all are drawn at once. */
const renderLetters = (
  letters: readonly Letter[],
  workshop: Pick<Workshop, 'pool' | 'cache'>,
): Promise<readonly Letter[]> =>
  Promise.all(
    letters.map(async (letter) => ({
      ...letter,
      pdf: await unlistedPdf(letter.address, letter.document, workshop),
    })),
  );

const renderSpecimen = async (
  specimen: Specimen | null,
  workshop: Pick<Workshop, 'pool' | 'cache'>,
): Promise<Specimen | null> =>
  specimen && {
    ...specimen,
    pdf: await unlistedPdf(specimen.address, specimen.document(), workshop),
  };

/**
 * The model with every edition, every letter and the specimen drawn as PDF. The bytes are the same with and without the cache.
 * Rejects with the name of the report if one of them cannot be made.
 */
export const renderReports = async (
  model: SiteModel,
  pool: Pick<TaskPool, 'run'>,
  cache: PdfCache,
): Promise<SiteModel> => {
  const { isPublic } = model;
  const sets: SetModel[] = [];
  for (const site of model.sets) {
    sets.push({
      ...site,
      reports: await renderSheets(await renderEditions(site.reports, { pool, cache, isPublic }), {
        pool,
        cache,
      }),
      letters: await renderLetters(site.letters, { pool, cache }),
      specimen: await renderSpecimen(site.specimen, { pool, cache }),
    });
  }
  await cache.tidy();
  return { ...model, sets };
};
