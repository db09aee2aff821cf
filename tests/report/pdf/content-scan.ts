import { type PdfDict, PdfReader, PdfText, type PdfValue, PdfWord } from './pdf-syntax.ts';

/** What the operators of a page say about its marks and glyphs. */
export interface ContentScan {
  /** Operators that paint outside of any mark. */
  readonly unmarked: readonly string[];
  /** Numbers of the marks of elements, in the order in which they are opened. */
  readonly ids: readonly number[];
  readonly artifacts: number;
  /** Marks that are opened within others, or left open. */
  readonly nested: number;
  readonly glyphs: number;
  /** Glyphs of number 0: those that the font does not have. */
  readonly missing: number;
}

const PAINTING = new Set('Tj TJ \' " S s f F f* B B* b b* sh Do EI'.split(' '));

const idOf = (value: PdfValue): number | null => {
  const { MCID } = (typeof value === 'object' ? value : {}) as PdfDict;
  return typeof MCID === 'number' ? MCID : null;
};

/** Reads the operators of a page. */
export const scanContent = (content: string): ContentScan => {
  const reader = new PdfReader(content);
  const unmarked: string[] = [];
  const ids: number[] = [];
  let artifacts = 0;
  let depth = 0;
  let nested = 0;
  let glyphs = 0;
  let missing = 0;
  let operands: PdfValue[] = [];
  while (!reader.done) {
    const value = reader.read();
    if (!(value instanceof PdfWord)) {
      operands.push(value);
      continue;
    }
    const { word } = value;
    if (word === 'BDC' || word === 'BMC') {
      const id = idOf(operands[1]);
      if (id !== null) ids.push(id);
      else if (operands[0] === '/Artifact') artifacts += 1;
      else unmarked.push(`${String(operands[0])} ${word}`);
      if (depth > 0) nested += 1;
      depth += 1;
    } else if (word === 'EMC') depth -= 1;
    else if (PAINTING.has(word) && depth === 0) unmarked.push(word);
    if (word === 'TJ' || word === 'Tj') {
      for (const part of [operands[0]].flat()) {
        if (!(part instanceof PdfText)) continue;
        glyphs += part.raw.length / 2;
        for (let at = 0; at < part.raw.length; at += 2) {
          if (part.raw.charCodeAt(at) === 0 && part.raw.charCodeAt(at + 1) === 0) missing += 1;
        }
      }
    }
    operands = [];
  }
  return { unmarked, ids, artifacts, nested: nested + Math.abs(depth), glyphs, missing };
};
