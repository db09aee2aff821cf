/** Parts of a sentence as a list: "a", "a và b", "a, b và c"; empty for none. */
export const joined = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} và ${last}`;
};
