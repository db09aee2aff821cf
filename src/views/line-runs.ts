/** Line numbers as runs in order, each `[first, last]`, each line once. */
export const lineRuns = (lines: readonly number[]): (readonly [number, number])[] => {
  const found: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
};
