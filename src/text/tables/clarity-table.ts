import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { CLARITY_ASPECTS, CLARITY_RATINGS } from '../../schema/clarity.ts';
import { cell, type Table, words } from '../format/table.ts';
import { targetCode } from '../names/target-code.ts';

const wordFor = (all: Readonly<Record<string, string>>, id: string): string => all[id] ?? id;

/** How measurable the promise was written, aspect by aspect. */
export const clarityTable = (target: TargetEvaluation): Table => ({
  caption: `${targetCode(target)}: lời hứa được viết rõ đến đâu`,
  columns: [words('Câu hỏi'), words('Trong văn bản'), words('Giải thích')],
  rows: target.clarity.map((note) => [
    cell(wordFor(CLARITY_ASPECTS, note.aspect)),
    cell(wordFor(CLARITY_RATINGS, note.rating)),
    cell(note.explanation),
  ]),
});
