import { fold } from '../../problems/nearest.ts';
import type { CellCheck } from '../basis/check.ts';

const MET = new Set([
  'dat',
  'dat-chuan',
  'co',
  'yes',
  'y',
  'true',
  'dung',
  'met',
  'd',
  'v',
  'pass',
  'hoan-thanh',
  '✓',
  '✔',
  '☑',
]);
const NOT_MET = new Set([
  'khong-dat',
  'chua-dat',
  'khong',
  'chua',
  'no',
  'n',
  'false',
  'sai',
  'kd',
  'fail',
  'khongdat',
  'k',
  '✗',
  '✘',
  '☐',
]);

/** A judgement in other words than `dat` and `khong-dat`: "Đạt", "có", `TRUE`. */
export const passWord: CellCheck = {
  id: 'pass-word',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (column.format.kind !== 'observed-value') return null;
    const word = fold(raw);
    if (NOT_MET.has(word)) return { suggestion: 'khong-dat' };
    return MET.has(word) ? { suggestion: 'dat' } : null;
  },
};
