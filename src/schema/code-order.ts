/**
 * The order of texts by their code points, the same on every machine: for ids, dates and paths. Names
 * that readers look for go by a collator of their language instead.
 */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Runs of digits, and what stands between them. */
const piecesOf = (code: string): readonly string[] => code.match(/\d+|\D+/g) ?? [];

const isNumber = (piece: string | undefined): piece is string => /^\d/.test(piece ?? '');

/** The order of codes that number things: `t2` before `t10`, else by their code points. */
export const byNumberedCode = (a: string, b: string): number => {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [one, other] = [left[i], right[i]];
    const order =
      isNumber(one) && isNumber(other)
        ? Number(one) - Number(other)
        : byCode(one ?? '', other ?? '');
    if (order !== 0) return order;
  }
  return byCode(a, b);
};
