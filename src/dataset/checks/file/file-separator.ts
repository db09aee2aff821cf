import type { SourceFile } from '../../csv/source-file.ts';
import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

const SEPARATORS = [';', '\t', '|'];

/** The instruction some spreadsheets write above the header. */
const INSTRUCTION = /^"?sep=(.)/i;

/** Two names of columns are no accident. */
const ENOUGH = 2;

const find = ({ text, schema }: SourceFile): { separator: string; instruction: string } | null => {
  const [first = ''] = (text ?? '').slice(0, 10_000).split('\n', 1);
  const instructed = INSTRUCTION.exec(first)?.[1];
  if (instructed !== undefined) return { separator: instructed, instruction: 'yes' };
  const namesIn = (separator: string): number =>
    first
      .split(separator)
      .filter((name) => Object.hasOwn(schema.columns, name.replaceAll('"', '').trim())).length;
  if (namesIn(',') >= ENOUGH) return null;
  const separator = SEPARATORS.find((other) => namesIn(other) >= ENOUGH);
  return separator === undefined ? null : { separator, instruction: '' };
};

/** Cells parted by semicolons or tabs, as a spreadsheet with Vietnamese settings saves them. */
export const fileSeparator: FileCheck = {
  id: 'file-separator',
  stage: 'file',
  level: 'error',
  run: perFile((file) => {
    const facts = find(file);
    return facts === null ? null : { line: 1, facts };
  }),
};
