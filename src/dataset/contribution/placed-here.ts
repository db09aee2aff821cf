import { type DataFiles, layOut, type TableFile } from '../csv/data-files.ts';
import type { Problem } from '../problems/problem.ts';
import { heldRows } from './changes/held-rows.ts';

/** From lines of a file as joined to those of the same file as it is here, of the rows that are here. */
const linesHere = (joined: TableFile, bytes: Uint8Array): ReadonlyMap<number, number> => {
  const here = Map.groupBy(heldRows({ ...joined, bytes }) ?? [], ({ content }) => content);
  const lines = new Map<number, number>();
  for (const { content, line } of heldRows(joined) ?? []) {
    const row = here.get(content)?.shift();
    if (row !== undefined) lines.set(line, row.line);
  }
  return lines;
};

const PLACE = /^(.*):(\d+)$/s;

/**
 * Problems of joined files at the lines on which people find the rows in the folder before them. Rows that
 * the base alone has keep the line they will have.
 * @param joined data of base and folder together
 * @param here data of the folder
 */
export const placedHere = (
  problems: readonly Problem[],
  joined: DataFiles,
  here: DataFiles,
  sets: readonly string[],
): Problem[] => {
  const files = new Map(
    sets.flatMap((set) => layOut(joined, set).files).map((file) => [file.file, file]),
  );
  const maps = new Map<string, ReadonlyMap<number, number>>();
  const lineHere = (path: string, line: number): number => {
    const [file, bytes] = [files.get(path), here.get(path)];
    if (file === undefined || bytes === undefined || file.bytes === bytes) return line;
    const lines = maps.get(path) ?? linesHere(file, bytes);
    maps.set(path, lines);
    return lines.get(line) ?? line;
  };
  const otherHere = (place: string): string => {
    const [, path = '', line = ''] = PLACE.exec(place) ?? [];
    return path === '' ? place : `${path}:${lineHere(path, Number(line))}`;
  };
  return problems.map((problem): Problem => {
    const { file, line, facts, proposal } = problem;
    const moved = line === undefined ? {} : { line: lineHere(file, line) };
    const other = typeof facts.other === 'string' ? { other: otherHere(facts.other) } : {};
    return {
      ...problem,
      ...moved,
      facts: { ...facts, ...other },
      ...(proposal?.kind === 'cell'
        ? { proposal: { ...proposal, line: lineHere(proposal.file, proposal.line) } }
        : {}),
    };
  });
};
