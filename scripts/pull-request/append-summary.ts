import { appendFileSync, existsSync, statSync } from 'node:fs';

/** Of a larger summary of a step the host shows nothing at all. */
const LIMIT = 1024 * 1024;

/**
 * Adds a text to the summary of a step, or nothing where both together would not be shown.
 * @param file the host's, which may be missing
 * @returns whether it was added
 */
export const appendSummary = (file: string, text: string): boolean => {
  const there = existsSync(file) ? statSync(file).size : 0;
  const added = Buffer.from(`${text}\n`);
  if (there + added.length >= LIMIT) return false;
  appendFileSync(file, added);
  return true;
};
