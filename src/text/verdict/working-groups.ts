import type { WorkingLine } from './working.ts';

/** Lines of the working that make one step: one line, or the same comparison unit by unit. */
export interface WorkingGroup {
  readonly label: string;
  readonly lines: readonly WorkingLine[];
}

/**
 * The lines of a working as numbered steps: neighbours with one label (nine districts compared one
 * by one) are one step. Order and words stay.
 */
export const workingGroups = (lines: readonly WorkingLine[]): readonly WorkingGroup[] => {
  const groups: { label: string; lines: WorkingLine[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.label === line.label) last.lines.push(line);
    else groups.push({ label: line.label, lines: [line] });
  }
  return groups;
};
