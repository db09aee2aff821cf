import type { StyleDictionary } from 'pdfmake/interfaces.js';
import { INDENT, PARAGRAPH_GAP, SIZE } from '../../document/page.ts';

/** Ink and greys: readable in a grey print. */
export const INK = {
  text: '#000000',
  quiet: '#444444',
  link: '#12407a',
  rule: '#8a8a8a',
  head: '#eef1f4',
  watermark: '#f1f1f1',
} as const;

/** Named styles of the report. Margins are left, top, right, bottom in points. */
export const STYLES: StyleDictionary = {
  notice: { fontSize: 12, italics: true, alignment: 'center', margin: [0, 0, 0, 12] },
  title: { fontSize: SIZE.title, bold: true, alignment: 'center', margin: [0, 0, 0, 4] },
  subtitle: { fontSize: SIZE.body, bold: true, alignment: 'center', margin: [20, 0, 20, 8] },
  titleLine: { fontSize: 12, alignment: 'center', margin: [0, 0, 0, 2] },
  contents: { fontSize: SIZE.body, bold: true, alignment: 'center', margin: [0, 12, 0, 6] },
  h1: { fontSize: SIZE.title, bold: true, margin: [0, 14, 0, 8] },
  h2: { fontSize: SIZE.body, bold: true, margin: [0, 12, 0, 6] },
  h3: { fontSize: SIZE.body, bold: true, italics: true, margin: [0, 8, 0, 4] },
  body: {
    alignment: 'justify',
    leadingIndent: INDENT,
    margin: [0, 0, 0, PARAGRAPH_GAP],
  },
  lead: { fontSize: SIZE.title, bold: true, margin: [0, 8, 0, 8] },
  quote: { italics: true, alignment: 'justify', margin: [INDENT, 2, INDENT / 2, 8] },
  note: {
    fontSize: SIZE.note,
    color: INK.quiet,
    margin: [0, 0, 0, PARAGRAPH_GAP],
  },
  attached: { italics: true, alignment: 'center', margin: [0, 0, 0, 10] },
  answer: { alignment: 'justify', margin: [0, 0, 0, PARAGRAPH_GAP] },
  term: { fontSize: SIZE.table, bold: true },
  termText: { fontSize: SIZE.table },
  caption: { bold: true },
  columnLabel: { bold: true },
  figureTitle: { fontSize: SIZE.table, bold: true, margin: [0, 0, 0, 1] },
  figureSubtitle: { fontSize: SIZE.annex, color: INK.quiet, margin: [0, 0, 0, 4] },
  stamp: { fontSize: SIZE.stamp, color: INK.quiet },
  band: { fontSize: SIZE.notice, bold: true, alignment: 'center' },
};
