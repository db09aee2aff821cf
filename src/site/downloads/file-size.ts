import { nbsp } from '../../text/format/format.ts';

/**
 * Size of a file as readers see it beside a link: "14 kB", "1,2 MB" (thousands of bytes), never
 * "0 kB".
 */
export const fileSize = (bytes: number): string => {
  if (bytes < 999_500) return nbsp(String(Math.max(1, Math.round(bytes / 1000))), 'kB');
  return nbsp((bytes / 1_000_000).toFixed(1).replace('.', ','), 'MB');
};
