import { ticks } from 'd3';
import { formatCount } from '../../text/format/format.ts';

/** Whole levels from zero for an axis of counts, about four; and the top that holds `most`. */
export const countTicks = (
  most: number,
): { top: number; ticks: readonly { readonly y: number; readonly label: string }[] } => {
  const head = Math.max(most, 1) * 1.12;
  const levels = ticks(0, head, 4).filter(Number.isInteger);
  return { top: head, ticks: levels.map((y) => ({ y, label: formatCount(y) })) };
};
