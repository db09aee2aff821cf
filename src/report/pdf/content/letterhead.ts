import type { Column, Content } from 'pdfmake/interfaces.js';
import { LETTERHEAD } from '../../../text/report/official-labels.ts';
import { BODY } from '../../document/page.ts';
import type { LetterheadBlock } from '../../document/report-document.ts';
import { textWidth } from './fonts.ts';

/** Font sizes in points: the least of what Decree 30/2020/NĐ-CP, annex I, gives for each part. */
const FORMAL = { body: 12, country: 12, motto: 13, number: 13, title: 14, addressee: 14 } as const;

/** Share of the width of the page's body that the issuing body takes; the rest is the country's. */
const BODY_SHARE = 0.455;

const LEFT = BODY.width * BODY_SHARE;
const RIGHT = BODY.width - LEFT;

/** Rules below the issuing body and the subject are a third to a half of their line. */
const RULE_SHARE = 0.4;

/** Room at the sides of the subject, in points. */
const SUBJECT_INSET = 20;

/** A rule of `width` points in the middle below a line of text. */
const rule = (width: number): Content => ({
  role: 'Artifact',
  alignment: 'center',
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7 }],
  margin: [0, 2, 0, 0],
});

/** A text too long for one line of bold capitals, parted where its two lines are most alike. */
const balanced = (text: string, size: number, available: number): string => {
  const width = (part: string): number => textWidth(part, size, 'bold');
  if (width(text) <= available) return text;
  const words = text.split(' ');
  const lines = words.slice(1).map((_, index) => {
    const pair = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const;
    return { text: pair.join('\n'), longer: Math.max(...pair.map(width)) };
  });
  return lines.toSorted((one, other) => one.longer - other.longer)[0]?.text ?? text;
};

/** Width of the line of a text, of the longest if it takes several. */
const lineWidth = (text: string, size: number, available: number): number =>
  Math.min(textWidth(text, size, 'bold'), available);

/** The issuing body below the one above it. */
const issuer = ({ superior, body }: LetterheadBlock): Column => ({
  width: LEFT,
  alignment: 'center',
  stack: [
    ...(superior === null ? [] : [{ text: superior, fontSize: FORMAL.body }]),
    { text: balanced(body, FORMAL.body, LEFT), fontSize: FORMAL.body, bold: true },
    rule(lineWidth(body, FORMAL.body, LEFT) * RULE_SHARE),
  ],
});

/** Country and motto, with a rule as long as the motto. */
const country = (block: LetterheadBlock): Column => ({
  width: RIGHT,
  alignment: 'center',
  stack: [
    { text: block.country, fontSize: FORMAL.country, bold: true },
    { text: block.motto, fontSize: FORMAL.motto, bold: true },
    rule(lineWidth(block.motto, FORMAL.motto, RIGHT)),
  ],
});

/** A dash at the start of a line, unless it has one. */
export const dashed = (text: string): string => (/^[-–]\s/.test(text) ? text : `- ${text}`);

/** Of several each on a line of its own that ends in a semicolon, the last one in a full stop. */
const punctuated = (text: string, isLast: boolean): string =>
  /[.;]$/.test(text) ? text : `${text}${isLast ? '.' : ';'}`;

/** One addressee follows on the line; several stand below, their dashes below the colon. */
const addressees = (names: readonly string[]): readonly Content[] => {
  const [only] = names;
  if (only === undefined) return [];
  const style = { fontSize: FORMAL.addressee, lineHeight: 1.1 };
  if (names.length === 1) {
    return [
      {
        ...style,
        text: `${LETTERHEAD.addressees} ${only}`,
        alignment: 'center',
        margin: [20, 14, 20, 0],
      },
    ];
  }
  const colon = textWidth(LETTERHEAD.addressees, FORMAL.addressee, 'normal');
  const left = BODY.width * 0.2;
  return [
    { ...style, text: LETTERHEAD.addressees, margin: [left, 14, 0, 2] },
    ...names.map(
      (name, index): Content => ({
        ...style,
        text: punctuated(dashed(name), index === names.length - 1),
        margin: [left + colon, 0, 0, 2],
      }),
    ),
  ];
};

/**
 * The head of a formal report: issuing body at the left, country and motto at the right; below them
 * on one line number, place and date; then the kind of document with its subject, and whom it is for.
 */
export const letterheadContent = (block: LetterheadBlock): Content => ({
  margin: [0, 0, 0, 14],
  stack: [
    { columns: [issuer(block), country(block)], lineHeight: 1.05 },
    {
      margin: [0, 8, 0, 0],
      fontSize: FORMAL.number,
      alignment: 'center',
      columns: [
        { width: LEFT, text: block.number },
        { width: RIGHT, text: block.placeAndDate, italics: true },
      ],
    },
    {
      role: 'H1',
      alignment: 'center',
      fontSize: FORMAL.title,
      bold: true,
      lineHeight: 1.15,
      margin: [SUBJECT_INSET, 18, SUBJECT_INSET, 0],
      stack: [{ text: block.title }, { text: block.subject }],
    },
    rule(lineWidth(block.subject, FORMAL.title, BODY.width - 2 * SUBJECT_INSET) * RULE_SHARE),
    ...addressees(block.addressees),
  ],
});
