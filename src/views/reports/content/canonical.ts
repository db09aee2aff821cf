const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A record of words and numbers alone, of which there are very many; the same text as {@link canonical} makes. */
const flatText = (value: Readonly<Record<string, unknown>>): string => {
  let text = '';
  for (const name of Object.keys(value).sort()) {
    const cell = value[name];
    if (cell === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(cell) ?? 'null'}`;
  }
  return `{${text}}`;
};

/**
 * Data as one text that is the same for the same data: properties by name, lists of objects by their
 * texts, as their order is that of files. Lists of numbers and words keep theirs, which means something.
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    return `[${(value.every(isRecord) ? items.sort() : items).join()}]`;
  }
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  if (Object.values(value).every(isPlain)) return flatText(value);
  const properties = Object.entries(value)
    .filter(([, cell]) => cell !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cell]) => `${JSON.stringify(name)}:${canonical(cell)}`);
  return `{${properties.join()}}`;
};
