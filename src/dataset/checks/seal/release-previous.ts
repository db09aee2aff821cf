import { cellText } from '../../cells/cell-text.ts';
import { cellPlace } from '../basis/cell-place.ts';
import type { SealCheck } from '../basis/check.ts';

/** A release names another one before it than the one listed there: two were closed at once, or the list was edited. */
export const releasePrevious: SealCheck = {
  id: 'release-previous',
  stage: 'seal',
  level: 'error',
  unless: ['release-order'],
  run: ({ releases }) =>
    releases.flatMap((row, i) => {
      const before = releases[i - 1]?.release ?? 'z';
      if (cellText(row.previous) === before) return [];
      return [
        {
          ...cellPlace('releases', row, 'previous'),
          facts: { release: row.release, before },
        },
      ];
    }),
};
