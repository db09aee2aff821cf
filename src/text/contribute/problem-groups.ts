import type { ProblemView } from './trial-page.ts';

/** Problems of one kind that are mended in one way. */
export interface ProblemGroup {
  readonly level: ProblemView['level'];
  readonly check: string;
  /** What kind of fault it is. */
  readonly title: string;
  readonly expected: string;
  /** The way to mend them; empty where each has its own, which then stands with its place. */
  readonly remedy: string;
  readonly problems: readonly ProblemView[];
}

const groupOf = (problems: readonly ProblemView[]): ProblemGroup[] => {
  const [first] = problems;
  if (first === undefined) return [];
  const { level, check, title, expected } = first;
  const isCommon = problems.every(({ remedy }) => remedy === first.remedy);
  return [{ level, check, title, expected, remedy: isCommon ? first.remedy : '', problems }];
};

/** Problems by what is wrong and what is expected instead, errors first; otherwise in the order they came in. */
export const problemGroups = (problems: readonly ProblemView[]): readonly ProblemGroup[] => {
  const groups = [
    ...Map.groupBy(problems, ({ level, check, expected }) =>
      JSON.stringify([level, check, expected]),
    ).values(),
  ].flatMap(groupOf);
  return [
    ...groups.filter(({ level }) => level === 'error'),
    ...groups.filter(({ level }) => level !== 'error'),
  ];
};
