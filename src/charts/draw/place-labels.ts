/** A label that would like its left edge at `x`. */
export interface LabelBox {
  readonly x: number;
  readonly width: number;
}

/**
 * Moves labels on one line apart so that none touches another or leaves `[min, max]`, keeping their
 * order and moving each as little as needed. Returns left edges in the order given, or null where
 * they do not fit on one line.
 */
export const placeLabels = (
  labels: readonly LabelBox[],
  space: { readonly min: number; readonly max: number; readonly gap: number },
): readonly number[] | null => {
  const { min, max, gap } = space;
  const order = labels
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => a.x + a.width / 2 - (b.x + b.width / 2) || a.index - b.index);
  const total = order.reduce((sum, label) => sum + label.width, 0) + gap * (order.length - 1);
  if (total > max - min) return null;
  const placed: number[] = new Array(labels.length).fill(min);
  let free = min;
  for (const label of order) {
    const x = Math.max(label.x, free);
    placed[label.index] = x;
    free = x + label.width + gap;
  }
  let limit = max;
  for (const label of order.toReversed()) {
    const x = Math.min(placed[label.index] ?? min, limit - label.width);
    placed[label.index] = x;
    limit = x - gap;
  }
  return placed;
};
