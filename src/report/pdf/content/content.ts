import type { Content, ContentTable } from 'pdfmake/interfaces.js';
import { BODY, INDENT, lineHeight, PARAGRAPH_GAP, SIZE } from '../../document/page.ts';
import type {
  Block,
  FigureBlock,
  HeadingBlock,
  ReportDocument,
  TermsBlock,
  VerdictBlock,
  WebCopy,
} from '../../document/report-document.ts';
import { textWidth } from './fonts.ts';
import { letterheadContent } from './letterhead.ts';
import { linkRuns, runs } from './runs.ts';
import { shapeSvg } from './shape.ts';
import { signatureContent, signatureReserve, signatureTail } from './signature.ts';
import { INK } from './styles.ts';
import { rowReserves, tableContent, tableReserve } from './table-content.ts';
import { webFoot } from './web-foot.ts';

/** A chart never takes more of a page than this, as a block that may not break must fit. */
const TALLEST_CHART = BODY.height * 0.7;

const linesOf = (text: string, size: number, width: number): number =>
  Math.ceil(textWidth(text, size, 'bold') / width);

const figureScale = ({ chart }: FigureBlock): number =>
  Math.min(1, BODY.width / chart.width, TALLEST_CHART / chart.height);

const figureHeight = (block: FigureBlock): number =>
  block.chart.height * figureScale(block) +
  linesOf(block.chart.title, SIZE.table, BODY.width) * lineHeight(SIZE.table) +
  linesOf(block.chart.subtitle, SIZE.annex, BODY.width) * lineHeight(SIZE.annex) +
  20;

/**
 * Lines with which a paragraph may begin on a page: two of a long one, all of one too short to be
 * parted, and one more as the number of lines is an estimate.
 */
const startingLines = (text: string): number => {
  const lines = linesOf(text, SIZE.body, BODY.width - INDENT) + 1;
  return lines > 4 ? 2 : lines;
};

/** Least height in points that a block needs to begin on a page; `after` is all that follows it. */
const blockReserve = (block: Block, after: readonly Block[]): number => {
  const [next, ...rest] = after;
  switch (block.kind) {
    case 'heading':
      // Headings one after the other stand with what the last of them is the heading of.
      return (
        linesOf(block.text, SIZE.title, BODY.width) * lineHeight(SIZE.title) +
        24 +
        (next ? blockReserve(next, rest) : 0)
      );
    case 'figure':
      return figureHeight(block);
    case 'table':
      return tableReserve(block);
    case 'verdict':
      return lineHeight(SIZE.body) * 4;
    case 'paragraph':
      return lineHeight(SIZE.body) * startingLines(block.text);
    case 'signature':
      return signatureReserve(block);
    case 'terms':
      return Math.min(TALLEST_TERM, Math.max(0, ...block.items.slice(0, 1).map(termHeight)));
    default:
      return lineHeight(SIZE.body) * 2;
  }
};

const HEADING_STYLE = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

/** One level below that of the report's title, which is the only H1. */
const HEADING_ROLE = { 1: 'H2', 2: 'H3', 3: 'H4' } as const;

/** Letters of the list of contents, its page numbers included. */
const CONTENTS_STYLE = { fontSize: SIZE.contents, lineHeight: 1.05 } as const;

const headingContent = (block: HeadingBlock, id: string, parent: string | null): Content => ({
  text: block.text,
  style: HEADING_STYLE[block.level],
  role: HEADING_ROLE[block.level],
  id,
  ...(block.centred ? { alignment: 'center' as const } : {}),
  ...(block.newPage ? { pageBreak: 'before' as const } : {}),
  ...(block.level < 3 && !block.unlisted
    ? {
        tocItem: true,
        tocStyle: { ...CONTENTS_STYLE, bold: block.level === 1 },
        tocMargin: [block.level === 1 ? 0 : 16, block.level === 1 ? 3 : 0, 12, 0],
        outline: true,
        outlineExpanded: block.level === 1,
        ...(block.level === 2 && parent ? { outlineParentId: parent } : {}),
      }
    : {}),
});

const figureContent = (block: FigureBlock): Content => ({
  unbreakable: true,
  margin: [0, 6, 0, 12],
  stack: [
    { text: block.chart.title, style: 'figureTitle' },
    { text: block.chart.subtitle, style: 'figureSubtitle' },
    {
      svg: block.chart.svg,
      alt: block.chart.alt,
      width: block.chart.width * figureScale(block),
    },
  ],
});

/** Width of the labels of a chain of reasons, in points. */
const TERM_LABEL = 104;

/** A reason higher than this, in points, may be parted; a row that may not must fit on a page. */
const TALLEST_TERM = BODY.height * 0.4;

