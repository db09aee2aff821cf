/** Letters of the longest query: more than the longest name or clause that anybody looks for. */
export const LONGEST_QUERY = 200;

/** What is looked for: spaces around it removed; of a long text its first whole words. */
export const shortQuery = (text: string): string => {
  const query = text.trim();
  if (query.length <= LONGEST_QUERY) return query;
  const start = query.slice(0, LONGEST_QUERY + 1);
  const end = start.search(/\s\S*$/u);
  return start.slice(0, end > 0 ? end : LONGEST_QUERY).trimEnd();
};
