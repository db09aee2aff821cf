/** What an entry is, in the order in which kinds are listed. */
export const ENTRY_KINDS = [
  'page',
  'target',
  'measure',
  'guide',
  'report',
  'unit',
  'clause',
  'source',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something that can be found. */
export interface SearchEntry {
  readonly kind: EntryKind;
  /** Address from the root of the site, with an anchor where there is one. */
  readonly href: string;
  /** What its link says: "Xã Minh Quán". */
  readonly title: string;
  /** What else it goes by. For a unit: its name without the type, then its code, then other spellings. */
  readonly names?: readonly string[];
  /** What it is a part of, to tell it from others of its name: "huyện Trấn Yên". */
  readonly place?: string;
  /** When it existed and what became of it: "đến 30/6/2025". Shown, not searched. */
  readonly life?: string;
  /** Its text: searched, and the part that fits is shown. */
  readonly text?: string;
}

/** The file that the search page reads. */
export interface SearchIndex {
  /** Version of this shape. */
  readonly format: 1;
  readonly entries: readonly SearchEntry[];
}
