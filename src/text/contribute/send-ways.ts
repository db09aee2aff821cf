import { forkPage, newFilePage, signUpPage, uploadPage } from '../../views/addresses/host-pages.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { formatCount } from '../format/format.ts';
import { mailAddress } from './mail-address.ts';
import type { Say } from './phrases.ts';
import { sentName } from './send-files.ts';
import type { ContributedFile } from './trial-page.ts';

/** The ways to send files, whose words are in `send-words.ts`: the page has them from its HTML. */
export type SendWayName =
  | 'new-file'
  | 'upload'
  | 'repository'
  | 'mail'
  | 'contact-page'
  | 'nowhere';

/** Where the links of the ways lead. */
export type SendLinkName =
  | 'sign-up'
  | 'new-file'
  | 'fork'
  | 'upload'
  | 'repository'
  | 'mail'
  | 'contact';

/** What a text may be said in alone. */
export type SendCase = 'one-file' | 'several-files' | 'sources-left-out' | 'archive' | 'contact';

/** Where a site takes contributions, as its settings say; empty where they do not. */
export interface SendPlace {
  /** Address of the repository of data. */
  readonly repository: string;
  /** A mail address, or the address of a page. */
  readonly contact: string;
}

/** A way to send the files at hand. */
export interface ChosenWay {
  readonly way: SendWayName;
  /** The addresses of all of its links. */
  readonly links: Partial<Readonly<Record<SendLinkName, string>>>;
}

const mailText = (say: Say, files: readonly ContributedFile[], about: string): string =>
  [
    say('toSite'),
    '',
    say('attached', { count: formatCount(files.length) }),
    ...files.map(({ path }) => `- ${path}`),
    '',
    ...(about === '' ? [] : [about, '']),
    say('nothingPersonal'),
    '',
  ].join('\n');

const throughRepository = (
  files: readonly ContributedFile[],
  { repository }: SendPlace,
): ChosenWay[] => {
  const [first] = files;
  if (repository === '' || first === undefined) return [];
  const signUp = signUpPage(repository) ?? '';
  const newFile = files.length === 1 ? newFilePage(repository, first.path, first.text) : undefined;
  if (newFile !== undefined) {
    return [{ way: 'new-file', links: { 'sign-up': signUp, 'new-file': newFile } }];
  }
  const upload = uploadPage(repository);
  if (upload === undefined) return [{ way: 'repository', links: { repository } }];
  const fork = forkPage(repository) ?? '';
  return [{ way: 'upload', links: { 'sign-up': signUp, fork, upload } }];
};

const throughContact = (
  say: Say,
  files: readonly ContributedFile[],
  { contact }: SendPlace,
  about: string,
): ChosenWay[] => {
  if (contact === '') return [];
  if (isWhole(contact)) return [{ way: 'contact-page', links: { contact } }];
  const mail = mailAddress(
    contact,
    say('contribution', { name: sentName(files) }),
    mailText(say, files, about),
  );
  return [{ way: 'mail', links: { mail } }];
};

/**
 * The ways to send files; where no place is set, the one that says so. A mail, which needs no account and few steps,
 * comes first.
 * @param files those to be sent, at least one
 * @param about what the files say, in a sentence for the mail; empty for nothing
 */
export const sendWays = (
  say: Say,
  files: readonly ContributedFile[],
  place: SendPlace,
  about = '',
): readonly ChosenWay[] => {
  const repository = throughRepository(files, place);
  const contact = throughContact(say, files, place, about);
  const ways = isWhole(place.contact) ? [...repository, ...contact] : [...contact, ...repository];
  return ways.length === 0 ? [{ way: 'nowhere', links: {} }] : ways;
};

/**
 * Whether an archive with folders is offered: for several files, and for one that no page of the host takes
 * filled in but that has to be dragged there with its folders.
 */
export const needsArchive = (
  files: readonly ContributedFile[],
  { repository }: SendPlace,
): boolean =>
  files.length > 1 ||
  (uploadPage(repository) !== undefined &&
    files.every(({ path, text }) => newFilePage(repository, path, text) === undefined));

/** A repository by its owner and name, as the pages of its host call it; empty for none. */
export const ownerAndName = (repository: string): string =>
  repository === '' ? '' : new URL(repository).pathname.replace(/^\/|\/$|\.git\/?$/g, '');
