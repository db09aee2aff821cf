import { decodeUtf8 } from '../../csv/decode.ts';
import type { FileCheck, Finding } from '../basis/check.ts';

const NAME = /(?:^|\/)\.gitattributes$/;

/** Settings by which a checkout holds other bytes than the repository. */
const REPLACING = /\s(?:filter|working-tree-encoding)=\S+/;

/** A pattern for files of another ending. */
const OTHER_ENDING = /^\S*\.(?!csv$)[a-z0-9]+$/i;

const linesOf = (bytes: Uint8Array): readonly string[] => {
  const decoded = decodeUtf8(bytes);
  return decoded.ok ? decoded.text.split('\n') : [];
};

const findingsIn = (file: string, bytes: Uint8Array): Finding[] =>
  linesOf(bytes).flatMap((line, i) => {
    const [pattern = ''] = line.trim().split(/\s+/, 1);
    if (line.startsWith('#') || !REPLACING.test(line) || OTHER_ENDING.test(pattern)) return [];
    return [{ file, line: i + 1, value: line, facts: {} }];
  });

/** Settings of Git that put pointers or another encoding in the place of tables. */
export const gitAttributes: FileCheck = {
  id: 'git-attributes',
  stage: 'file',
  level: 'warning',
  run: ({ layout }) =>
    [...layout.folder].flatMap(([path, bytes]) => (NAME.test(path) ? findingsIn(path, bytes) : [])),
};
