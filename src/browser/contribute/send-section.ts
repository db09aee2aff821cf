import { archiveName, fileName, filesToSend } from '../../text/contribute/send-files.ts';
import {
  needsArchive,
  ownerAndName,
  type SendCase,
  type SendPlace,
  sendWays,
} from '../../text/contribute/send-ways.ts';
import type { ContributedFile } from '../../text/contribute/trial-page.ts';
import { formatCount } from '../../text/format/format.ts';
import { ask } from '../dom/ask-page.ts';
import { element } from '../dom/element.ts';
import { type PartAbout, templatePart } from '../dom/template-part.ts';
import { contributionZip } from './contribution-zip.ts';
import { type MadeFile, madeFiles } from './made-files.ts';
import { say } from './say.ts';

/** Where and how a contribution may be sent. */
export interface SendHost extends SendPlace {
  /**
   * Whether every source in the files is on record as it stands: files that only copy sources are then left
   * out, so that one file of figures can be sent by itself.
   */
  readonly knownSource: boolean;
  /** What the contribution says, in a sentence for the mail. */
  readonly about: string;
}

/** A part of `SendWays.astro`. */
const part = (name: string, about: PartAbout): HTMLElement =>
  templatePart('#cach-gui', name, about);

/** The end of a contribution, by its files: at least one, with paths below the root of the repository. */
export type SendSection = (files: readonly ContributedFile[], host: SendHost) => HTMLElement;

/**
 * Makes the ends of contributions of one job: the files to keep, and each way to send them with its steps. Nothing
 * of it sends anything by itself. The page includes `SendWays.astro`, which says it all. The files of one end are
 * given back to the browser when the job makes the next one.
 */
export const sendSections = (): SendSection => {
  const addressesOf = madeFiles();
  return (files, { knownSource, about: sentence, ...place }) => {
    const sent = filesToSend(files, knownSource);
    const hasArchive = needsArchive(sent, place);
    const archive: readonly MadeFile[] = hasArchive
      ? [{ content: contributionZip(sent), type: 'application/zip' }]
      : [];
    const addresses = addressesOf([
      ...archive,
      ...sent.map(({ text }): MadeFile => ({ content: text, type: 'text/csv' })),
    ]);
    const holds: Readonly<Record<SendCase, boolean>> = {
      'one-file': sent.length === 1,
      'several-files': sent.length > 1,
      'sources-left-out': sent.length < files.length,
      archive: hasArchive,
      contact: place.contact !== '',
    };
    const about = {
      gaps: {
        archive: archiveName(sent),
        count: formatCount(sent.length),
        contact: place.contact,
        repository: ownerAndName(place.repository),
      },
      cases: Object.entries(holds).flatMap(([name, isSo]) => (isSo ? [name] : [])),
    };
    const kept = part('files', { ...about, links: { archive: addresses[0] ?? '' } });
    ask(kept, '.send-files', HTMLElement).append(
      ...sent.map((file, at) =>
        part('file', {
          gaps: { file: fileName(file), path: file.path },
          links: { file: addresses[archive.length + at] ?? '' },
        }),
      ),
    );
    return element('div', 'send', [
      kept,
      ...sendWays(say, sent, place, sentence).map(({ way, links }) =>
        part(way, { ...about, links }),
      ),
    ]);
  };
};
