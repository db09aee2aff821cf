import type { Question } from '../../dataset/import/findings/findings.ts';
import type { ImportResult } from '../../dataset/import/import-table.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { Trial } from '../../views/contribution/trial.ts';
import { formatCount } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { impactPage } from '../impact/impact-text.ts';
import { leftOutLine } from '../import/left-out-words.ts';
import { countWords } from '../import/outcome-words.ts';
import { placeWords } from '../import/place-words.ts';
import { repairLine, repairReason } from '../import/repair-words.ts';
import { PAGE_VOICE } from '../import/voice.ts';
import { problemWords } from '../problems/problems.ts';
import { questionView } from './question-view.ts';
import { replacedLine } from './replaced-words.ts';
import type { BarChange, ProblemView, RepairGroup, TrialPage, TrialState } from './trial-page.ts';
import { unreadText } from './unread-words.ts';

/** What pasted text is called in messages. */
export const PASTED = 'bảng dán vào';

/** The same of the one figure of the form. */
export const TYPED = 'con số đã nhập';

const problemView = (problem: Problem, name: string): ProblemView => {
  const { level, check, file, line, column, columnNumber } = problem;
  const { title, found, expected, remedy } = problemWords(problem);
  const place = placeWords([
    { line: line ?? null, columnNumber: columnNumber ?? null, column: column ?? '' },
  ]);
  const where =
    file === name ? place : [`data/${file}`, place].filter((one) => one !== '').join(' ');
  return { level, check, title, column: column ?? '', place: where, found, expected, remedy };
};

const repairGroups = ({ repairs }: ImportResult): readonly RepairGroup[] =>
  [...Map.groupBy(repairs, (one) => repairReason(one, PAGE_VOICE))].map(([reason, own]) => ({
    reason,
    lines: own.map(repairLine),
  }));

/** What keeps a file from being read at all; undefined where it was. */
const unreadOf = ({ imported }: Trial): Question | undefined =>
  imported.questions.find(({ asked }) => asked === 'file');

/** How far a trial came of a table that could be read. */
type ReadState = Exclude<TrialState, 'unread'>;

const stateOf = ({ imported, problems }: Trial): ReadState => {
  if (imported.questions.length > 0) return 'asked';
  if (problems.some(({ level }) => level === 'error')) return 'faulty';
  return imported.files.size === 0 ? 'nothing-new' : 'ready';
};

const unreadOutcome = (question: Question, name: string): string =>
  `Không đọc được ${name === PASTED ? PASTED : 'tệp này'}. ${unreadText(question)}`;

const outcomeWords = (trial: Trial, state: ReadState, written: string): string => {
  const { imported, problems } = trial;
  switch (state) {
    case 'asked':
      return `Còn ${formatCount(imported.questions.length)} điều cần biết thêm.`;
    case 'faulty': {
      const errors = problems.filter(({ level }) => level === 'error').length;
      return `Còn ${formatCount(errors)} lỗi; ghi như vậy thì chưa gửi được.`;
    }
    case 'nothing-new':
      return 'Số liệu này đã có trên trang, không cần gửi.';
    case 'ready':
      return `Kiểm tra xong, không có lỗi: ${written}.`;
  }
};

const decoder = new TextDecoder();

/**
 * A trial in words.
 * @param name what the table was called when it was tried
 * @param bars verdicts that change, as they are drawn
 */
export const trialPage = (trial: Trial, name: string, bars: readonly BarChange[]): TrialPage => {
  const { asGiven, imported, problems, impact } = trial;
  const unread = unreadOf(trial);
  const isRead = unread === undefined;
  const isTyped = name === TYPED;
  const state = stateOf(trial);
  const written = imported.files.size === 0 ? '' : countWords(imported);
  return {
    state: isRead ? state : 'unread',
    outcome: isRead ? outcomeWords(trial, state, written) : unreadOutcome(unread, name),
    asGiven: isRead ? (asGiven?.map((problem) => problemView(problem, name)) ?? null) : null,
    repairs: repairGroups(imported),
    repairCount: imported.repairs.length,
    // Of the one figure the state says it.
    leftOut: (isTyped ? [] : imported.leftOut).map((one) =>
      upperFirst(leftOutLine(one, PAGE_VOICE)),
    ),
    corrections: imported.corrections.map((one) => upperFirst(replacedLine(one, isTyped))),
    questions: isRead ? imported.questions.map((one) => questionView(one, isTyped)) : [],
    problems: problems.map((problem) => problemView(problem, name)),
    files: [...imported.files].map(([path, bytes]) => ({
      path: `data/${path}`,
      text: decoder.decode(bytes),
    })),
    knownSource: imported.rows.every(({ table }) => table !== 'sources'),
    written,
    impact: impact === null ? null : impactPage(impact),
    bars,
  };
};
