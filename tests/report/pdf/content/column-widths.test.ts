import { describe, expect, it } from 'vitest';
import { BODY, lineHeight, SIZE } from '../../../../src/report/document/page.ts';
import type { TableBlock } from '../../../../src/report/document/report-document.ts';
import {
  CELL,
  columnWidths,
  rowHeights,
} from '../../../../src/report/pdf/content/column-widths.ts';
import { textWidth } from '../../../../src/report/pdf/content/fonts.ts';
import { cell } from '../../../../src/text/format/table.ts';
import { tableOf } from '../fixture.ts';

const table = (
  columns: readonly string[],
  ...rows: readonly (readonly string[])[]
): TableBlock => ({
  kind: 'table',
  caption: 'Bảng',
  size: 'normal',
  columns: columns.map((label) => ({ label, align: 'start' })),
  rows: rows.map((row) => row.map((text) => cell(text))),
});

const LONG = 'một nội dung rất dài của nhiệm vụ được giao cho các cơ quan '.repeat(12).trim();

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width + 2 * CELL.x, 0);

describe('columnWidths', () => {
  it.each([
    ['short texts', table(['A', 'B'], ['1', '2'])],
    ['one long text', table(['A', 'B', 'C'], ['1', LONG, '3'])],
    ['long texts everywhere', table(['A', 'B', 'C', 'D', 'E', 'F', 'G'], Array(7).fill(LONG))],
    ['no rows', table(['A', 'B'])],
    ['one column', table(['A'], ['1'])],
  ])('fills the width of the page exactly: %s', (_, block) => {
    expect(total(columnWidths(block))).toBeCloseTo(BODY.width);
  });

  it('gives every column at least its widest word, labels included', () => {
    const block = table(['Nghiêng', 'B', 'Dài'], ['1', 'KH-UBND2025', LONG]);
    const [first = 0, second = 0] = columnWidths(block);
    expect(first).toBeGreaterThanOrEqual(textWidth('Nghiêng', SIZE.table, 'bold'));
    expect(second).toBeGreaterThanOrEqual(textWidth('KH-UBND2025', SIZE.table, 'normal'));
  });

  it('keeps no-break phrases on one line', () => {
    const phrase = 'Chốt\u00A030/6/2025';
    const [first = 0] = columnWidths(table(['A', 'B'], [phrase, LONG]));
    expect(first).toBeGreaterThanOrEqual(textWidth(phrase, SIZE.table, 'normal'));
  });

  it('gives a longer text more, but not all', () => {
    const [short = 0, long = 0] = columnWidths(
      table(['A', 'B'], ['chưa có số liệu công bố', LONG]),
    );
    expect(long).toBeGreaterThan(short);
    expect(short).toBeGreaterThan(BODY.width * 0.1);
  });

  it('lets a hash be cut rather than crowd the page', () => {
    const [hash = 0, other = 0] = columnWidths(table(['SHA-256', 'B'], ['a'.repeat(64), LONG]));
    expect(hash).toBeLessThan(BODY.width / 2);
    expect(other).toBeGreaterThan(BODY.width / 3);
  });
});

describe('columnWidths of tables of one kind', () => {
  it('are those of the table that stands for all', () => {
    const all = table(['A', 'B'], ['một tên dài hơn', '1'], ['tên', 'một nội dung dài hơn']);
    const one = { ...table(['A', 'B'], ['tên', '1']), widthsOf: all };
    expect(columnWidths(one)).toEqual(columnWidths(all));
    expect(columnWidths(one)).not.toEqual(columnWidths(table(['A', 'B'], ['tên', '1'])));
  });
});

describe('rowHeights', () => {
  it('counts the lines of the tallest cell', () => {
    const block = table(['A', 'B'], ['một\nhai\nba', '1'], ['một', '1']);
    const { rows } = rowHeights(block, columnWidths(block));
    const [three = 0, one = 0] = rows;
    expect(three - one).toBeCloseTo(2 * lineHeight(SIZE.table));
    expect(one).toBeCloseTo(lineHeight(SIZE.table) + 2 * CELL.y);
  });

  it('is an empty list for a table without rows, with a head all the same', () => {
    const { head, rows } = rowHeights(tableOf(0), columnWidths(tableOf(0)));
    expect(rows).toEqual([]);
    expect(head).toBeGreaterThan(2 * lineHeight(SIZE.annex));
  });
});