const termsContent = ({ items }: TermsBlock, tail: number): Content => {
  const heights = items.map(termHeight);
  const whole = Math.max(0, ...heights) <= TALLEST_TERM;
  const table: ContentTable['table'] & { rowReserves?: readonly number[] } = {
    dontBreakRows: whole,
    ...(whole && tail > 0 ? { rowReserves: rowReserves(heights, tail) } : {}),
    widths: [TERM_LABEL, '*'],
    body: items.map(({ label, text }) => [
      { text: label, style: 'term' },
      { text: linkRuns(text), style: 'termText' },
    ]),
  };
  return {
    role: 'L',
    margin: [0, 2, 0, 10],
    layout: {
      hLineWidth: (index, node) => (index === 0 || index === node.table.body.length ? 0 : 0.3),
      hLineColor: () => INK.rule,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: (index) => (index === 0 ? 8 : 0),
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    table,
  };
};

/** Estimated height of a reason in points; long words may take a line more than their width. */
const termHeight = ({ label, text }: TermsBlock['items'][number]): number => {
  const width = BODY.width - TERM_LABEL - 8;
  const lines = text.split('\n').map((line) => linesOf(line, SIZE.table, width) + 1);
  const high = lines.reduce((sum, count) => sum + count, 0);
  return lineHeight(SIZE.table) * Math.max(high, linesOf(label, SIZE.table, TERM_LABEL) + 1) + 6;
};

/**
 * The shape before the sentence, which begins with the word of the verdict. The mark after the word
 * is set with it: a justified line may be stretched between two runs.
 */
const verdictContent = ({ status, word, answer }: VerdictBlock): Content => {
  const sentence = answer.startsWith(word) ? answer.slice(word.length) : `. ${answer}`;
  const mark = /^[^ ]* ?/.exec(sentence)?.[0] ?? '';
  return {
    margin: [0, 0, 0, PARAGRAPH_GAP],
    columns: [
      { stack: [{ svg: shapeSvg(status, 14) }], width: 22, margin: [0, 1.5, 0, 0] },
      {
        width: '*',
        alignment: 'justify',
        text: [{ text: word + mark, bold: true }, ...runs(sentence.slice(mark.length))],
      },
    ],
  };
};

/** The head of page 1 with what stands at the foot of that page. */
const withFoot = (web: WebCopy | undefined, head: Content): Content => {
  if (web === undefined) return head;
  const { content, height } = webFoot(web);
  return { stack: [head, content], foot: height };
};

/** A block; `tail` is the height in points that it must leave free below its end. */
const blockContent = (block: Exclude<Block, HeadingBlock>, tail: number): Content => {
  switch (block.kind) {
    case 'title':
      return withFoot(block.web, {
        stack: [
          { text: block.notice, style: 'notice' },
          { text: block.title, style: 'title', role: 'H1' },
          { text: block.subtitle, style: 'subtitle' },
          ...block.lines.map((text) => ({ text: linkRuns(text), style: 'titleLine' })),
        ],
      });
    case 'letterhead':
      return withFoot(block.web, letterheadContent(block));
    case 'signature':
      return signatureContent(block);
    case 'contents':
      return {
        ...(block.newPage ? { pageBreak: 'before' as const } : {}),
        toc: {
          title: { text: block.title, style: 'contents', role: 'H2' },
          numberStyle: CONTENTS_STYLE,
        },
      };
    case 'paragraph':
      return {
        text: runs(block.text),
        style: block.tone,
        tail,
        ...(block.tone === 'quote' ? { role: 'BlockQuote' as const } : {}),
      };
    case 'verdict':
      return verdictContent(block);
    case 'list':
      return {
        ul: block.items.map((item, index) => ({
          text: runs(item),
          ...(index === block.items.length - 1 ? { tail } : {}),
        })),
        margin: [INDENT / 2, 0, 0, 8],
      };
    case 'terms':
      return termsContent(block, tail);
    case 'table':
      return tableContent(block, tail);
    case 'figure':
      return figureContent(block);
  }
};

/** Identifiers of one length and case, so that the name tree of the file is in byte order. */
const headingId = (index: number): string => `h${String(index).padStart(4, '0')}`;

/** Height that a block must leave free for the one after it: only a signature asks for it. */
const tailBefore = (next: Block | undefined): number =>
  next?.kind === 'signature' ? signatureTail(next) : 0;

/** Rows that begin with the head of their table: no room can be asked for between them. */
const FIRST_ROWS = 2;

/**
 * Room that a block asks for from its beginning because of what follows it: blocks of one piece, and
 * tables that end in their first rows. All others ask for it where they end.
 */
const reserveForTail = (block: Block, tail: number): number => {
  if (tail === 0) return 0;
  switch (block.kind) {
    case 'figure':
    case 'verdict':
      return tail;
    case 'table':
      return block.rows.length > FIRST_ROWS ? 0 : tail;
    case 'terms':
      return block.items.length > FIRST_ROWS
        ? 0
        : tail + block.items.reduce((sum, item) => sum + termHeight(item), 0);
    default:
      return 0;
  }
};

/** The blocks as pdfmake content, each with the room it asks for. Fresh objects on every call. */
export const reportContent = (document: ReportDocument): Content[] => {
  let parent: string | null = null;
  return document.blocks.map((block, index) => {
    const next = document.blocks[index + 1];
    const tail = tailBefore(next);
    const reserve =
      blockReserve(block, document.blocks.slice(index + 1)) + reserveForTail(block, tail);
    if (block.kind !== 'heading') return { ...Object(blockContent(block, tail)), reserve };
    const id = headingId(index);
    const content = headingContent(block, id, parent);
    if (block.level === 1) parent = id;
    return { ...Object(content), reserve };
  });
};
