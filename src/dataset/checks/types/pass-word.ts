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

/**
 * A judgement in other words than `dat` and `khong-dat`: "Đạt", "có", `TRUE`. A single letter may be
 * short for something else.
 */
export const passWord: CellCheck = {
  id: 'pass-word',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (column.format.kind !== 'observed-value') return null;
    const word = fold(raw);
    const meant = (NOT_MET.has(word) && 'khong-dat') || (MET.has(word) && 'dat');
    if (!meant) return null;
    return /^\p{L}$/u.test(word) ? { suggestion: meant } : { proposal: meant };
  },
};
