import type { RowOf } from '../../../schema/index.ts';
import type { Level } from '../../../schema/unit-type.ts';
import { foldTones } from '../../checks/plausibility/tone-fold.ts';
import { nearest } from '../../problems/nearest.ts';
import type { Registry, Version } from '../../registry/registry.ts';
import { typePrefix, typesMeant } from '../../registry/type-prefix.ts';
import { plainWords } from '../columns/column-words.ts';

/** What else is known of a unit whose name is looked up. */
export interface UnitAsked {
  /** The day it exists on; null for any. */
  readonly day: string | null;
  /** Levels it can be of; null for any. */
  readonly levels: readonly Level[] | null;
  /** The unit it lies in; null where the table does not say. */
  readonly parent: string | null;
}

/** Looks units up by the names that people write. */
export interface UnitNames {
  /** Units of a name, with or without its type, without marks where none are written; one of each code. */
  readonly find: (text: string, asked: UnitAsked) => readonly Version[];
  /** The unit whose name is nearest; null where none is near. */
  readonly near: (text: string, asked: UnitAsked) => Version | null;
}

interface Named {
  readonly version: Version;
  readonly name: string;
  /** The name as it is compared where marks are written, and where none are. */
  readonly marked: string;
  readonly plain: string;
}

const namedAs = (version: Version, name: string): Named => ({
  version,
  name,
  marked: foldTones(name),
  plain: plainWords(name),
});

/** The mark of a footnote behind a name: "Văn Yên (1)". */
const NOTE_MARK = /\s*\(\*?\d{0,2}\)\s*$/;

/** Quotation marks and bullets around a name, and points behind it: "- “Văn Yên”:". */
const AROUND = /^[\s"'“”‘’«»*•+-]+|[\s"'“”‘’«»*:;.,]+$/gu;

const clean = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(NOTE_MARK, '').replace(AROUND, '');

/** Shortened types without their point, which only stand here: "H Văn Yên". */
const SHORT = /^([hpxt]|tp|tx|tt)\s+(?=\p{L})/iu;

/** A name as it stands, and without the type before it. */
const readings = (text: string): readonly { name: string; type: string | null }[] => {
  const typed = typePrefix(text);
  const short = typed === null ? SHORT.exec(text) : null;
  return [
    { name: text, type: null },
    ...(typed === null ? [] : [typed]),
    ...(short === null ? [] : [{ name: text.slice(short[0].length), type: short[1] ?? '' }]),
  ];
};

const hasMarks = (text: string): boolean => text.normalize('NFD') !== text || /đ/iu.test(text);

const lives = ({ row, validTo }: Version, day: string | null): boolean =>
  day === null || (row.valid_from <= day && (validTo === null || day <= validTo));

const oneOfEachCode = (versions: readonly Version[]): Version[] => [
  ...new Map(versions.map((version) => [version.row.code, version])).values(),
];

const fits = (version: Version, { day, levels, parent }: UnitAsked): boolean =>
  lives(version, day) &&
  (levels === null || levels.includes(version.level)) &&
  (parent === null || version.row.parent_code === parent);

/** Units of a name, one of each code, of the type that stands before it if one does. */
const matching = (
  named: readonly Named[],
  text: string,
  asked: UnitAsked,
  by: 'marked' | 'plain',
): Version[] => {
  const found = readings(text).flatMap(({ name, type }) => {
    const types = type === null ? null : typesMeant(type);
    const wanted = by === 'marked' ? foldTones(name) : plainWords(name);
    return named
      .filter((each) => each[by] === wanted && fits(each.version, asked))
      .filter(({ version }) => types === null || types.includes(version.row.type))
      .map(({ version }) => version);
  });
  return oneOfEachCode(found);
};

/** Look-ups among all names and aliases of the register. */
export const unitNames = (
  registry: Registry,
  aliases: readonly RowOf<'unit-aliases'>[],
): UnitNames => {
  const named: Named[] = [
    ...registry.versions.map((version) => namedAs(version, version.row.name)),
    ...aliases.flatMap(({ code, alias }) =>
      registry.ofCode(code).map((version) => namedAs(version, alias)),
    ),
  ];
  return {
    find: (raw, asked) => {
      const text = clean(raw);
      if (text === '') return [];
      const exact = matching(named, text, asked, 'marked');
      const isExact = exact.length > 0 || hasMarks(text);
      return isExact ? exact : matching(named, text, asked, 'plain');
    },
    near: (raw, asked) => {
      const text = clean(raw);
      const all = named.filter(({ version }) => fits(version, asked));
      const { name } = readings(text).at(-1) ?? { name: text };
      const found = nearest(
        name,
        all.map((each) => each.name),
      );
      return all.find((each) => each.name === found)?.version ?? null;
    },
  };
};
