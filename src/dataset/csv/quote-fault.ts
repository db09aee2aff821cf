/** A quotation mark that breaks a file. */
export interface QuoteFault {
  /** `unclosed`: no mark ends the cell. `trailing`: text follows the mark that ends it. */
  readonly kind: 'unclosed' | 'trailing';
  /** Line on which the cell's opening mark stands. */
  readonly line: number;
  /** Line on which the trouble shows. */
  readonly shownOn: number;
  /** 1-based column of the cell. */
  readonly columnNumber: number;
  /** Start of the cell, for recognition. */
  readonly excerpt: string;
}

const EXCERPT = 60;

/**
 * Finds the first cell whose quotation marks do not fit. A mark forgotten at the end of a cell
 * swallows what follows up to the next mark, lines away: the fault is where the cell opened.
 * Returns null where all marks fit.
 */
export const findQuoteFault = (text: string, delimiter = ','): QuoteFault | null => {
  let line = 1;
  let column = 1;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const opened = { line, columnNumber: column, excerpt: text.slice(at, at + EXCERPT) };
      at += 1;
      for (;;) {
        if (at >= text.length) return { kind: 'unclosed', shownOn: line, ...opened };
        if (text[at] === '\n') line += 1;
        if (text[at] !== '"') at += 1;
        else if (text[at + 1] === '"') at += 2;
        else break;
      }
      at += 1;
      if (at < text.length && text[at] !== delimiter && text[at] !== '\n') {
        return { kind: 'trailing', shownOn: line, ...opened };
      }
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
    }
    if (text[at] === '\n') {
      line += 1;
      column = 1;
    } else column += 1;
    at += 1;
  }
  return null;
};
