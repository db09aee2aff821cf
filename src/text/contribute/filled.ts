import type { PhraseName, Say } from './phrases.ts';

/** What stands in the gaps of a text, by their names. */
export type Gaps = Readonly<Record<string, string>>;

/** A text with its gaps filled in: of "Tải {file}" and `{ file: 'a.csv' }` "Tải a.csv". A gap nobody knows stays empty. */
export const filled = (text: string, gaps: Gaps): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => gaps[name] ?? '');

/** Says phrases by their names. */
export const sayFrom =
  (phrases: Readonly<Record<PhraseName, string>>): Say =>
  (name, ...[gaps = {}]: readonly Gaps[]) =>
    filled(phrases[name], gaps);
