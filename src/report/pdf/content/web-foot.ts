import type { Content } from 'pdfmake/interfaces.js';
import { BODY, lineHeight, MARGINS, MM, PAGE, SIZE } from '../../document/page.ts';
import { QR_EDGE, qrModules, qrSvg } from '../../document/qr-code.ts';
import type { WebCopy } from '../../document/report-document.ts';
import { linkRuns } from './runs.ts';
import { INK } from './styles.ts';

/** Side of the code without its edge: what a telephone still reads from a copy, held at arm's length. */
const CODE = 20 * MM;

/** Between the rule and the code, and between the code and the words; points. */
const GAP = 4;

/** What the layout rounds, in points. */
const SLACK = 1;

/** What stands at the foot of the page on which it is laid out, and the height in points that it takes there. */
export interface PageFoot {
  readonly content: Content;
  readonly height: number;
}

/**
 * The address of a report at the foot of page 1, as a code and in words, below a rule as long as the lines: in the
 * place, size and form that Decree 30/2020/NĐ-CP, annex I, gives to the address and web site of the issuing body.
 */
export const webFoot = ({ address, label, alt }: WebCopy): PageFoot => {
  const modules = qrModules(address);
  const side = (CODE * (modules.length + 2 * QR_EDGE)) / modules.length;
  const height = side + GAP + SLACK;
  return {
    height,
    content: {
      absolutePosition: { x: MARGINS.left, y: PAGE.height - MARGINS.bottom - height },
      stack: [
        {
          role: 'Artifact',
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: BODY.width, y2: 0, lineWidth: 0.7 }],
        },
        {
          columns: [
            { svg: qrSvg(modules, side), alt, width: side, margin: [0, GAP, 0, 0] },
            {
              width: '*',
              margin: [GAP, (height - 2 * lineHeight(SIZE.note)) / 2, 0, 0],
              fontSize: SIZE.note,
              color: INK.text,
              stack: [{ text: label }, { text: linkRuns(address) }],
            },
          ],
        },
      ],
    },
  };
};
