/** Where a row stands in the text of a file. */
export interface RowSpan {
  /** 1-based line on which it starts, counted as {@link decodeUtf8} counts. */
  readonly line: number;
  /** Each cell from its first character up to its end, quotation marks included. */
  readonly cells: readonly { readonly start: number; readonly end: number }[];
  /** Where the last cell ends. */
  readonly end: number;
  /** What ends the line: `\n`, `\r\n`, `\r`, `\r\r\n`; empty at the end of the file. */
  readonly lineEnd: string;
}

const BOM = '\uFEFF';

const LINE_END = /\r\r\n|\r\n?|\n/y;

/** What ends the line here; empty where none ends. */
const lineEndAt = (text: string, at: number): string => {
  if (text[at] !== '\r' && text[at] !== '\n') return '';
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.[0] ?? '';
};

/** Where a quoted cell ends and how many lines end in it. */
const quotedCell = (text: string, start: number): { end: number; lines: number } => {
  let at = start + 1;
  let lines = 0;
  while (at < text.length) {
    const lineEnd = lineEndAt(text, at);
    if (lineEnd !== '') {
      lines += 1;
      at += lineEnd.length;
    } else if (text[at] !== '"') at += 1;
    else if (text[at + 1] === '"') at += 2;
    else return { end: at + 1, lines };
  }
  return { end: at, lines };
};

const plainEnd = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
};

/**
 * The rows of a text as it stands in its file, with whatever line ends, so that a part of it can be
 * replaced and the rest stays as it is. Byte order marks at the start belong to no cell. The text must
 * have no fault in its quotation marks.
 */
export const rowSpans = (text: string): RowSpan[] => {
  const rows: RowSpan[] = [];
  let at = 0;
  let line = 1;
  while (text[at] === BOM) at += 1;
  while (at < text.length) {
    const startLine = line;
    const cells: { start: number; end: number }[] = [];
    for (;;) {
      const start = at;
      if (text[at] === '"') {
        const quoted = quotedCell(text, at);
        line += quoted.lines;
        at = quoted.end;
      }
      at = plainEnd(text, at);
      cells.push({ start, end: at });
      if (text[at] !== ',') break;
      at += 1;
    }
    const lineEnd = lineEndAt(text, at);
    rows.push({ line: startLine, cells, end: at, lineEnd });
    at += lineEnd.length;
    line += 1;
  }
  return rows;
};
