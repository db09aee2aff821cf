import type { FoundNumber, NumberKind } from './found-number.ts';

/** The numbers and dates of a value of JSON by kind. */
export interface Facts {
  /** Whether a number is one of the value's own, in the form that the site writes it in. */
  readonly has: (number: FoundNumber) => boolean;
}

interface JsonObject {
  readonly [key: string]: Json;
}

type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** Places on a map and versions of a shape are no figures. */
const NO_FIGURES = ['latitude', 'longitude', 'row', 'col', 'cells', 'format'];

/** A whole number of hundredths or tenths as the site writes it: with and without zeros at the end. */
const scaled = (value: number, decimals: number): string[] => {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const [whole, fraction] = [digits.slice(0, -decimals), digits.slice(-decimals)];
  const short = fraction.replace(/0+$/, '');
  return [`${whole},${fraction}`, short === '' ? whole : `${whole},${short}`];
};

const dayBefore = (monthDay: string): string =>
  new Date(Date.parse(`2021-${monthDay}`) - 86_400_000).toISOString().slice(5, 10);

const dayAndMonth = (monthDay: string): string => {
  const [month, day] = monthDay.split('-');
  return `${Number(day)}/${Number(month)}`;
};

type Sets = Readonly<Record<NumberKind, Set<string>>>;

const DATE = /(\d{4})-\d{2}-\d{2}/g;

/** A word with a number in it, or the number of a thing: `UBTVQH15`, `19.2`. */
const NAME = /\p{L}[\p{L}\d]*\d[\p{L}\d]*|\d+\p{L}[\p{L}\d]*|\d+[.]\d{1,2}(?![\d.])/gu;

const noteText = (text: string, sets: Sets): void => {
  for (const [date, year] of text.matchAll(DATE)) {
    sets.date.add(date);
    sets.whole.add(year ?? '');
  }
  for (const [name] of text.matchAll(NAME)) sets.name.add(name.toLowerCase());
  const [digits] = /^\d+(?=$|@)/.exec(text) ?? [];
  if (digits !== undefined) sets.whole.add(digits);
  if (/^[0-9a-f]{64}$/.test(text)) sets.hash.add(text);
  if (/^[ivx]+\.[\da-z.]+$/.test(text)) sets.clause.add(text);
  if (/^\d{2}-\d{2}$/.test(text)) {
    for (const day of [text, dayBefore(text)]) sets.part.add(dayAndMonth(day));
  }
};

const noteNumber = (value: number, key: string, sets: Sets): void => {
  if (NO_FIGURES.includes(key)) return;
  if (/permyriad/i.test(key)) for (const one of scaled(value, 2)) sets.percent.add(one);
  else if (/permille/i.test(key)) {
    for (const one of scaled(value, 1))
      for (const set of [sets.percent, sets.decimal]) set.add(one);
  } else if (/hundredths/i.test(key)) for (const one of scaled(value, 2)) sets.decimal.add(one);
  else {
    sets.whole.add(String(value));
    if (/threshold|percent/i.test(key)) sets.percent.add(String(value));
  }
};

/** Counts that one object holds beside each other: "met" of "n", "value" of "total". */
const noteParts = (object: JsonObject, sets: Sets): void => {
  const { shares } = object;
  const most =
    typeof shares === 'object' && shares !== null && 'most' in shares ? [shares.most] : [];
  const counts = [...Object.entries(object), ...most.map((one) => ['most', one] as const)].flatMap(
    ([key, value]) =>
      typeof value === 'number' && !/permyriad|permille|hundredths|year/i.test(key) ? [value] : [],
  );
  for (const whole of counts) for (const part of counts) sets.part.add(`${part}/${whole}`);
};

const note = (value: Json, key: string, sets: Sets): void => {
  if (typeof value === 'string') noteText(value, sets);
  else if (typeof value === 'number') noteNumber(value, key, sets);
  else if (Array.isArray(value)) for (const one of value) note(one, key, sets);
  else if (typeof value === 'object' && value !== null) {
    noteParts(value as JsonObject, sets);
    for (const [name, one] of Object.entries(value)) note(one, name, sets);
  }
};

const KINDS: readonly NumberKind[] = [
  'date',
  'rows',
  'hash',
  'name',
  'clause',
  'part',
  'percent',
  'decimal',
  'whole',
];

const isIn = (kind: NumberKind, one: string, sets: Sets): boolean => {
  const set = sets[kind];
  switch (kind) {
    case 'hash':
      return [...set].some((hash) => hash.startsWith(one));
    case 'clause':
      return [...set].some((clause) => `${clause}.`.startsWith(`${one}.`));
    case 'part':
      // A day and a month look like a part of a whole.
      return set.has(one) || set.has(one.replace(/^0/, ''));
    case 'decimal':
      // In English the number of a thing looks like a decimal.
      return set.has(one) || sets.name.has(one.replace(',', '.'));
    case 'whole':
      // A decimal without zeros behind its point: 20,0 is written 20.
      return set.has(one) || sets.decimal.has(one);
    default:
      return set.has(one);
  }
};

/** Everything that a value of JSON gives a page to say. */
export const factsOf = (value: object): Facts => {
  const sets = Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Sets;
  note(value as Json, '', sets);
  return { has: ({ kind, values }) => values.every((one) => isIn(kind, one, sets)) };
};

/** What any of several values gives to say; a number of several parts must come from one of them. */
export const anyOf = (all: readonly Facts[]): Facts => ({
  has: (number) => all.some((facts) => facts.has(number)),
});

/** Every text in a value of JSON. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
