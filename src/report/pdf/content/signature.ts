import type { Content } from 'pdfmake/interfaces.js';
import { LETTERHEAD, signatureFieldName } from '../../../text/report/official-labels.ts';
import { ASCENT, BODY, lineHeight } from '../../document/page.ts';
import type { SignatureBlock } from '../../document/report-document.ts';
import { textWidth } from './fonts.ts';
import { dashed } from './letterhead.ts';

/** Font sizes in points (Decree 30/2020/NĐ-CP, annex I): "Nơi nhận", what it lists, the capacity. */
const FORMAL = { label: 12, recipient: 11, capacity: 13 } as const;

/** Room for the signature and the seal, and above and below the block; points. */
const SIGNATURE_ROOM = 90;
const MARGIN = 12;

const COLUMN = BODY.width / 2;

/** The field for the signature in this room, in points: narrower than its column, and apart from the words. */
const FIELD_WIDTH = COLUMN - 24;
const FIELD_GAP = 4;
const FIELD_HEIGHT = SIGNATURE_ROOM - 2 * FIELD_GAP;

/** Keeps the room of the field, which is all that stands there. */
const NOTHING_DRAWN = `<svg xmlns="http://www.w3.org/2000/svg" width="${FIELD_WIDTH}" height="${FIELD_HEIGHT}" viewBox="0 0 ${FIELD_WIDTH} ${FIELD_HEIGHT}"></svg>`;

const linesHigh = (text: string, size: number): number =>
  Math.ceil(textWidth(text, size, 'bold') / COLUMN) * lineHeight(size);

/** Height in points, estimated: never less than what it takes. */
const signatureHeight = ({ recipients, capacity }: SignatureBlock): number => {
  const left = recipients.map((text) => linesHigh(dashed(text), FORMAL.recipient));
  const right = capacity.map((text) => linesHigh(text, FORMAL.capacity));
  const sum = (heights: readonly number[]): number => heights.reduce((a, b) => a + b, 0);
  const highest = Math.max(lineHeight(FORMAL.label) + sum(left), sum(right) + SIGNATURE_ROOM);
  return highest + lineHeight(FORMAL.capacity) + 2 * MARGIN;
};

/** A signature higher than this may be parted: what may not and does not fit would be lost. */
const TALLEST = BODY.height * 0.5;

/** Height that a signature needs to begin on a page. */
export const signatureReserve = (block: SignatureBlock): number =>
  Math.min(signatureHeight(block), TALLEST);

/** The most room that a block leaves above and below itself, in points. */
const GAP = 20;

/** Height that the lines before a signature leave free, so that it does not stand alone on a page. */
export const signatureTail = (block: SignatureBlock): number => signatureReserve(block) + GAP;

/** Lowers the smaller letters of "Nơi nhận" to the line of the capacity beside it. */
const LOWERED = (FORMAL.capacity - FORMAL.label) * ASCENT;

/** Recipients at the left, signature at the right. */
export const signatureContent = (block: SignatureBlock): Content => ({
  unbreakable: signatureHeight(block) <= TALLEST,
  margin: [0, MARGIN, 0, MARGIN],
  columns: [
    {
      width: COLUMN,
      stack: [
        {
          text: LETTERHEAD.recipients,
          fontSize: FORMAL.label,
          bold: true,
          italics: true,
          margin: [0, LOWERED, 0, 0],
        },
        ...block.recipients.map((text) => ({
          text: dashed(text),
          fontSize: FORMAL.recipient,
          lineHeight: 1.05,
        })),
      ],
    },
    {
      width: COLUMN,
      alignment: 'center',
      stack: [
        ...block.capacity.map((text) => ({ text, fontSize: FORMAL.capacity, bold: true })),
        {
          svg: NOTHING_DRAWN,
          signatureField: signatureFieldName(block.capacity),
          margin: [0, FIELD_GAP, 0, FIELD_GAP],
        },
      ],
    },
  ],
});
