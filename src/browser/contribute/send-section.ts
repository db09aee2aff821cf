import { archiveName, fileName, filesToSend } from '../../text/contribute/send-files.ts';
import {
  archiveLabel,
  DOWNLOAD_HEADING,
  downloadLead,
  FILES_ONE_BY_ONE,
  fileLabel,
  type HostPicture,
  needsArchive,
  type SendPlace,
  type SendStep,
  type SendWay,
  SOURCES_KNOWN,
  sendWays,
  TROUBLES_HEADING,
} from '../../text/contribute/send-words.ts';
import type { ContributedFile } from '../../text/contribute/trial-page.ts';
import { element } from '../dom/element.ts';
import { contributionZip } from './contribution-zip.ts';
import { fileLinks, type MadeFile, placeLink } from './made-links.ts';

/** Where and how a contribution may be sent. */
export interface SendHost extends SendPlace {
  /**
   * Whether every source in the files is on record as it stands: files that only copy sources are then left
   * out, so that one file of figures can be sent by itself.
   */
  readonly knownSource: boolean;
}

/** The drawn pictures of `HostPictures.astro`; none where the page does not include them. */
const picture = (name: HostPicture): Node[] => {
  const drawn = document.querySelector<HTMLTemplateElement>('#hinh-gui');
  const found = drawn?.content.querySelector(`[data-picture="${name}"]`);
  return found ? [document.importNode(found, true)] : [];
};

const paragraph = (text: string, className = ''): HTMLElement => element('p', className, [text]);

const stepItem = ({ text, links, picture: drawn }: SendStep): HTMLElement =>
  element('li', '', [
    paragraph(text),
    ...links.map(({ label, href }) => element('p', '', [placeLink(label, href)])),
    ...(drawn === null ? [] : picture(drawn)),
  ]);

const waySection = ({ heading, lead, steps, troubles }: SendWay): HTMLElement =>
  element('div', 'send-way', [
    element('h4', '', [heading]),
    paragraph(lead),
    ...(steps.length === 0 ? [] : [element('ol', 'send-steps', steps.map(stepItem))]),
    ...(troubles.length === 0
      ? []
      : [
          element('details', '', [
            element('summary', '', [TROUBLES_HEADING]),
            element(
              'ul',
              'send-troubles',
              troubles.map((text) => element('li', '', [text])),
            ),
          ]),
        ]),
  ]);

const csvFile = (file: ContributedFile): MadeFile => {
  const name = fileName(file);
  return { name, label: fileLabel(name), content: file.text, type: 'text/csv' };
};

const archive = (files: readonly ContributedFile[]): MadeFile => ({
  name: archiveName(files),
  label: archiveLabel(files),
  content: contributionZip(files),
  type: 'application/zip',
});

const downloads = (
  files: readonly ContributedFile[],
  isWhole: boolean,
  place: SendPlace,
  linksTo: ReturnType<typeof fileLinks>,
): HTMLElement => {
  const hasArchive = needsArchive(files, place);
  const links = linksTo([...(hasArchive ? [archive(files)] : []), ...files.map(csvFile)]);
  const single = hasArchive ? links.slice(1) : links;
  return element('div', 'send-way', [
    element('h4', '', [DOWNLOAD_HEADING]),
    paragraph(downloadLead(files.length)),
    ...(isWhole ? [] : [paragraph(SOURCES_KNOWN)]),
    ...(hasArchive
      ? [element('p', 'send-archive', links.slice(0, 1)), paragraph(FILES_ONE_BY_ONE)]
      : []),
    element(
      'ul',
      'send-files',
      files.map(({ path }, at) =>
        element('li', '', [...single.slice(at, at + 1), paragraph(path, 'note')]),
      ),
    ),
  ]);
};

/** The end of a contribution, by its files: at least one, with paths below the root of the repository. */
export type SendSection = (files: readonly ContributedFile[], host: SendHost) => HTMLElement;

/**
 * Makes the ends of contributions of one job: the files to keep, and each way to send them with its steps. Nothing
 * of it sends anything by itself. Headings are `h4`; pictures are taken from `HostPictures.astro`, which the
 * page includes. The files of one end are given back to the browser when the job makes the next one.
 */
export const sendSections = (): SendSection => {
  const linksTo = fileLinks();
  return (files, { knownSource, ...place }) => {
    const sent = filesToSend(files, knownSource);
    return element('div', 'send', [
      downloads(sent, sent.length === files.length, place, linksTo),
      ...sendWays(sent, place).map(waySection),
    ]);
  };
};
