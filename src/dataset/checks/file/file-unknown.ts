import { type DataFiles, type Layout, tableAt } from '../../csv/data-files.ts';
import { natureOf } from '../../csv/file-nature.ts';
import { sheetOf } from '../../csv/sheet.ts';
import { openFile } from '../../csv/source-file.ts';
import { nearest } from '../../problems/nearest.ts';
import type { FileCheck, Finding } from '../basis/check.ts';
import { compareHeader } from '../header/compare-header.ts';

/** Whether a file is at a path, whatever the case of its letters. */
const isTaken = (folder: DataFiles, path: string): boolean =>
  [...folder.keys()].some((other) => other.toLowerCase() === path.toLowerCase());

/** Whether the content of a file is what belongs at a path: a CSV file with the columns of the table. */
const fits = (layout: Layout, bytes: Uint8Array, path: string): boolean => {
  const schema = tableAt(layout, path);
  const file = schema && openFile({ file: path, schema, bytes });
  if (file === undefined || file.csv.rows.length === 0) return false;
  const { missing, unknown, misspelt } = compareHeader(sheetOf(file));
  return missing.length + unknown.length + misspelt.length === 0;
};

const findingFor = (layout: Layout, file: string): Finding => {
  const bytes = layout.folder.get(file) ?? new Uint8Array();
  const near = nearest(file, layout.known) ?? '';
  const facts = { near, nature: natureOf(bytes) };
  if (near === '') return { file, facts };
  // Of a name that differs in its case alone the file itself is what is there.
  const others = new Map([...layout.folder].filter(([path]) => path !== file));
  if (isTaken(others, near)) return { file, facts: { ...facts, taken: 'yes' } };
  return fits(layout, bytes, near)
    ? { file, facts, proposal: { kind: 'rename', file, to: near } }
    : { file, facts };
};

/** Where two files would go to one name neither does. */
const withoutRivals = (findings: readonly Finding[]): Finding[] => {
  const targetOf = ({ proposal }: Finding): string | undefined =>
    proposal?.kind === 'rename' ? proposal.to : undefined;
  const targets = findings.map(targetOf);
  return findings.map((finding) => {
    const target = targetOf(finding);
    const rivals = target === undefined ? 0 : targets.filter((other) => other === target).length;
    return rivals > 1 ? { ...finding, proposal: undefined } : finding;
  });
};

/** A table file stands where nothing would ever read it: a slip in its name would lose its rows. */
export const fileUnknown: FileCheck = {
  id: 'file-unknown',
  stage: 'file',
  level: 'error',
  run: ({ layout }) => withoutRivals(layout.unread.map((file) => findingFor(layout, file))),
};
