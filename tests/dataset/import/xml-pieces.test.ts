import { expect, test } from 'vitest';
import { sheetRows } from '../../../src/dataset/import/grid/sheet-rows.ts';
import { xmlPieces } from '../../../src/dataset/import/grid/xml-pieces.ts';

const textOf = (xml: string): string =>
  [...xmlPieces(xml)].map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

test('tags come without the prefix of their namespace, with their attributes', () => {
  const [open, close] = xmlPieces(`<x:c r="B3" x:t='s' note="a &gt; b"></x:c>`);
  expect(open).toEqual({
    kind: 'open',
    name: 'c',
    attributes: new Map([
      ['r', 'B3'],
      ['t', 's'],
      ['note', 'a > b'],
    ]),
    empty: false,
  });
  expect(close).toEqual({ kind: 'close', name: 'c' });
});

test('what is no content is passed over, and no entity of a document is read', () => {
  const xml =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><!-- <v>no</v> --><a>c<![CDATA[<d>]]></a>';
  expect(textOf(xml)).toContain('c<d>');
  expect(textOf(xml)).not.toContain('no');
  expect(textOf('<v>&b;</v>')).toBe('&b;');
});

test('letters written by their number or name are letters', () => {
  expect(textOf('<v>&#273;&#x110;&amp;&lt;&quot;&apos;</v>')).toBe('đĐ&<"\'');
  expect(textOf('<v>&#x110000;</v>')).toBe('&#x110000;');
});

test('cells without a reference stand one after the other, rows as well', () => {
  const basis = { strings: ['một'], looks: [], from1904: false };
  const xml =
    '<sheetData><row><c t="s"><v>0</v></c><c><v>2</v></c><c/></row><row r="5"><c r="C5" t="e"><v>#REF!</v></c><c t="d"><v>2024-12-31T00:00:00</v></c></row></sheetData>';
  expect(sheetRows(xml, basis)).toEqual([
    { line: 1, cells: ['một', '2', ''] },
    { line: 5, cells: ['', '', '#REF!', '2024-12-31'] },
  ]);
});
