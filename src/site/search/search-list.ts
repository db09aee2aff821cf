import { ENTRY_KINDS, type EntryKind, type SearchEntry } from '../../search/entry.ts';
import { lowerFirst } from '../../text/format/letter-case.ts';
import { aliasNote } from '../../text/site/search-words.ts';
import { initialLetter, letterAnchor } from '../content/initial-letter.ts';

const byName = new Intl.Collator('vi');

/** A name of a unit in the list of all. */
export interface ListedName {
  readonly href: string;
  /** "Minh Quán (xã)". */
  readonly label: string;
  /** What tells it from others of its name: where it lay, how long, or whose other name it is. */
  readonly note: string;
}

/** The names under one letter of the alphabet. */
export interface LetterGroup {
  readonly letter: string;
  readonly anchor: string;
  readonly names: readonly ListedName[];
}

/** Entries of each kind but units, in the order of kinds; kinds without any are left out. */
export const listedKinds = (
  entries: readonly SearchEntry[],
): { kind: EntryKind; entries: readonly SearchEntry[] }[] => {
  const groups = Map.groupBy(entries, ({ kind }) => kind);
  return ENTRY_KINDS.filter((kind) => kind !== 'unit').flatMap((kind) => {
    const own = groups.get(kind) ?? [];
    return own.length === 0 ? [] : [{ kind, entries: own }];
  });
};

const noteOf = ({ place, life }: SearchEntry): string =>
  [place, life].filter((part) => part !== undefined && part !== '').join(' · ');

/** The names of a unit, each with what is listed of it. */
const namesOf = (entry: SearchEntry): (ListedName & { readonly name: string })[] => {
  const [name = entry.title, , ...aliases] = entry.names ?? [];
  const type = lowerFirst(entry.title.slice(0, -name.length).trim());
  const listed = (one: string, note: string) => ({
    name: one,
    href: entry.href,
    label: `${one} (${type})`,
    note,
  });
  return [
    listed(name, noteOf(entry)),
    ...aliases.map((alias) => listed(alias, aliasNote(entry.title))),
  ];
};

/** Every name of every unit, by the letters of the Vietnamese alphabet. */
export const unitsByLetter = (entries: readonly SearchEntry[]): LetterGroup[] => {
  const names = entries.filter(({ kind }) => kind === 'unit').flatMap(namesOf);
  const sorted = names.sort(
    (a, b) => byName.compare(a.name, b.name) || byName.compare(a.label, b.label),
  );
  return [...Map.groupBy(sorted, ({ name }) => initialLetter(name))]
    .sort(([a], [b]) => byName.compare(a, b))
    .map(([letter, own]) => ({
      letter,
      anchor: letterAnchor(letter),
      names: own.map(({ href, label, note }) => ({ href, label, note })),
    }));
};
