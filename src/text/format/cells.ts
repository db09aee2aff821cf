import { formatDate } from './dates.ts';
import { formatCount, formatPermyriad } from './format.ts';
import type { TableCell } from './table.ts';

/** A number of things: "1.234". */
export const countCell = (count: number): TableCell => ({
  text: formatCount(count),
  value: { kind: 'count', count },
});

/** A share in hundredths of a percent: "70,67%". */
export const shareCell = (permyriad: number): TableCell => ({
  text: formatPermyriad(permyriad),
  value: { kind: 'share', permyriad },
});

/** A day, `YYYY-MM-DD`: "30/6/2025". */
export const dateCell = (date: string): TableCell => ({
  text: formatDate(date),
  value: { kind: 'date', date },
});
