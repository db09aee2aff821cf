/**
 * The order of texts by their code points, the same on every machine: for ids, dates and paths. Names
 * that readers look for go by a collator of their language instead.
 */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
