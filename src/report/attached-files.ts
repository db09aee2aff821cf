import type { Evaluation } from '../evaluation/record/evaluation.ts';
import { evaluationJson } from '../evaluation/record/evaluation-json.ts';
import { csvFile } from '../text/format/csv-file.ts';
import { plainAnchor } from '../text/format/plain-anchor.ts';
import { COPY } from '../text/report/report-copy.ts';
import { markedTable, type PlainTable, plainTable } from '../text/tables/marked-table.ts';
import { figureChangesTable } from '../text/tables/release-figures-table.ts';
import type { ReportScope } from '../views/reports/report-scope.ts';
import type { Attachment, Block, TableBlock } from './document/report-document.ts';

/** A longer name is cut at a word: not every system takes long names. */
const LONGEST_NAME = 60;

/** A table that becomes a file: what is in it, its cells. */
interface NamedTable extends PlainTable {
  readonly caption: string;
}

/** Tables of the blocks under the heading of level 1 they stand below. */
const tablesOf = (blocks: readonly Block[]): readonly { part: string; table: TableBlock }[] => {
  let part = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' && block.level === 1) part = block.text;
    return block.kind === 'table' ? [{ part, table: block }] : [];
  });
};

/** The parts of one list, such as communes by district, in one file; all others one by one. */
const namedTables = (blocks: readonly Block[]): readonly NamedTable[] => {
  const lists = new Map<TableBlock, { header: readonly string[]; rows: (readonly string[])[] }>();
  return tablesOf(blocks).flatMap(({ part, table }): readonly NamedTable[] => {
    const { header, rows } = plainTable(table);
    if (table.widthsOf === undefined) return [{ caption: table.caption, header, rows }];
    const list = lists.get(table.widthsOf);
    const own = rows.map((row) => [table.caption, ...row]);
    if (list !== undefined) {
      list.rows.push(...own);
      return [];
    }
    const first = { caption: part, header: [COPY.whichTable, ...header], rows: [...own] };
    lists.set(table.widthsOf, first);
    return [first];
  });
};

/** "bang-07-xa-theo-dia-ban.csv". */
const fileName = (caption: string, index: number): string => {
  const number = String(index + 1).padStart(2, '0');
  const words = plainAnchor(caption.toLowerCase()).slice(0, LONGEST_NAME);
  return `bang-${number}-${words.replace(/-[^-]*$/, (rest) => (words.length < LONGEST_NAME ? rest : ''))}.csv`;
};

const csvAttachment = (
  { caption, header, rows }: NamedTable,
  name: string,
  evaluation: Evaluation,
): Attachment => {
  const marked = markedTable({ header, rows }, evaluation);
  return {
    name,
    description: caption,
    mediaType: 'text/csv',
    text: csvFile(marked.header, marked.rows),
  };
};

/** Every figure that is new or corrected since the edition before, which the report only counts. */
const changedFigures = ({ changes, evaluation }: ReportScope): readonly Attachment[] => {
  if (changes === null || changes.figures.length === 0) return [];
  const changed = figureChangesTable(changes.figures, COPY.changedFigures, evaluation);
  const table = { caption: changed.caption, ...plainTable(changed) };
  return [csvAttachment(table, 'so-lieu-moi-va-dinh-chinh.csv', evaluation)];
};

const jsonTexts = new WeakMap<Evaluation, string>();

/** The text of an evaluation, made once for all of its reports. */
const jsonOf = (evaluation: Evaluation): string => {
  const known = jsonTexts.get(evaluation);
  if (known !== undefined) return known;
  const text = new TextDecoder().decode(evaluationJson(evaluation));
  jsonTexts.set(evaluation, text);
  return text;
};

/**
 * The files that go with a report: each of its tables as CSV, every figure that changed since the
 * edition before, and the evaluation of the area: nothing of others but what is counted in what is compared.
 */
export const attachmentsOf = (
  scope: ReportScope,
  blocks: readonly Block[],
): readonly Attachment[] => [
  ...namedTables(blocks).map((table, index) =>
    csvAttachment(table, fileName(table.caption, index), scope.evaluation),
  ),
  ...changedFigures(scope),
  {
    name: 'evaluation.json',
    description: COPY.evaluationFile,
    mediaType: 'application/json',
    text: jsonOf(scope.full),
  },
];
