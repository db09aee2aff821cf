import { hostedRepository } from './repository-host.ts';

/** Contributions are joined to this branch. */
const BRANCH = 'main';

/**
 * The longest address that is used. GitHub answers longer ones with "414 URI Too Long" (its page "Creating
 * an issue", part "Creating an issue from a URL query") and names no number; 8191 bytes are reported to it
 * (github/docs, issue 5136), and a failure at about 7400 elsewhere (cockroachdb/cockroach, pull request
 * 77989). Some room is left below both.
 */
const LONGEST_ADDRESS = 7000;

/** Whoever is not signed in is led to this page first, with the address he wants inside its own. */
const viaSignIn = (address: string): string => {
  const { origin } = new URL(address);
  return `${origin}/login?return_to=${encodeURIComponent(address)}`;
};

const unlessTooLong = (address: string): string | undefined =>
  viaSignIn(address).length > LONGEST_ADDRESS ? undefined : address;

const query = (fields: readonly (readonly [name: string, value: string])[]): string =>
  fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');

/** The address of a repository on GitHub; undefined for all others. */
const onGitHub = (repository: string): string | undefined => {
  const hosted = hostedRepository(repository);
  return hosted?.host === 'github' ? hosted.address : undefined;
};

/**
 * The page of the host where a file is added to the repository, its name and content filled in; undefined
 * where the host is not known to fill them in, or the address would be too long. Only GitHub: GitLab
 * documents no such page, and its own has ceased to take a content (gitlab-org/gitlab, issue 532221).
 * The whole path goes into `filename`, as in GitHub's own links to start a workflow: a folder in the
 * address loses its last part (isaacs/github, issue 1527).
 * @param repository address of the repository, as set; empty for none
 * @param path below the root of the repository
 */
export const newFilePage = (
  repository: string,
  path: string,
  content: string,
): string | undefined => {
  const address = onGitHub(repository);
  return (
    address &&
    unlessTooLong(
      `${address}/new/${BRANCH}?${query([
        ['filename', path],
        ['value', content],
      ])}`,
    )
  );
};

/**
 * The page of the host onto which files and folders are dragged, at the root of the repository; undefined
 * where the host is not known to have one with an address. It serves only who may write to the repository:
 * all others have to make a copy first, see {@link forkPage}.
 */
export const uploadPage = (repository: string): string | undefined => {
  const address = onGitHub(repository);
  return address && `${address}/upload/${BRANCH}`;
};

/** The page of the host that makes somebody's own copy of the repository; undefined as above. */
export const forkPage = (repository: string): string | undefined => {
  const address = onGitHub(repository);
  return address && `${address}/fork`;
};

/** The page of the host where an account is made; undefined as above. */
export const signUpPage = (repository: string): string | undefined => {
  const address = onGitHub(repository);
  return address && `${new URL(address).origin}/signup`;
};

/** What a wrong figure is reported with. */
export interface IssueContent {
  readonly title: string;
  /** All of it as text. */
  readonly text: string;
  /** The same by the ids of the text fields of the form; of what is empty nothing is sent. */
  readonly fields: readonly (readonly [id: string, value: string])[];
}

/** The form for figures in `.github/ISSUE_TEMPLATE`. */
const ISSUE_FORM = 'so-lieu.yml';

/**
 * The page of the host where a wrong figure is reported, filled in; undefined where the host is not known to
 * fill it in, or the address would be too long. On GitHub it is the form of the repository, of which
 * addresses fill text fields alone (its page "Creating an issue"): lists and boxes stay to be chosen there.
 * GitLab takes title and text (its page "Create an issue", part "Using a URL with prefilled values").
 */
export const issuePage = (
  repository: string,
  { title, text, fields }: IssueContent,
): string | undefined => {
  const hosted = hostedRepository(repository);
  if (hosted === undefined) return undefined;
  const { host, address } = hosted;
  return unlessTooLong(
    host === 'github'
      ? `${address}/issues/new?${query([['template', ISSUE_FORM], ['title', title], ...fields])}`
      : `${address}/-/issues/new?${query([
          ['issue[title]', title],
          ['issue[description]', text],
        ])}`,
  );
};
