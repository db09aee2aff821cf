import type { Content } from 'pdfmake/interfaces.js';
import type { LetterheadBlock, SignatureBlock } from '../report-document.ts';
import { textWidth } from './fonts.ts';
import { BODY, SIZE } from './page.ts';

/** A centred rule of `width` points below a line of text. */
const rule = (width: number, available: number): Content => ({
  canvas: [
    {
      type: 'line',
      x1: (available - width) / 2,
      y1: 0,
      x2: (available + width) / 2,
      y2: 0,
      lineWidth: 0.6,
    },
  ],
  margin: [0, 1, 0, 0],
});

/** Share of the width of the body that the issuing body takes, the rest is the country's. */
const BODY_SHARE = 0.42;

/** The rule below the issuing body is a third to a half of its line (Decree 30/2020, annex I). */
const RULE_SHARE = 0.4;

/**
 * The head of a formal report: issuing body and number at the left, country, motto, place and date at
 * the right, then the kind of document and its subject (Decree 30/2020/NĐ-CP, annex I).
 */
export const letterheadContent = (block: LetterheadBlock): Content => {
  const left = BODY.width * BODY_SHARE;
  const right = BODY.width - left;
  const wide = (text: string, size: number): number =>
    Math.min(textWidth(text, size, 'bold'), BODY.width);
  return {
    stack: [
      {
        columns: [
          {
            width: left,
            alignment: 'center',
            stack: [
              ...(block.superior === null ? [] : [{ text: block.superior, fontSize: 12 }]),
              { text: block.body, fontSize: 12, bold: true },
              rule(Math.min(wide(block.body, 12), left) * RULE_SHARE, left),
              { text: block.number, fontSize: 13, margin: [0, 6, 0, 0] },
            ],
          },
          {
            width: right,
            alignment: 'center',
            stack: [
              { text: block.country, fontSize: 12, bold: true },
              { text: block.motto, fontSize: 13, bold: true },
              rule(Math.min(wide(block.motto, 13), right), right),
              { text: block.placeAndDate, fontSize: 13, italics: true, margin: [0, 6, 0, 0] },
            ],
          },
        ],
      },
      { text: block.title, style: 'title', margin: [0, 18, 0, 2] },
      { text: block.subject, style: 'subtitle', margin: [20, 0, 20, 2] },
      rule(Math.min(wide(block.subject, SIZE.body), BODY.width * 0.6) * RULE_SHARE, BODY.width),
      ...(block.addressees.length === 0
        ? []
        : [
            {
              text: `Kính gửi: ${block.addressees.join('; ')}`,
              alignment: 'center' as const,
              margin: [0, 12, 0, 0] as [number, number, number, number],
            },
          ]),
    ],
    margin: [0, 0, 0, 12],
  };
};

/** Room for the signature and the seal, in points. */
const SIGNATURE_ROOM = 90;

/** Recipients at the left, signature at the right; kept whole, as it is short. */
export const signatureContent = ({ recipients, capacity }: SignatureBlock): Content => ({
  unbreakable: true,
  margin: [0, 12, 0, 12],
  columns: [
    {
      width: '*',
      stack: [
        { text: 'Nơi nhận:', fontSize: 12, bold: true, italics: true },
        ...recipients.map((text) => ({ text, fontSize: 11 })),
      ],
    },
    {
      width: '*',
      alignment: 'center',
      stack: [
        ...capacity.map((text) => ({ text, fontSize: 13, bold: true })),
        { text: '', margin: [0, SIGNATURE_ROOM, 0, 0] },
      ],
    },
  ],
});
