import type { Correction, Evaluation, WithdrawalInfo } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { WITHDRAWAL_KINDS } from '../../schema/withdrawals.ts';
import type { ChangeScope } from '../../views/change-scope.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { withNotice } from '../names/data-names.ts';
import { keyAbout } from '../names/key-about.ts';
import { unitInlineOf } from '../names/unit-names.ts';
import { withdrawnKey } from '../names/withdrawn-key.ts';
import {
  resultsWords,
  rowsWords,
  sealedText,
  verdictChanges,
  verdictLine,
} from './release-words.ts';

/** What the feed is called. */
export const feedTitle = (evaluation: Evaluation): string =>
  withNotice(`${evaluation.plan.shortTitle}: bản số liệu, đính chính và rút số liệu`, evaluation);

/** What the feed is about. */
export const FEED_SUBTITLE =
  'Mỗi mục là một bản số liệu đã chốt, các đính chính hoặc các lần rút số liệu của một ngày.';

/** What the feed of a part is called. */
export const scopedFeedTitle = (part: string, evaluation: Evaluation): string =>
  withNotice(`${evaluation.plan.shortTitle}: thay đổi về ${part}`, evaluation);

/** What the feed of a part is about. */
export const scopedFeedSubtitle = (part: string): string =>
  `Mỗi mục là một bản số liệu đã chốt làm thay đổi số liệu hay kết quả của ${part}, hoặc các đính chính, các lần rút số liệu về ${part} của một ngày.`;

/** What a feed of a part is about, inside a sentence: "mục tiêu T2", "huyện Lục Yên". */
export const scopeWords = ({ kind, id }: ChangeScope, evaluation: Evaluation): string => {
  if (kind === 'target') return nbsp('mục tiêu', id.toUpperCase());
  return unitInlineOf(evaluation, indexOf(evaluation).versions(id).at(0)?.ref ?? id);
};

/** The title of a release's entry. */
export const releaseEntryTitle = ({ release }: ReleaseChanges): string =>
  `Bản số liệu ${release.id}: ${release.title}`;

/** What a release brought, in paragraphs. */
export const releaseEntryText = (changes: ReleaseChanges, evaluation: Evaluation): string[] => {
  const { release, since } = changes;
  const compared =
    since === null
      ? [`Bản đầu tiên: ${rowsWords(changes)}.`]
      : [
          `So với bản ${since}: ${rowsWords(changes)}.`,
          `${upperFirst(resultsWords(changes))}.`,
          ...verdictChanges(changes).map((change) => `${verdictLine(change, evaluation)}.`),
        ];
  return [
    ...(release.note === '' ? [] : [release.note]),
    ...compared,
    `${sealedText(release)} SHA-256 ${release.sha256}.`,
  ];
};

/** What a release brought to a part, in paragraphs. */
export const scopedReleaseText = (changes: ReleaseChanges, evaluation: Evaluation): string[] => {
  const { figures, since } = changes;
  if (since === null) return ['Bản số liệu đầu tiên.'];
  const corrected = figures.filter(({ replaces }) => replaces !== null).length;
  const added = figures.length - corrected;
  const counts = [
    ...(added === 0 ? [] : [nbsp(formatCount(added), 'số liệu mới')]),
    ...(corrected === 0 ? [] : [nbsp(formatCount(corrected), 'số liệu đính chính')]),
  ];
  return [
    `So với bản ${since}: ${counts.length === 0 ? 'không có số liệu mới' : counts.join(', ')}.`,
    `${upperFirst(resultsWords(changes))}.`,
    ...verdictChanges(changes).map((change) => `${verdictLine(change, evaluation)}.`),
  ];
};

/** The title of the entry of a day's corrections. */
export const correctionsEntryTitle = (date: string, corrections: readonly Correction[]): string =>
  `Đính chính ngày ${formatDate(date)}: ${nbsp(formatCount(corrections.length), 'dòng')}`;

/** One correction: table, each cell before and after, why, where. */
export const correctionLine = ({ table, cells, reason, newRow }: Correction): string => {
  const schema: TableSchema | undefined = TABLES[table as TableName];
  const changed = cells.map(({ column, old, new: current }) => {
    const label = schema?.columns[column]?.label ?? column;
    return `${label}: từ “${old}” thành “${current}”`;
  });
  const what = changed.length === 0 ? 'không ô nào đổi' : changed.join('; ');
  return `${schema?.label ?? table} (${newRow}): ${what}. Lý do: ${reason}`;
};

/** The title of the entry of what was withdrawn on a day. */
export const withdrawalsEntryTitle = (
  date: string,
  withdrawals: readonly WithdrawalInfo[],
): string =>
  `Rút số liệu ngày ${formatDate(date)}: ${nbsp(formatCount(withdrawals.length), 'khóa')}`;

/** One withdrawal: what, its key, why, who decided. */
export const withdrawalLine = (withdrawal: WithdrawalInfo, evaluation: Evaluation): string => {
  const { table, key, kind, decidedBy, note, setAside } = withdrawal;
  const aside =
    setAside.length === 0
      ? ''
      : ` Để riêng ${nbsp(formatCount(setAside.length), 'dòng')} ghi theo.`;
  const more = note === '' ? '' : ` Ghi chú: ${note}`;
  return `${keyAbout(table, key, evaluation)} (${withdrawnKey(withdrawal)}). Lý do: ${WITHDRAWAL_KINDS[kind]}. Nơi quyết định: ${decidedBy}.${aside}${more}`;
};
