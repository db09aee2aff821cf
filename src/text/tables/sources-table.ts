import type { Evaluation, SourceInfo } from '../../evaluation/record/evaluation.ts';
import { isWebAddress } from '../../schema/settings/web-address.ts';
import { SOURCE_KINDS } from '../../schema/sources.ts';
import { knownKinds, traceCounts } from '../../views/source-traces.ts';
import { countCell } from '../format/cells.ts';
import { formatDate } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { cell, numbers, type Table, words } from '../format/table.ts';
import { traceCellText, tracesLabel } from '../names/trace-words.ts';

const kindWords = ({ kind }: SourceInfo): string =>
  kind in SOURCE_KINDS ? SOURCE_KINDS[kind as keyof typeof SOURCE_KINDS] : kind;

/** Where a source was published; undefined where that is no address of a page. */
export const sourceLink = ({ address }: SourceInfo): string | undefined =>
  isWebAddress(address) ? address : undefined;

const publishedWords = ({ publishedOn }: SourceInfo): string =>
  publishedOn === null ? 'chưa rõ ngày công bố' : nbsp('công', 'bố', formatDate(publishedOn));

/** "Báo Yên Bái, công bố 12/11/2020, báo chí". */
const publication = (source: SourceInfo): string =>
  [source.publisher, publishedWords(source), kindWords(source)].join(', ');

/** "Báo Yên Bái, công bố 12/11/2020, báo chí, 2 dòng số liệu." */
export const sourceFacts = (source: SourceInfo): string =>
  `${publication(source)}, ${nbsp(formatCount(source.rows), 'dòng số liệu')}.`;

/**
 * Every source that a figure was taken from, linked to where it was published. Where anything else is known of one of
 * them, a column says it, and what is missing of that.
 */
export const sourcesTable = ({ sources }: Evaluation): Table => {
  const kinds = knownKinds(traceCounts(sources));
  const traced = kinds.length > 0;
  return {
    caption: 'Nguồn của số liệu',
    columns: [
      words('Tài liệu'),
      words('Nơi công bố'),
      ...(traced ? [words(tracesLabel(kinds))] : []),
      numbers('Số dòng'),
    ],
    rows: sources.map((source) => [
      cell(source.title, sourceLink(source)),
      cell(publication(source)),
      ...(traced ? [cell(traceCellText(source, kinds))] : []),
      countCell(source.rows),
    ]),
    rowIds: sources.map((source) => source.id),
  };
};
