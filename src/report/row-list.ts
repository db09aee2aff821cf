import type { RowRef } from '../evaluation/evaluation.ts';

const byFile = (rows: readonly RowRef[]): ReadonlyMap<string, readonly number[]> => {
  const lines = new Map<string, number[]>();
  for (const row of rows) {
    const colon = row.lastIndexOf(':');
    const file = row.slice(0, colon);
    lines.set(file, [...(lines.get(file) ?? []), Number(row.slice(colon + 1))]);
  }
  return lines;
};

const runs = (lines: readonly number[]): string => {
  const found: { from: number; to: number }[] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.to === line - 1) last.to = line;
    else found.push({ from: line, to: line });
  }
  return found.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

/**
 * Input rows as one phrase, a file once and runs of lines joined, files in the order in which they
 * first appear: "observations/published/values.csv: 5, 8–20; plan/targets.csv: 3".
 */
export const rowList = (rows: readonly RowRef[]): string =>
  [...byFile(rows)].map(([file, lines]) => `${file}: ${runs(lines)}`).join('; ');
