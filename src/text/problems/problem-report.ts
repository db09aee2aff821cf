import { codePoint } from '../../dataset/cells/odd-characters.ts';
import { columnLetter } from '../../dataset/problems/column-letter.ts';
import type { Problem, Proposal } from '../../dataset/problems/problem.ts';
import { githubAnnotation } from './github-annotation.ts';
import { problemWords } from './problems.ts';
import type { ProblemWords } from './wording/problem-words.ts';

/** Ways to print problems: for a person, for a program, as annotations of a pull request. */
export const PROBLEM_FORMATS = ['text', 'json', 'github'] as const;
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number];

/** One problem in the JSON report. Parts that do not apply are null; line and column count from 1. */
export interface ProblemEntry {
  readonly level: Problem['level'];
  readonly check: string;
  readonly file: string;
  readonly line: number | null;
  /** Column name, or its spreadsheet letter where the name is what is wrong. */
  readonly column: string | null;
  readonly value: string | null;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** The remedy as data, where it is a definite replacement; the file as in `file`. */
  readonly proposal: Proposal | null;
}

/** Faults of one kind in one column shown in full; more would bury the others. */
const SHOWN = 20;

const LEVEL_WORDS = { error: 'lỗi', warning: 'cảnh báo' } as const;

const columnWords = ({ column, columnNumber }: Problem): string => {
  if (columnNumber === undefined) return '';
  const name = column === undefined ? '' : ` "${column}"`;
  return ` cột ${columnLetter(columnNumber)}${name}`;
};

/** A name may hold any character; one that ends a line would end the message. */
const onOneLine = (file: string): string =>
  file.replace(/\p{Cc}/gu, (character) => `⟨${codePoint(character)}⟩`);

/** Folders as the reader knows them, with `/` at their ends. */
export interface ProblemFolders {
  readonly data: string;
  readonly texts: string;
}

const REPOSITORY_FOLDERS: ProblemFolders = { data: 'data/', texts: 'content/' };

const pathOf = ({ root, file }: Pick<Problem, 'root' | 'file'>, folders: ProblemFolders): string =>
  `${folders[root ?? 'data']}${file}`;

const placeWords = (problem: Problem, folders: ProblemFolders): string => {
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  return `${onOneLine(pathOf(problem, folders))}${line}${columnWords(problem)}`;
};

const sentence = ({ found, expected, remedy }: Required<ProblemWords>): string =>
  `${found}; cần ${expected}; hãy ${remedy}`;

const problemLine = (problem: Problem, folders: ProblemFolders): string =>
  `${placeWords(problem, folders)}: ${LEVEL_WORDS[problem.level]}: ${sentence(problemWords(problem))}. [${problem.check}]`;

const groupsOf = <T>(items: readonly T[], key: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
};

const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.columnNumber ?? 0) - (b.columnNumber ?? 0);

/** Problems of one file from top to bottom; of one kind in one column only the first ones. */
const linesOfFile = (problems: readonly Problem[], folders: ProblemFolders): string[] => {
  const kinds = groupsOf(problems, ({ check, column }) => `${check} ${column ?? ''}`);
  const shown = kinds.flatMap((kind) => kind.slice(0, SHOWN));
  const more = kinds.flatMap(([first, ...others]) =>
    first !== undefined && others.length >= SHOWN
      ? [`${pathOf(first, folders)}: … và ${others.length + 1 - SHOWN} chỗ nữa. [${first.check}]`]
      : [],
  );
  return [...shown.sort(byPlace).map((problem) => problemLine(problem, folders)), ...more];
};

/** "3 lỗi, 1 cảnh báo trong 2 tệp." */
export const problemSummary = (problems: readonly Problem[]): string => {
  if (problems.length === 0) return 'Không có lỗi, không có cảnh báo.';
  const errors = problems.filter(({ level }) => level === 'error').length;
  const files = new Set(problems.map(({ root, file }) => `${root}/${file}`)).size;
  return `${errors} lỗi, ${problems.length - errors} cảnh báo trong ${files} tệp.`;
};

/**
 * Where every kind of fault is explained, with its remedy: the file, which is there wherever the
 * check runs, and the page made from it. A test holds both to what exists.
 */
