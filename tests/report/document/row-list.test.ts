import { describe, expect, it } from 'vitest';
import { rowList } from '../../../src/report/document/row-list.ts';

describe('rowList', () => {
  it('names a file once and joins runs of lines', () => {
    expect(rowList(['a.csv:7', 'a.csv:5', 'a.csv:6', 'b/c.csv:3', 'a.csv:9'])).toBe(
      'a.csv: 5–7, 9; b/c.csv: 3',
    );
  });

  it('names a line once', () => {
    expect(rowList(['a.csv:2', 'a.csv:2', 'a.csv:1'])).toBe('a.csv: 1–2');
  });

  it('is empty for no rows', () => {
    expect(rowList([])).toBe('');
  });
});
