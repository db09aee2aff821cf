import type { ImpactLine, ImpactSection } from './impact-page.ts';

/** The lines of a section that are shown: every loss, and so many of the others. */
export const shownLines = ({ lines, most }: ImpactSection): readonly ImpactLine[] => {
  const losses = lines.filter(({ isLoss }) => isLoss).length;
  let left = Math.max(0, most - losses);
  return lines.filter(({ isLoss }) => {
    if (isLoss) return true;
    left -= 1;
    return left >= 0;
  });
};
