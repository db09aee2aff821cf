import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { linkTitles } from '../../document/link-titles.ts';
import { BODY, LEADING, MARGINS, MM, SIZE } from '../../document/page.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import { reportContent } from './content.ts';
import { FONT_FAMILY } from './fonts.ts';
import { INK, STYLES } from './styles.ts';

/** Parts of ISO 19005 that a report can be written to, each with the version of PDF it is about. */
const VERSIONS = { 'PDF/A-3a': '1.7', 'PDF/A-1b': '1.4' } as const;

export type Standard = keyof typeof VERSIONS;

/** End of the day in Viet Nam (UTC+7, no summer time), whatever the zone of the machine. */
export const endOfDay = (date: string): Date => new Date(`${date}T16:59:59Z`);

/** Page number, top centre of the text, from page 2 (Decree 30/2020/NĐ-CP, annex I). */
const header = (page: number): Content =>
  page === 1
    ? ''
    : {
        text: String(page),
        alignment: 'center',
        fontSize: SIZE.body,
        margin: [MARGINS.left, 9 * MM, MARGINS.right, 0],
      };

const band = (notice: string): Content => ({
  layout: {
    hLineWidth: () => 0.8,
    vLineWidth: () => 0.8,
    hLineColor: () => INK.text,
    vLineColor: () => INK.text,
    paddingTop: () => 1.5,
    paddingBottom: () => 1.5,
  },
  table: { widths: ['*'], body: [[{ text: notice, style: 'band' }]] },
  margin: [0, 0, 0, 3],
});

const footer =
  ({ notice, stamp }: ReportDocument) =>
  (): Content => ({
    margin: [MARGINS.left, 4 * MM, MARGINS.right, 0],
    stack: [
      ...(notice === null
        ? [
            {
              canvas: [
                { type: 'line' as const, x1: 0, y1: 0, x2: BODY.width, y2: 0, lineWidth: 0.4 },
              ],
              margin: [0, 0, 0, 4] as [number, number, number, number],
            },
          ]
        : [band(notice)]),
      { text: stamp, style: 'stamp' },
    ],
  });

/** What pdfmake draws, made anew on each call because pdfmake changes what it is given. */
export const documentDefinition = (
  document: ReportDocument,
  standard: Standard,
): TDocumentDefinitions => {
  const date = endOfDay(document.date);
  return {
    pageSize: 'A4',
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    version: VERSIONS[standard],
    subset: standard,
    tagged: true,
    language: 'vi-VN',
    displayTitle: true,
    compress: true,
    info: {
      title: document.title,
      author: document.author,
      subject: document.subject,
      keywords: document.keywords.join(', '),
      creationDate: date,
      modDate: date,
    },
    defaultStyle: { font: FONT_FAMILY, fontSize: SIZE.body, lineHeight: LEADING, color: INK.text },
    styles: structuredClone(STYLES),
    header,
    footer: footer(document),
    ...(document.watermark === null
      ? {}
      : {
          watermark: {
            text: document.watermark,
            font: FONT_FAMILY,
            bold: true,
            color: INK.watermark,
            angle: -54,
          },
        }),
    content: { stack: reportContent(document), linkTitles: linkTitles(document) },
  };
};
