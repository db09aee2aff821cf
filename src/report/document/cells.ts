import type { Status } from '../../evaluation/record/evaluation.ts';
import { STATUSES } from '../../evaluation/record/evaluation.ts';
import type { TargetKind } from '../../schema/targets.ts';
import type { TextTable } from '../../text/tables/text-table.ts';
import { statusText } from '../../text/verdict/status.ts';
import type { ReportCell, TableBlock } from './report-document.ts';

/** Status by word, so that a table of text gets its shapes; trends have words of their own. */
const STATUS_OF_WORD: ReadonlyMap<string, Status> = new Map(
  ([undefined, 'trend'] as readonly (TargetKind | undefined)[]).flatMap((kind) =>
    STATUSES.map((status) => [statusText(status, kind).word, status] as const),
  ),
);

/** Verdicts stand in columns of this label; elsewhere the same words are not a verdict. */
const VERDICT_COLUMN = 'Kết quả';

/** With more columns than this a table is set smaller. */
const WIDE_TABLE = 5;

/** The status a verdict cell begins with: the word alone, or followed by a remark. */
const statusAtStart = (text: string): Status | null => {
  const [word = ''] = text.split(/;| \(/);
  return STATUS_OF_WORD.get(word) ?? null;
};

/** A cell of plain text. */
export const textCell = (text: string): ReportCell => ({ text, status: null });

/**
 * A table of `src/text` as a block: the same caption, columns and cells, links left out; verdicts
 * get their shape, tables of many columns smaller letters.
 */
export const tableBlock = (table: TextTable): TableBlock => ({
  kind: 'table',
  caption: table.caption,
  size: table.columns.length > WIDE_TABLE ? 'small' : 'normal',
  columns: table.columns,
  rows: table.rows.map((row) =>
    row.map(({ text }, index) => ({
      text,
      status: table.columns[index]?.label === VERDICT_COLUMN ? statusAtStart(text) : null,
    })),
  ),
});
