import type { Correction, Evaluation, WithdrawalInfo } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { WITHDRAWAL_KINDS } from '../../schema/withdrawals.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { withNotice } from '../names/data-names.ts';
import { keyAbout } from '../names/key-about.ts';
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
