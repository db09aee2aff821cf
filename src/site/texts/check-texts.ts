import type { Problem } from '../../dataset/problems/problem.ts';
import { READER_ORDER, readerOf } from '../../text/names/readers.ts';
import type { TextFiles, TextFolder } from './text-files.ts';
import { type TextFault, tryText } from './try-text.ts';

/** Ids of the checks of texts. */
export const TEXT_CHECKS = [
  'text-place',
  'text-name',
  'text-same-address',
  'text-not-utf8',
  'text-head',
  'text-form',
  'text-import',
  'text-unknown',
  'text-property',
  'text-expression',
  'clause-twice',
] as const;

type TextCheck = (typeof TEXT_CHECKS)[number];

/** What was found in the texts, and the anchors that the text of the plan has. */
export interface CheckedTexts {
  readonly problems: readonly Problem[];
  readonly anchors: ReadonlySet<string>;
}

/** `03-cap-nhat-so-lieu.mdx`: a number for the order of the folder, then the last part of the address. */
const NAME = /^(?:\d+-)?[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;

/** Files that were meant as texts: other ones may lie beside them. */
const MEANT = /\.(?:mdx?|markdown|docx?|odt|html?)$/i;

const LONGEST_NAME = 100;

const problem = (
  check: TextCheck,
  file: string,
  more: Pick<Problem, 'line' | 'value'> & { facts?: Problem['facts'] } = {},
): Problem => ({ level: 'error', check, root: 'texts', file, facts: {}, ...more });

const folderOf = (path: string): TextFolder =>
  path.startsWith('ke-hoach/') ? 'ke-hoach' : 'huong-dan';

const nameOf = (path: string): string => path.slice(path.indexOf('/') + 1);

const slugOf = (path: string): string =>
  nameOf(path)
    .replace(/^\d+-/, '')
    .replace(/\.mdx$/, '');

/** The letters of a text; null where its bytes are not UTF-8. */
const lettersOf = (bytes: Uint8Array): string | null => {
  // UTF-16 without a mark is valid UTF-8 with a zero in every second place.
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const namesIn = (files: TextFiles): Problem[] =>
  [...files.keys()]
    .filter((path) => MEANT.test(path))
    .filter((path) => !NAME.test(nameOf(path)) || nameOf(path).length > LONGEST_NAME)
    .map((path) =>
      problem('text-name', path, { value: nameOf(path), facts: { longest: LONGEST_NAME } }),
    );

/** Guides whose names differ only by their numbers: one page would take the place of the other. */
const sameAddresses = (paths: readonly string[]): Problem[] => {
  const first = new Map<string, string>();
  return paths
    .filter((path) => folderOf(path) === 'huong-dan')
    .flatMap((path) => {
      const before = first.get(slugOf(path));
      if (before === undefined) {
        first.set(slugOf(path), path);
        return [];
      }
      return [
        problem('text-same-address', path, {
          value: nameOf(path),
          facts: { other: nameOf(before), slug: slugOf(path) },
        }),
      ];
    });
};

/** What the head of a text lacks; null where it has all. */
const lackingIn = (head: Readonly<Record<string, unknown>>, folder: TextFolder): string | null => {
  if (typeof head.title !== 'string' || head.title.trim() === '') return 'title';
  if (typeof head.order !== 'number' || !Number.isFinite(head.order)) return 'order';
  if (folder === 'ke-hoach') return null;
  if (readerOf(head.reader) === undefined) return 'reader';
  return typeof head.description === 'string' ? null : 'description';
};

const CHECK_OF: Readonly<Record<TextFault['kind'], TextCheck>> = {
  head: 'text-head',
  form: 'text-form',
  import: 'text-import',
  unknown: 'text-unknown',
  property: 'text-property',
  expression: 'text-expression',
};

const faultProblem = (path: string, { kind, line, detail }: TextFault): Problem =>
  problem(CHECK_OF[kind], path, { line, value: detail, facts: { detail } });

/**
 * Looks whether a page can be made of every text: names that make two addresses of them, letters that can
 * be read, a head that says what is needed, form, and nothing used that a text is not given.
 */
export const checkTexts = (files: TextFiles): CheckedTexts => {
  const named = namesIn(files);
  const paths = [...files.keys()].filter((path) => NAME.test(nameOf(path)));
  const problems: Problem[] = [...named, ...sameAddresses(paths)];
  const places = new Map<string, string>();
  for (const path of paths) {
    const source = lettersOf(files.get(path) ?? new Uint8Array());
    if (source === null) {
      problems.push(problem('text-not-utf8', path));
      continue;
    }
    const folder = folderOf(path);
    const { head, ids, faults } = tryText(source, folder);
    problems.push(...faults.map((fault) => faultProblem(path, fault)));
    if (!faults.some(({ kind }) => kind === 'head')) {
      const lacking = lackingIn(head, folder);
      if (lacking !== null) {
        const facts = { lacking, readers: READER_ORDER.join(', ') };
        problems.push(problem('text-head', path, { line: 1, facts }));
      }
    }
    if (folder === 'huong-dan') continue;
    for (const id of ids) {
      const before = places.get(id);
      if (before === undefined) places.set(id, path);
      else problems.push(problem('clause-twice', path, { value: id, facts: { other: before } }));
    }
  }
  return { problems, anchors: new Set(places.keys()) };
};
