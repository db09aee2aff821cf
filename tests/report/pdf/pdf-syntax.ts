/** A string of a PDF as it is stored, a character a byte. */
export class PdfText {
  readonly raw: string;
  constructor(raw: string) {
    this.raw = raw;
  }

  /** As text: UTF-16 where it says so, else ASCII. */
  get text(): string {
    if (!this.raw.startsWith('\xFE\xFF')) return this.raw;
    return Buffer.from(this.raw.slice(2), 'latin1').swap16().toString('utf16le');
  }
}

/** Points at an object of the file by its number. */
export class PdfRef {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

/** An operator of a page, or `null`, `true`, `false`. */
export class PdfWord {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

export type PdfDict = { readonly [name: string]: PdfValue };

/** Names are strings that begin with a slash. */
export type PdfValue =
  | number
  | string
  | PdfText
  | PdfRef
  | PdfWord
  | readonly PdfValue[]
  | PdfDict
  | undefined;

const SPACE = /[\0\t\n\f\r ]+/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const REF = /(\d+) (\d+) R\b/y;
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const WORD = /[A-Za-z'"*]+[A-Za-z0-9*]*/y;
const HEX = /<([0-9A-Fa-f\s]*)>/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values of PDF one after the other. Throws on what is none. */
export class PdfReader {
  private readonly source: string;
  position: number;

  constructor(source: string, position = 0) {
    this.source = source;
    this.position = position;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source);
    if (found) this.position = pattern.lastIndex;
    return found;
  }

  /** Whether nothing but space is left. */
  get done(): boolean {
    this.match(SPACE);
    return this.position >= this.source.length;
  }

  private has(sign: string): boolean {
    this.match(SPACE);
    if (!this.source.startsWith(sign, this.position)) return false;
    this.position += sign.length;
    return true;
  }

  private dictionary(): PdfDict {
    const entries: Record<string, PdfValue> = {};
    while (!this.has('>>')) {
      const key = this.read();
      if (typeof key !== 'string') throw new Error(`no name of an entry at ${this.position}`);
      entries[key.slice(1)] = this.read();
    }
    return entries;
  }

  private array(): PdfValue[] {
    const values: PdfValue[] = [];
    while (!this.has(']')) values.push(this.read());
    return values;
  }

  private text(): PdfText {
    let raw = '';
    for (let depth = 1; ; this.position += 1) {
      const sign = this.source[this.position];
      if (sign === undefined) throw new Error('a string does not end');
      if (sign === '\\') {
        this.position += 1;
        const next = this.source[this.position] ?? '';
        raw += ESCAPES[next] ?? next;
        continue;
      }
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth === 0) break;
      raw += sign;
    }
    this.position += 1;
    return new PdfText(raw);
  }

  read(): PdfValue {
    this.match(SPACE);
    const sign = this.source[this.position];
    if (sign === '/') {
      const [name = ''] = this.match(NAME) ?? [];
      return name.replace(/#(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    }
    if (sign === '<') {
      if (this.has('<<')) return this.dictionary();
      const [, hex = ''] = this.match(HEX) ?? [];
      return new PdfText(Buffer.from(hex, 'hex').toString('latin1'));
    }
    if (this.has('[')) return this.array();
    if (this.has('(')) return this.text();
    const ref = this.match(REF);
    if (ref) return new PdfRef(Number(ref[1]));
    const number = this.match(NUMBER);
    if (number) return Number(number[0]);
    const word = this.match(WORD);
    if (word) return new PdfWord(word[0]);
    throw new Error(`no value at ${this.position}: ${this.source.slice(this.position, 20)}`);
  }
}
