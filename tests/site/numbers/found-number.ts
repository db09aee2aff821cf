import type { MainText } from './main-text.ts';

/** What a number looks like to a reader, which says where it must come from. */
export type NumberKind =
  /** `31/12/2023`, "ngày 05 tháng 01 năm 2026", "30 June 2023", `2026-12-31`. */
  | 'date'
  /** Lines of a file: `values/2021.csv, dòng 8–10`. */
  | 'rows'
  /** A hash or its beginning. */
  | 'hash'
  /** A number in a word, or one of numbered things: `T1`, `UBTVQH15`, "tiêu chí 19.2". */
  | 'name'
  /** "khoản 2 mục II". */
  | 'clause'
  /** `75/146`. */
  | 'part'
  /** `12,3%`. */
  | 'percent'
  /** `0,95`. */
  | 'decimal'
  /** `1.234`, `2025`, `04252`. */
  | 'whole';

/** A number in the text of a page. */
export interface FoundNumber {
  readonly kind: NumberKind;
  /** As it stands there. */
  readonly shown: string;
  readonly at: number;
  /**
   * What it means, apart from how it is written: a date as `YYYY-MM-DD`, a part as `75/146`, lines as
   * `file:line` one after the other, a number without marks between thousands, decimals after a comma.
   */
  readonly values: readonly string[];
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const NUMBER = String.raw`\d{1,3}(?:[.]\d{3})+(?:,\d+)?(?![\d-])|\d+(?:,\d+(?![\d-]))?`;
const ENGLISH_NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:[.]\d+)?(?!\d)|\d+(?:[.]\d+)?`;

/** "19.2": no number of Vietnamese has a point before fewer than three digits. */
const ITEM = String.raw`(?<![\d.])(?<item>\d+[.]\d{1,2})(?![\d.])`;

const patternOf = (number: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)`,
      String.raw`[Nn]gày (?<dayWord>\d{1,2}) tháng (?<monthWord>\d{1,2}) năm (?<yearWord>\d{4})`,
      String.raw`(?<dayEnglish>\d{1,2}) (?<monthEnglish>${MONTHS.join('|')}) (?<yearEnglish>\d{4})`,
      String.raw`(?<![\d/])(?<dayShort>\d{1,2})/(?<monthShort>\d{1,2})/(?<yearShort>\d{4})(?![\d/])`,
      String.raw`(?<file>[\w/.-]+\.csv)(?::(?<line>\d+)|, dòng (?<lines>\d+(?:[–,] ?\d+)*))`,
      String.raw`(?<![\p{L}\d])(?<hash>(?=[a-f]*\d)[0-9a-f]{12,64})(?![\p{L}\d])`,
      String.raw`[Kk]hoản (?<clause>\d+) mục (?<section>[IVX]+)`,
      String.raw`(?<name>\p{L}[\p{L}\d]*\d[\p{L}\d]*|\d+\p{L}[\p{L}\d]*)`,
      ...(number === NUMBER ? [ITEM] : []),
      String.raw`(?<![\d/])(?<part>${number})/(?<of>${number})(?![\d/])`,
      `(?<percent>${number}) ?%`,
      `(?<number>${number})`,
    ].join('|'),
    'gu',
  );

const VIETNAMESE = patternOf(NUMBER);
const ENGLISH = patternOf(ENGLISH_NUMBER);

const isoDate = (year: string, month: string, day: string): string =>
  [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');

/** "8–10, 12" as every line: 8, 9, 10, 12. */
const linesOf = (words: string): number[] =>
  words.split(/, ?/).flatMap((run) => {
    const [first = 0, last = first] = run.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

/** The Vietnamese form without marks between thousands. */
const plain = (number: string, english: boolean): string =>
  english ? number.replaceAll(',', '').replace('.', ',') : number.replaceAll('.', '');

const read = (
  groups: Readonly<Record<string, string | undefined>>,
  english: boolean,
): Pick<FoundNumber, 'kind' | 'values'> => {
  const { year, month, day, dayWord, monthWord, yearWord, dayEnglish, monthEnglish } = groups;
  const { yearEnglish, dayShort, monthShort, yearShort, file, line, lines, hash } = groups;
  const { clause, section, name, item, part, of, percent, number } = groups;
  const date = (y: string | undefined, m: string | undefined, d: string | undefined) =>
    ({ kind: 'date', values: [isoDate(y ?? '', m ?? '', d ?? '')] }) as const;
  if (year) return date(year, month, day);
  if (yearWord) return date(yearWord, monthWord, dayWord);
  if (yearEnglish)
    return date(yearEnglish, String(MONTHS.indexOf(monthEnglish ?? '') + 1), dayEnglish);
  if (yearShort) return date(yearShort, monthShort, dayShort);
  if (file)
    return { kind: 'rows', values: linesOf(line ?? lines ?? '').map((one) => `${file}:${one}`) };
  if (hash) return { kind: 'hash', values: [hash] };
  if (clause) return { kind: 'clause', values: [`${section}.${clause}`.toLowerCase()] };
  if (name || item) return { kind: 'name', values: [(name ?? item ?? '').toLowerCase()] };
  if (part && of) {
    return { kind: 'part', values: [`${plain(part, english)}/${plain(of, english)}`] };
  }
  if (percent) return { kind: 'percent', values: [plain(percent, english)] };
  const value = plain(number ?? '', english);
  return { kind: value.includes(',') ? 'decimal' : 'whole', values: [value] };
};

/** Every number of a text in reading order. */
export const numbersOf = ({ text, page }: MainText): FoundNumber[] => {
  const english = page.html.includes('<html lang="en"');
  return [...text.matchAll(english ? ENGLISH : VIETNAMESE)].map((match) => ({
    ...read(match.groups ?? {}, english),
    shown: match[0],
    at: match.index,
  }));
};