export const PROBLEM_GUIDE = {
  file: 'content/huong-dan/04-chuan-bi-tep-csv.mdx',
  page: 'huong-dan/chuan-bi-tep-csv/',
} as const;

/** The guide on taking personal data out, which the command that withdraws leads to. */
export const WITHDRAWAL_GUIDE = {
  title: 'Rút dữ liệu cá nhân',
  file: 'content/huong-dan/08-rut-du-lieu-ca-nhan.mdx',
  page: 'huong-dan/rut-du-lieu-ca-nhan/',
} as const;

const guideLine = (problems: readonly Problem[]): string =>
  problems.length === 0
    ? ''
    : `Hướng dẫn sửa: ${PROBLEM_GUIDE.file} (trên trang: ${PROBLEM_GUIDE.page}).\n`;

const asText = (problems: readonly Problem[], folders: ProblemFolders): string => {
  const files = groupsOf(problems, ({ root, file }) => `${root}/${file}`).map((inFile) =>
    linesOfFile(inFile, folders).join('\n'),
  );
  return `${[...files, problemSummary(problems)].join('\n\n')}\n${guideLine(problems)}`;
};

const inFolder = (proposal: Proposal, folder: string): Proposal => {
  const file = `${folder}${proposal.file}`;
  return proposal.kind === 'cell'
    ? { ...proposal, file }
    : { ...proposal, file, to: `${folder}${proposal.to}` };
};

const entryOf = (problem: Problem, folders: ProblemFolders): ProblemEntry => {
  const { found, expected, remedy } = problemWords(problem);
  const { level, check, line, column, columnNumber, value, proposal } = problem;
  const letter = columnNumber === undefined ? null : columnLetter(columnNumber);
  return {
    level,
    check,
    file: pathOf(problem, folders),
    line: line ?? null,
    column: column ?? letter,
    value: value ?? null,
    found,
    expected,
    remedy,
    proposal: proposal === undefined ? null : inFolder(proposal, folders.data),
  };
};

const asJson = (problems: readonly Problem[], folders: ProblemFolders): string =>
  `${JSON.stringify(
    problems.map((problem) => entryOf(problem, folders)),
    null,
    2,
  )}\n`;

/** Annotations of one level that the host shows for a step; what comes after is lost to the reader. */
const ANNOTATED = 10;

const annotationOf = (problem: Problem, others: number, folders: ProblemFolders): string => {
  const text = problemWords(problem);
  const { level, check, line, columnNumber } = problem;
  const more = others === 0 ? '' : ` … và ${others} chỗ nữa như vậy trong tệp này.`;
  const message = `${placeWords(problem, folders)}: ${sentence(text)}.${more} [${check}]`;
  const file = pathOf(problem, folders);
  return `${githubAnnotation({ level, file, line, columnNumber, title: text.title, message })}\n`;
};

/** Each problem of one level where the host shows them all, else the first of each kind in a file. */
const annotationsOf = (problems: readonly Problem[], folders: ProblemFolders): string[] => {
  if (problems.length <= ANNOTATED) {
    return problems.map((problem) => annotationOf(problem, 0, folders));
  }
  const kinds = groupsOf(problems, ({ check, root, file }) => `${check} ${root} ${file}`);
  return kinds.flatMap(([first, ...others]) =>
    first === undefined ? [] : [annotationOf(first, others.length, folders)],
  );
};

const asGithub = (problems: readonly Problem[], folders: ProblemFolders): string =>
  groupsOf(problems, ({ level }) => level)
    .flatMap((ofLevel) => annotationsOf(ofLevel, folders))
    .join('');

const PRINTERS: Readonly<Record<ProblemFormat, typeof asText>> = {
  text: asText,
  json: asJson,
  github: asGithub,
};

/**
 * Prints problems.
 * @param problems in the order they were found; `text` gathers them by file
 * @param format see {@link PROBLEM_FORMATS}
 * @param folders those of data and texts, where they are not those of the repository
 */
export const formatProblems = (
  problems: readonly Problem[],
  format: ProblemFormat,
  folders: Partial<ProblemFolders> = {},
): string => PRINTERS[format](problems, { ...REPOSITORY_FOLDERS, ...folders });
