import { firstColumns } from '../../../schema/table.ts';
import type { Conflict, ConflictSide } from '../../csv/conflicts.ts';
import type { FileCheck, Finding } from '../basis/check.ts';

const linesOf = (side: ConflictSide | null): string => {
  if (side?.lines == null) return '';
  const [first, last] = side.lines;
  return first === last ? String(first) : `${first}–${last}`;
};

const factsOf = ({ marks, sides }: Conflict): Finding['facts'] => ({
  marks: marks.join(', '),
  whole: sides === null ? '' : 'yes',
  ours: linesOf(sides?.ours ?? null),
  oursName: sides?.ours.name ?? '',
  base: linesOf(sides?.base ?? null),
  theirs: linesOf(sides?.theirs ?? null),
  theirsName: sides?.theirs.name ?? '',
});

/** Two versions of the same rows with the marks of Git around them: a merge was not finished. */
export const mergeConflict: FileCheck = {
  id: 'merge-conflict',
  stage: 'file',
  level: 'error',
  run: ({ files }) =>
    files.flatMap(({ file, schema, conflicts }) =>
      conflicts.map((conflict) => ({
        file,
        line: conflict.marks[0],
        facts: {
          ...factsOf(conflict),
          ledger: schema.ledger ? 'yes' : '',
          header: conflict.marks[0] === 1 ? firstColumns(schema).join(',') : '',
        },
      })),
    ),
};
